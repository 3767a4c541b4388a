import MagicString from "magic-string";

/** How a template is read, in the place of the constructor of Lit's Template. */
const parser = `constructor({strings:t}){
  const i=this.parts=[],s=t.map((i,s)=>s>t.length-2?i:/=$/.test(i)?i.replace(/\\S+$/,t=>"$"+t+'""'):i+"<?>").join("");
  this.el=S.createElement(V(t,s));P.currentNode=this.el.content;
  for(let t,s=0;t=P.nextNode();s++)
    if(8===t.nodeType)i.push({type:2,index:s});
    else for(const e of t.getAttributeNames())if("$"===e[0]){
      const[,h,n]=/.([?@]?)(.+)/.exec(e);
      i.push({type:1,index:s,name:n,ctor:"?"===h?L:"@"===h?z:H}),t.removeAttribute(e)
    }
}`;

/**
 * What the bundle has no use for in Lit: ways around what every browser has
 * that we support (constructable style sheets, Baseline 2023), decorators,
 * directives, and options and bindings that no element of ours uses. Each is
 * text that has to stand there exactly once. The elements' tests run a second
 * time on the bundle, so a cut that something does need does not stay unseen.
 */
const cuts = {
  "/@lit/reactive-element/css-tag.js": [
    // style sheets made of several, of strings, and kept by their strings: ours are literals of modules
    [
      /,e=t\.ShadowRoot&&.+?toString\(\)\{return this\.cssText\}\}/,
      ",e=!0;class n{constructor(t){this.cssText=t}get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}}",
    ],
    [/,i=\(t,\.\.\.e\)=>\{.+?return new n\(o,t,s\)\}/, ",i=t=>new n(t[0])"],
    [
      /\{if\(e\)(s\.adoptedStyleSheets=o\.map\(t=>).+?;else for.+?,c=e\?.+?:t(?=;)/,
      "{$1t.styleSheet)},c=t=>t",
    ],
  ],
  "/lit-html/lit-html.js": [
    // directives
    [/function M\(t,i,s=t,e\)\{.+?,i\}(?=class R)/, ""],
    [/t=M\(this,t,i\),(?=a\(t\))/, ""],
    [/if\(\(t=M\(this,t,i,0\)\?\?A\)===E\)return;/, "t??=A;"],
    // Its parser of templates knows all of HTML. Ours have an expression for a whole attribute, or among children; an
    // attribute's name gets a mark, a child's place is an empty comment (scripts/minify-templates.mjs refuses the rest).
    [/,h="\$lit\$",o=.+?,r=`<\$\{n\}>`/, ""],
    [/,f="\[ .+?\|textarea\|title\)\$\/i/, ""],
    [/const N=\(t,i\)=>\{.+?,e\]\};(?=class S)/, ""],
    [/constructor\(\{strings:t,.+?l\+\+\}\}(?=static createElement)/, parser],
    [/const j=\{.+?\},B=t\.litHtmlPoly.+?\.push\("[\d.]+"\);/, ""],
    [/j as _\$LH,/, ""],
    // what its development mode puts around nodes
    [/=i\(t\)\.nextSibling;i\(t\)\.remove/, "=t.nextSibling;t.remove"],
    // templates of SVG and MathML
    [/,w=x\(2\),T=x\(3\)/, ""],
    [/T as mathml,/, ""],
    [/,w as svg/, ""],
    // templates that were made beforehand
    [/"number"==typeof s\?(this\._\$AC\(t\)):\(.+?,s\)/, "$1"],
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
    [/d=t=>u\(t\)\|\|"function"==typeof t\?\.\[Symbol\.iterator\]/, "d=u"],
    [/\(t\?\.creationScope\?\?l\)(?=\.importNode)/, "l"],
    // what kind a part is, what is around it, and which of those inside have to be told that they go
    [/this\.type=1,/, ""],
    [/this\.type=2,/, ""],
    [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=4\}/, ""],
    [/constructor\(t,i,s,e,h\)\{super\(t,i,s,e,h\),this\.type=5\}/, ""],
    [/this\._\$AN=void 0,(?=this\._\$AD=t)/, ""],
    [/this\._\$AN=void 0,(?=this\._\$AA=t)/, ""],
    [/this\._\$AN=void 0,(?=this\.element=t,this\.name)/, ""],
    [/,this\._\$AM=i(?=\}get parentNode)/, ""],
    [/this\._\$AM=s,(?=this\.options=e)/, ""],
    [/this\._\$AM=e,(?=this\.options=h)/, ""],
    // attributes of text and expressions mixed
    [
      /s\.length>2\|\|""!==s\[0\]\|\|""!==s\[1\]\?\(.+?this\.strings=s\):this\._\$AH=A/,
      "0",
    ],
    [
      /const h=this\.strings;let o=!1;if\(void 0===h\)t=M\(this,t,i,0\),o=.+?,o&&\(.+?;else\{const e=t;.+?o&&!e&&this\.j\(t\)/,
      "if(!a(t)||t!==this._$AH)this._$AH=t,this.j(t)",
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
    // a place in what is rendered into that is not its end
    [
      /const e=s\?\.renderBefore\?\?i;let h=e\._\$litPart\$;.+?s\?\?\{\}\)\}/,
      "let h=i._$litPart$??=new k(i.appendChild(c()),null,void 0,s);",
    ],
    // element bindings
    [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ":0"],
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
    [
      /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for.+?this\.C\(s,void 0,i,e\)\}/,
      "",
    ],
    // accessors that a class wrote itself, and options that no property of ours has
    [
      /static createProperty\(t,s=b\)\{.+?configurable:!0,enumerable:!0\}\}/,
      `static createProperty(t,s){
        const i=Symbol();
        this.elementProperties.set(t,s);
        e(this.prototype,t,{get(){return this[i]},set(e){const h=this[i];this[i]=e,this.requestUpdate(t,h,s)}})
      }`,
    ],
    [/b=\{attribute:!0,.+?hasChanged:f\}/, "b={}"],
    [
      /const i=s\.attribute;return!1===i\?void 0:.+?t\.toLowerCase\(\):void 0/,
      "return!1===s.attribute?void 0:s.attribute??t.toLowerCase()",
    ],
    [/,e=!1,h\)(?=\{if\(void 0!==t\))/, ")"],
    [/!1===e&&\(h=this\[t\]\),/, ""],
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
    [/\(i\.hasChanged\?\?f\)\(h,s\)/, "f(this[t],s)"],
    [
      /u=\{toAttribute\(t,s\)\{.+?return i\}\}(?=,f=)/,
      "u=(t,s)=>s===Boolean?null!==t:s===Number&&null!==t?+t:t",
    ],
    [
      /,h="function"==typeof t\.converter\?.+?\?\?r(?=,this\._\$Em=null)/,
      ";this._$Em=e,this[e]=u(s,t.type)",
    ],
    [
      /const i=\[\];if\(Array\.isArray\(s\)\)\{const e=new Set.+?return i(?=\}static)/,
      "return[s].flat(1/0)",
    ],
    // what is reflected is text
    [
      /\(void 0!==i\.converter\?\.toAttribute\?i\.converter:u\)\.toAttribute\(s,i\.type\)/,
      "s",
    ],
    [/c=a\.trustedTypes,l=c\?c\.emptyScript:"",/, ""],
    // ways to come in between that no element of ours takes
    [
      /let t=!1;const s=this\._\$AL;try\{t=this\.shouldUpdate.+?t&&this\._\$AE\(s\)/,
      "const s=this._$AL;try{this.willUpdate(s),this.update(s)}catch(t){throw this._$EM(),t}this._$AE(s)",
    ],
    [
      /return this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{(?=return this\._\$ES)/,
      "",
    ],
    [/shouldUpdate\(t\)\{return!0\}(?=update\()/, ""],
    [
      /this\.hasUpdated\|\|\(this\.hasUpdated=!0,this\.firstUpdated\(t\)\)/,
      "this.hasUpdated=!0",
    ],
    [/firstUpdated\(t\)\{\}/, ""],
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
    [/createRenderRoot\(\)\{const t=super.+?t\.firstChild,t\}/, ""],
    // hydration of what Lit's server rendering made, and polyfills: globals that a page's form may have for its name
    [/,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\)/, ""],
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
