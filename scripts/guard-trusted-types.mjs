import MagicString from "magic-string";

/**
 * Vite plugin. lit-html makes its Trusted Types policy while it loads. Under a
 * Content Security Policy that does not allow the name, or allows it once and
 * another Lit on the page has taken it, that throws, and the whole bundle is
 * dead, for a page on which nothing may even need the policy. Here the policy
 * is tried under lit-html's name, then under ours, and else there is none.
 */
export function guardTrustedTypes() {
  let changed = 0;
  return {
    name: "guard-trusted-types",
    apply: "build",

    buildStart() {
      changed = 0;
    },

    transform(code, id) {
      if (!id.endsWith("/lit-html/lit-html.js")) return null;
      const calls = [
        ...code.matchAll(
          /(\w+)\?(\1\.createPolicy)\("lit-html",(\{createHTML:\w+=>\w+\})\):void 0/g,
        ),
      ];
      const mentions = code.split("createPolicy").length - 1;
      if (calls.length !== 1 || mentions !== 1)
        this.error(
          `expected one trustedTypes.createPolicy() in ${id}, found ${mentions}, ${calls.length} of them in the known form`,
        );
      const [{ 0: whole, 2: create, 3: rules, index }] = calls;
      // Without Trusted Types in the browser the call throws as well, and is
      // caught: the same undefined as before.
      const guarded = `(()=>{for(const n of["lit-html","film-elements"])try{return ${create}(n,${rules})}catch{}})()`;
      const out = new MagicString(code);
      out.overwrite(index, index + whole.length, guarded);
      changed++;
      return { code: out.toString(), map: out.generateMap({ hires: true }) };
    },

    buildEnd(error) {
      if (!error && changed !== 1)
        this.error(`expected to change lit-html once, changed it ${changed}×`);
    },
  };
}
