namespace ks {}
