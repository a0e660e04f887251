// Hands the configuration on in the one form that VitePress takes: what a module is as a whole.
module.exports = async () => (await import('./site.mjs')).site;
