/** @jsxImportSource react */
// (g) React 19, equal light DOM; flushSync so that the work falls into the measured frame.
import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import { meta, withCertificate } from "../../lib/films.js";
export const label = "React 19, light DOM";
const Card = ({ f }) => (
  <article className="film-card">
    <img
      className="poster"
      src={f.poster}
      width="160"
      height="240"
      alt=""
      loading="lazy"
    />
    <h3 className="title">{f.title}</h3>
    <p className="original">{f.originalTitle}</p>
    <p className="meta">
      {meta(f) + " "}
      <span className="cert">{f.certificate}</span>
    </p>
    <p className="synopsis">{f.synopsis}</p>
    <dl className="credits">
      {f.credits.map((c, i) => (
        <div key={i}>
          <dt>{c.role}</dt>
          <dd>{c.name}</dd>
        </div>
      ))}
    </dl>
    {f.quotes.map((q, i) => (
      <blockquote key={i} className="quote">
        <p>{q.text}</p>
        <cite>{q.source}</cite>
      </blockquote>
    ))}
  </article>
);
const List = ({ films }) => films.map((f) => <Card key={f.id} f={f} />);
let root;
export function mount(container, films) {
  root = createRoot(container);
  flushSync(() => root.render(<List films={films} />));
}
export const update = (container, films, value) =>
  flushSync(() => root.render(<List films={withCertificate(films, value)} />));
export const unmount = () => flushSync(() => root.unmount());
