/** @jsxImportSource preact */
// (g) Preact, equal light DOM.
import { render } from "preact";
import { meta, withCertificate } from "../../lib/films.js";
export const label = "Preact 11, light DOM";
const Card = ({ f }) => (
  <article class="film-card">
    <img
      class="poster"
      src={f.poster}
      width="160"
      height="240"
      alt=""
      loading="lazy"
    />
    <h3 class="title">{f.title}</h3>
    <p class="original">{f.originalTitle}</p>
    <p class="meta">
      {meta(f) + " "}
      <span class="cert">{f.certificate}</span>
    </p>
    <p class="synopsis">{f.synopsis}</p>
    <dl class="credits">
      {f.credits.map((c) => (
        <div>
          <dt>{c.role}</dt>
          <dd>{c.name}</dd>
        </div>
      ))}
    </dl>
    {f.quotes.map((q) => (
      <blockquote class="quote">
        <p>{q.text}</p>
        <cite>{q.source}</cite>
      </blockquote>
    ))}
  </article>
);
const List = ({ films }) => films.map((f) => <Card key={f.id} f={f} />);
export const mount = (container, films) =>
  render(<List films={films} />, container);
export const update = (container, films, value) =>
  render(<List films={withCertificate(films, value)} />, container);
export const unmount = (container) => render(null, container);
