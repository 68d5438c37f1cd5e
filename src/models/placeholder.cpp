namespace ks {} // namespace ks
