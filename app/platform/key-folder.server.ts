import { existsSync } from 'node:fs'
import { chmod, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { makeKeyPair, readPrivateKey } from './seal.server'

/** Private halves of key pairs, each in a file of its own that only this process's account may read. */
export class KeyFolder {
  readonly #path: string

  constructor(path: string) {
    this.#path = path
  }

  has(name: string): boolean {
    return existsSync(this.#file(name))
  }

  /** Makes a pair, keeps the private half durably, and only then returns the public one. */
  async create(name: string): Promise<Uint8Array> {
    await mkdir(this.#path, { recursive: true, mode: 0o700 })
    await chmod(this.#path, 0o700)
    const { publicKey, privateKey } = await makeKeyPair()
    const partial = `${this.#file(name)}.partial`
    const file = await open(partial, 'w', 0o600)
    await file.writeFile(Buffer.concat([privateKey, publicKey]))
    await file.sync()
    await file.close()
    await rename(partial, this.#file(name))
    return publicKey
  }

  async publicHalf(name: string): Promise<Uint8Array> {
    return new Uint8Array((await readFile(this.#file(name))).subarray(32, 64))
  }

  async privateHalf(name: string): Promise<CryptoKey> {
    return readPrivateKey((await readFile(this.#file(name))).subarray(0, 32))
  }

  async destroy(name: string): Promise<void> {
    await rm(this.#file(name), { force: true })
  }

  #file(name: string): string {
    if (!/^[a-z0-9-]+$/.test(name)) throw new Error('a key has a plain name')
    return join(this.#path, `${name}.key`)
  }
}
