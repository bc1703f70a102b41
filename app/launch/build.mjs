import { launch } from './launch.mjs'
import { prepare, say } from './prepare.mjs'

/** `npm run build`: what `npm start` would do before it starts. */
await launch(async () => {
  await prepare()
  say('Built. Start it with: npm start')
  return 0
})
