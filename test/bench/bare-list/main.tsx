import { useState } from 'react'
import { createRoot } from 'react-dom/client'

const rows = Array.from({ length: 8 }, (_, at) => at)

/** What React and the browser need to answer a key with eight rows of a face and two lines, without any search. */
function BareList() {
  const [typed, setTyped] = useState('')
  return (
    <>
      <input aria-label="Name" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      {rows.map((row) => (
        <div key={`${typed} ${row}`} style={{ display: 'flex' }}>
          <span>{typed.slice(0, 2)}</span>
          <span style={{ display: 'grid' }}>
            <span>{`${typed} ${row}`}</span>
            <span>{`Position ${row}`}</span>
          </span>
        </div>
      ))}
    </>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<BareList />)
