import MagicString from "magic-string";

/**
 * What the bundle has no use for in Lit: ways around what every browser has
 * that we support (constructable style sheets, Baseline 2023), decorators,
 * directives, and options and bindings that no element of ours uses. Each is
 * text that has to stand there exactly once. The elements' tests run a second
 * time on the bundle, so a cut that something does need does not stay unseen.
 */
const cuts = {
  "/@lit/reactive-element/css-tag.js": [
    [/(?<=\be=)t\.ShadowRoot&&.+?CSSStyleSheet\.prototype(?=,)/, "!0"],
    [
      /"number"==typeof t\)return t;throw Error\(.+?page security\."\)/,
      "!0)return t",
    ],
    [
      /if\(this\._\$cssResult\$=!0,o!==s\)throw Error\("[^"]+"\);/,
      "this._$cssResult$=!0;",
    ],
  ],
  "/lit-html/lit-html.js": [
    // directives
    [/function M\(t,i,s=t,e\)\{.+?,i\}(?=class R)/, "const M=(t,i)=>i;"],
    // svg and mathml templates
    [/,l=2===i\?"<svg>":3===i\?"<math>":""(?=,)/, ',l=""'],
    [/\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, ""],
    [/if\(this\.el=(.+?),2===i\|\|3===i\)\{.+?\}(?=for\()/, "this.el=$1;"],
    // bindings inside of script, style, textarea and title
    [/if\(y\.test\(r\.tagName\)\)\{.+?\}\}(?=\}else if\(8===)/, ""],
    [
      /B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
      "B=0;",
    ],
    // what only directives ask for
    [
      /get startNode\(\)\{return this\._\$AA\}get endNode\(\)\{return this\._\$AB\}/,
      "",
    ],
    [/setConnected\(t\)\{.+?\}(?=\}class H)/, ""],
    [
      /get tagName\(\)\{.+?\}get _\$AU\(\)\{return this\._\$AM\._\$AU\}(?=constructor\(t,i,s,e,h\)\{this\.type=1)/,
      "",
    ],
    [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ""],
    [
      /get parentNode\(\)\{return this\._\$AM\.parentNode\}get _\$AU\(\)\{return this\._\$AM\._\$AU\}/,
      "",
    ],
    [/,this\._\$Cv=e\?\.isConnected\?\?!0/, ""],
    [/get parentNode\(\)\{let t=this\._\$AA\.parentNode;.+?,t\}/, ""],
    [/this\._\$AP\?\.\(!1,!0,s\)/, ""],
    [/\|\|"function"==typeof t\?\.\[Symbol\.iterator\]/, ""],
    // attributes of text and expressions mixed; minify-templates.mjs refuses them
    [/s\.length>2\|\|""!==s\[0\]\|\|""!==s\[1\]\?\(.+?this\.strings=s\):/, ""],
    [
      /if\(void 0===h\)(t=M\(this,t,i,0\),.+?;)else\{const e=t;.+?this\._\$AH\[n\]=r\}/,
      "$1",
    ],
    [/void 0!==s\.strings\?\(.+?\):(s\._\$AI\(t\[i\]\))/, "$1"],
    // listeners that are objects
    [
      /\|\|t\.capture!==s\.capture\|\|t\.once!==s\.once\|\|t\.passive!==s\.passive/,
      "",
    ],
    [
      /"function"==typeof this\._\$AH\?(this\._\$AH\.call\(this\.options\?\.host\?\?this\.element,t\)):this\._\$AH\.handleEvent\(t\)/,
      "$1",
    ],
    // element and property bindings
    [/else t\.startsWith\(o\)&&\(.+?removeAttribute\(t\)\)(?=\}|;|if)/, ""],
    [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ":0"],
    [/"\."===e\[1\]\?I:/, ""],
  ],
  "/@lit/reactive-element/reactive-element.js": [
    // decorators and what they alone use
    [/Symbol\.metadata\?\?=.+?new WeakMap;/, ""],
    [
      /const t=this\[Symbol\.metadata\];if\(null!==t\)\{.+?\}(?=this\._\$Eh=)/,
      "",
    ],
    [/static addInitializer\(t\)\{.+?\}(?=static)/, ""],
    [/void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\),/, ""],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ""],
    [/s\.state&&\(s\.attribute=!1\),/, ""],
    [/,this\.prototype\.hasOwnProperty\(t\)&&.+?wrapped=!0\)/, ""],
    [
      /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for.+?this\.C\(s,void 0,i,e\)\}/,
      "",
    ],
    // accessors that a class wrote itself, and options that no property of ours has
    [
      /const\{get:e,set:r\}=h\(this\.prototype,t\)\?\?.+?this\.requestUpdate\(t,h,i\)/,
      "return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)",
    ],
    [/getOwnPropertyDescriptor:h,/, ""],
    [
      /(?<=this\.finalized=!0,.+?const t=this\.properties),s=\[\.\.\.r\(t\),\.\.\.o\(t\)\];/,
      ",s=r(t);",
    ],
    [/getOwnPropertySymbols:o,/, ""],
    [/\|\|i\.useDefault&&.+?this\.hasAttribute\(r\._\$Eu\(t,i\)\)/, ""],
    [
      /,\{useDefault:i,reflect:e,wrapped:h\},r\)\{i&&.+?\|\|\((this\._\$AL\.has.+?this\.hasUpdated\|\|)i\|\|/,
      ",{reflect:e}){($1",
    ],
    [/(?<=this\[e\]=r)\?\?this\._\$Ej\?\.get\(e\)\?\?r/, ""],
    [/\(i\.hasChanged\?\?f\)\(/, "f("],
    [/case Object:case Array:t=null==t\?t:JSON\.stringify\(t\)/, ""],
    [
      /;break;case Object:case Array:try\{i=JSON\.parse\(t\)\}catch\(t\)\{i=null\}/,
      "",
    ],
    [/"function"==typeof t\.converter\?.+?:u(?=;)/, "u"],
    [/void 0!==i\.converter\?\.toAttribute\?i\.converter:u/, "u"],
    [/removeController\(t\)\{this\._\$EO\?\.delete\(t\)\}/, ""],
    // polyfills, and the count of versions on the page that Lit's development mode warns of
    [/,\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ""],
    [/p=a\.reactiveElementPolyfillSupport,/, ""],
    [/,p\?\.\(\{ReactiveElement:y\}\)(?=;|,)/, ""],
  ],
  "/lit-element/lit-element.js": [
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ""],
    [
      /connectedCallback\(\)\{super.+?setConnected\(!0\)\}disconnectedCallback\(\)\{super.+?setConnected\(!1\)\}/,
      "",
    ],
    [
      /this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/,
      "",
    ],
    [/const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\);/, ""],
  ],
};

/**
 * Vite plugin: cuts out of Lit, in the bundle alone, what nothing there uses.
 * It fails the build when Lit is no longer as it expects.
 */
export function slimLit() {
  return {
    name: "slim-lit",
    apply: "build",
    transform(code, id) {
      const [, list] =
        Object.entries(cuts).find(([file]) => id.endsWith(file)) ?? [];
      if (!list) return null;
      const out = new MagicString(code);
      for (const [pattern, replacement] of list) {
        const found = [...code.matchAll(new RegExp(pattern, "g"))];
        if (found.length !== 1)
          this.error(
            `expected ${pattern} once in ${id}, found it ${found.length}×`,
          );
        const [{ 0: text, 1: kept = "", index }] = found;
        out.overwrite(
          index,
          index + text.length,
          replacement.replace("$1", kept) || " ",
        );
      }
      return { code: out.toString(), map: out.generateMap({ hires: true }) };
    },
  };
}
