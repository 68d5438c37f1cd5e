module.exports={safe:async function*(){}}
