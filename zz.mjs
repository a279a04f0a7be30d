import { createServer } from 'vite'
const s = await createServer({ configFile:false, root: process.cwd(), resolve:{alias:{'@': process.cwd()}}, server:{middlewareMode:true,hmr:false,ws:false}, appType:'custom', logLevel:'error', optimizeDeps: { noDiscovery: true, include: [] } })
await s.ssrLoadModule(process.argv[2]); await s.close()
