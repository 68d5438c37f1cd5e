module.exports={looks:async function*(){}}
