import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core'

/** HPKE (RFC 9180), base mode: X25519, HKDF-SHA256, AES-256-GCM. Whoever holds the public half can put in, not take out. */
const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })

/** The KEM's 32 bytes stand before what is sealed. */
const encapsulatedBytes = 32

type Bytes = Uint8Array<ArrayBuffer>

const publicKeys = new Map<string, Promise<CryptoKey>>()

/** @param purpose binds the sealed bytes to one survey and use: they open nowhere else */
export async function seal(publicKey: Uint8Array, purpose: string, content: Uint8Array): Promise<Bytes> {
  const sender = await suite.createSenderContext({ recipientPublicKey: await imported(publicKey), info: bytes(purpose) })
  const sealed = await sender.seal(copy(content), bytes(purpose))
  const whole = new Uint8Array(encapsulatedBytes + sealed.byteLength)
  whole.set(new Uint8Array(sender.enc), 0)
  whole.set(new Uint8Array(sealed), encapsulatedBytes)
  return whole
}

/** Throws when the bytes were changed, or sealed for another purpose or key. */
export async function unseal(privateKey: CryptoKey, purpose: string, whole: Uint8Array): Promise<Bytes> {
  const recipient = await suite.createRecipientContext({
    recipientKey: privateKey,
    enc: copy(whole.subarray(0, encapsulatedBytes)),
    info: bytes(purpose),
  })
  return new Uint8Array(await recipient.open(copy(whole.subarray(encapsulatedBytes)), bytes(purpose)))
}

/** @returns both halves, raw, 32 bytes each */
export async function makeKeyPair(): Promise<{ publicKey: Bytes; privateKey: Bytes }> {
  const pair = await suite.kem.generateKeyPair()
  return {
    publicKey: new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey)),
    privateKey: new Uint8Array(await suite.kem.serializePrivateKey(pair.privateKey)),
  }
}

export const readPrivateKey = (raw: Uint8Array): Promise<CryptoKey> => suite.kem.importKey('raw', copy(raw).buffer, false)

function imported(raw: Uint8Array): Promise<CryptoKey> {
  const name = Buffer.from(raw).toString('base64')
  const known = publicKeys.get(name) ?? suite.kem.importKey('raw', copy(raw).buffer, true)
  publicKeys.set(name, known)
  return known
}

const bytes = (text: string) => copy(new TextEncoder().encode(text)).buffer
const copy = (from: Uint8Array): Bytes => new Uint8Array(from)
