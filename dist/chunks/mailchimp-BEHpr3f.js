/*! film-elements 0.1.0, see film-elements.licenses.md */
var e={email:"EMAIL",honeypot:e=>{const{searchParams:r}=new URL(e);return`b_${r.get("u")}_${r.get("id")}`}};export{e as provider};