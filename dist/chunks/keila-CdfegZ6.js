/*! film-elements 0.1.0, see film-elements.licenses.md */
var a={email:"contact[email]",honeypot:()=>"h[url]"};export{a as provider};