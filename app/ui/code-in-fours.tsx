/** "7KDM4RTX92PH" as 7KDM 4RTX 92PH: real spaces, so that it copies as it looks. Two and two stay together on a narrow line. */
export function CodeInFours({ code, id }: { code: string; id?: string }) {
  const eights = code.replace(/[\s-]/g, '').match(/.{1,8}/g) ?? []
  return (
    <bdi className="code" id={id} dir="ltr" translate="no">
      {eights.map((eight, n) => <span key={n}>{n > 0 && ' '}<span className="code__two"><Fours of={eight} /></span></span>)}
    </bdi>
  )
}

const Fours = ({ of }: { of: string }) =>
  (of.match(/.{1,4}/g) ?? []).map((four, n) => <span key={n}>{n > 0 && ' '}<span className="code__four">{four}</span></span>)
