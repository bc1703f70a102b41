/** "7KDM4RTX92PH" as 7KDM 4RTX 92PH: real spaces, so that it copies as it looks. */
export function CodeInFours({ code, id }: { code: string; id?: string }) {
  const fours = code.replace(/[\s-]/g, '').match(/.{1,4}/g) ?? []
  return (
    <bdi className="code" id={id} dir="ltr" translate="no">
      {fours.map((four, n) => <span key={n}>{n > 0 && ' '}<span className="code__four">{four}</span></span>)}
    </bdi>
  )
}
