import { minify } from "terser";

/**
 * Names that only Lit and we use, inside of the bundle: from the outside nobody
 * calls them there, for the bundle exports nothing and its elements are used
 * through attributes, properties, slots and events. Everything that is not in
 * this list keeps its name.
 */
const internal = [
  // ReactiveElement and LitElement
  ..."addController addInitializer createProperty createRenderRoot elementStyles enableUpdating finalizeStyles".split(
    " ",
  ),
  ..."firstUpdated getPropertyDescriptor getPropertyOptions getUpdateComplete hasUpdated isUpdatePending".split(
    " ",
  ),
  ..."noAccessor performUpdate removeController renderOptions scheduleUpdate shadowRootOptions shouldUpdate".split(
    " ",
  ),
  ..."useDefault willUpdate wrapped hostConnected hostDisconnected hostUpdate hostUpdated".split(
    " ",
  ),
  // lit-html
  ..."creationScope endNode renderBefore setConnected startNode".split(" "),
  // ours
  ..."base block characters context depth diagnostics graph listed ready loading locale outcome overrides passing people".split(
    " ",
  ),
  ..."awaited chosen renderFilm report retryAfter settled showsEvents source styleSheet table together waits watchers".split(
    " ",
  ),
];

/** The same short name in every module, for modules that share what they name, also from beside the bundle. */
const shared = Object.fromEntries(
  internal.map((name, index) => [`$${name}`, `$${index.toString(36)}`]),
);

/**
 * Vite plugin: minifies the finished bundle with Terser, which makes it some
 * percent smaller than the minifier that Vite brings, and shortens the names of
 * properties that are internal.
 *
 * @param several Whether there are several modules that call each other.
 */
export function minifyBundle({ several = false } = {}) {
  return {
    name: "minify-bundle",
    apply: "build",
    renderChunk: {
      order: "post",
      async handler(code) {
        const { code: small, map } = await minify(code, {
          module: true,
          ecma: 2022,
          compress: {
            passes: 3,
            keep_fargs: false,
            pure_getters: true,
            sequences: false,
            unsafe_arrows: true,
          },
          mangle: {
            properties: {
              regex: new RegExp(
                `^(${several ? "" : "_\\$[A-E]\\w|"}${internal.join("|")})$`,
              ),
              keep_quoted: true,
            },
          },
          nameCache: { vars: {}, props: { props: { ...shared } } },
          format: { comments: false },
          sourceMap: true,
        });
        return { code: small, map };
      },
    },
  };
}
