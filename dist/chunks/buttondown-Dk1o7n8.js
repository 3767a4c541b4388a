/*! film-elements 0.1.0, see film-elements.licenses.md */
var e={email:"email",film:"tag",hidden:{embed:"1"}};export{e as provider};