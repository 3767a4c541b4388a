/*! film-elements 0.1.0, see film-elements.licenses.md */
var e={email:"email",hidden:{subscribe:"1",htmlemail:"1"},honeypot:()=>"VerificationCodeX"};export{e as provider};