import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'

// Runs in a thread of its own, started from its text (documents.server.ts), so that no page waits while paper is set.
const { NodeCompiler } = createRequire(workerData.from)('@myriaddreamin/typst-ts-node-compiler')
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: workerData.fonts }], workspace: workerData.fonts[0] })

parentPort.on('message', ({ number, template, given }) => {
  try {
    const compiled = compiler.compile({ mainFileContent: template, inputs: { given } })
    const problems = compiled.takeError()?.shortDiagnostics.map(({ message }) => message)
    if (problems) throw new Error(problems.join('; '))
    // PDF/UA-1 is refused where a title, an alternative text or a level of heading is missing.
    parentPort.postMessage({ number, pdf: compiler.pdf(compiled.result, { pdfStandard: 'ua-1' }) })
  } catch (problem) {
    parentPort.postMessage({ number, problem: String(problem?.message ?? problem) })
  }
  compiler.evictCache(10)
})
