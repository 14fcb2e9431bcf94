"use strict";(()=>{var ys=Object.defineProperty;var p=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(r){throw n=[r],r}};var Sn=(t,e)=>{for(var n in e)ys(t,n,{get:e[n],enumerable:!0})};var Xe,et,Yt,Cn,Ee,tt,_,Rn,Kt,Gt=p(()=>{"use strict";Xe=globalThis,et=Xe.ShadowRoot&&(Xe.ShadyCSS===void 0||Xe.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Yt=Symbol(),Cn=new WeakMap,Ee=class{constructor(e,n,r){if(this._$cssResult$=!0,r!==Yt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=n}get styleSheet(){let e=this.o,n=this.t;if(et&&e===void 0){let r=n!==void 0&&n.length===1;r&&(e=Cn.get(n)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),r&&Cn.set(n,e))}return e}toString(){return this.cssText}},tt=t=>new Ee(typeof t=="string"?t:t+"",void 0,Yt),_=(t,...e)=>{let n=t.length===1?t[0]:e.reduce((r,i,s)=>r+(a=>{if(a._$cssResult$===!0)return a.cssText;if(typeof a=="number")return a;throw Error("Value passed to 'css' function must be a 'css' function result: "+a+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+t[s+1],t[0]);return new Ee(n,t,Yt)},Rn=(t,e)=>{if(et)t.adoptedStyleSheets=e.map(n=>n instanceof CSSStyleSheet?n:n.styleSheet);else for(let n of e){let r=document.createElement("style"),i=Xe.litNonce;i!==void 0&&r.setAttribute("nonce",i),r.textContent=n.cssText,t.appendChild(r)}},Kt=et?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let n="";for(let r of e.cssRules)n+=r.cssText;return tt(n)})(t):t});var bs,vs,xs,$s,ws,_s,nt,Fn,ks,Ts,Ie,Qt,En,Pn,G,rt=p(()=>{"use strict";Gt();Gt();({is:bs,defineProperty:vs,getOwnPropertyDescriptor:xs,getOwnPropertyNames:$s,getOwnPropertySymbols:ws,getPrototypeOf:_s}=Object),nt=globalThis,Fn=nt.trustedTypes,ks=Fn?Fn.emptyScript:"",Ts=nt.reactiveElementPolyfillSupport,Ie=(t,e)=>t,Qt={toAttribute(t,e){switch(e){case Boolean:t=t?ks:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let n=t;switch(e){case Boolean:n=t!==null;break;case Number:n=t===null?null:Number(t);break;case Object:case Array:try{n=JSON.parse(t)}catch{n=null}}return n}},En=(t,e)=>!bs(t,e),Pn={attribute:!0,type:String,converter:Qt,reflect:!1,useDefault:!1,hasChanged:En};Symbol.metadata??=Symbol("metadata"),nt.litPropertyMetadata??=new WeakMap;G=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,n=Pn){if(n.state&&(n.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((n=Object.create(n)).wrapped=!0),this.elementProperties.set(e,n),!n.noAccessor){let r=Symbol(),i=this.getPropertyDescriptor(e,r,n);i!==void 0&&vs(this.prototype,e,i)}}static getPropertyDescriptor(e,n,r){let{get:i,set:s}=xs(this.prototype,e)??{get(){return this[n]},set(a){this[n]=a}};return{get:i,set(a){let o=i?.call(this);s?.call(this,a),this.requestUpdate(e,o,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Pn}static _$Ei(){if(this.hasOwnProperty(Ie("elementProperties")))return;let e=_s(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(Ie("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Ie("properties"))){let n=this.properties,r=[...$s(n),...ws(n)];for(let i of r)this.createProperty(i,n[i])}let e=this[Symbol.metadata];if(e!==null){let n=litPropertyMetadata.get(e);if(n!==void 0)for(let[r,i]of n)this.elementProperties.set(r,i)}this._$Eh=new Map;for(let[n,r]of this.elementProperties){let i=this._$Eu(n,r);i!==void 0&&this._$Eh.set(i,n)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let n=[];if(Array.isArray(e)){let r=new Set(e.flat(1/0).reverse());for(let i of r)n.unshift(Kt(i))}else e!==void 0&&n.push(Kt(e));return n}static _$Eu(e,n){let r=n.attribute;return r===!1?void 0:typeof r=="string"?r:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,n=this.constructor.elementProperties;for(let r of n.keys())this.hasOwnProperty(r)&&(e.set(r,this[r]),delete this[r]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Rn(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,n,r){this._$AK(e,r)}_$ET(e,n){let r=this.constructor.elementProperties.get(e),i=this.constructor._$Eu(e,r);if(i!==void 0&&r.reflect===!0){let s=(r.converter?.toAttribute!==void 0?r.converter:Qt).toAttribute(n,r.type);this._$Em=e,s==null?this.removeAttribute(i):this.setAttribute(i,s),this._$Em=null}}_$AK(e,n){let r=this.constructor,i=r._$Eh.get(e);if(i!==void 0&&this._$Em!==i){let s=r.getPropertyOptions(i),a=typeof s.converter=="function"?{fromAttribute:s.converter}:s.converter?.fromAttribute!==void 0?s.converter:Qt;this._$Em=i;let o=a.fromAttribute(n,s.type);this[i]=o??this._$Ej?.get(i)??o,this._$Em=null}}requestUpdate(e,n,r,i=!1,s){if(e!==void 0){let a=this.constructor;if(i===!1&&(s=this[e]),r??=a.getPropertyOptions(e),!((r.hasChanged??En)(s,n)||r.useDefault&&r.reflect&&s===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,r))))return;this.C(e,n,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,n,{useDefault:r,reflect:i,wrapped:s},a){r&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??n??this[e]),s!==!0||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||r||(n=void 0),this._$AL.set(e,n)),i===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(n){Promise.reject(n)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[i,s]of this._$Ep)this[i]=s;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[i,s]of r){let{wrapped:a}=s,o=this[i];a!==!0||this._$AL.has(i)||o===void 0||this.C(i,void 0,s,o)}}let e=!1,n=this._$AL;try{e=this.shouldUpdate(n),e?(this.willUpdate(n),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(n)):this._$EM()}catch(r){throw e=!1,this._$EM(),r}e&&this._$AE(n)}willUpdate(e){}_$AE(e){this._$EO?.forEach(n=>n.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(n=>this._$ET(n,this[n])),this._$EM()}updated(e){}firstUpdated(e){}};G.elementStyles=[],G.shadowRootOptions={mode:"open"},G[Ie("elementProperties")]=new Map,G[Ie("finalized")]=new Map,Ts?.({ReactiveElement:G}),(nt.reactiveElementVersions??=[]).push("2.1.2")});function Wn(t,e){if(!tn(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return zn!==void 0?zn.createHTML(e):e}function ue(t,e,n=t,r){if(e===F)return e;let i=r!==void 0?n._$Co?.[r]:n._$Cl,s=He(e)?void 0:e._$litDirective$;return i?.constructor!==s&&(i?._$AO?.(!1),s===void 0?i=void 0:(i=new s(t),i._$AT(t,n,r)),r!==void 0?(n._$Co??=[])[r]=i:n._$Cl=i),i!==void 0&&(e=ue(t,i._$AS(t,e.values),i,r)),e}var Jt,In,it,zn,Xt,Q,en,As,pe,Be,He,tn,Nn,Zt,ze,Bn,Hn,ce,Mn,On,Un,nn,l,dt,Ma,F,d,jn,de,qn,Me,st,xe,me,at,ot,lt,ct,Vn,Ls,Yn,he=p(()=>{"use strict";Jt=globalThis,In=t=>t,it=Jt.trustedTypes,zn=it?it.createPolicy("lit-html",{createHTML:t=>t}):void 0,Xt="$lit$",Q=`lit$${Math.random().toFixed(9).slice(2)}$`,en="?"+Q,As=`<${en}>`,pe=document,Be=()=>pe.createComment(""),He=t=>t===null||typeof t!="object"&&typeof t!="function",tn=Array.isArray,Nn=t=>tn(t)||typeof t?.[Symbol.iterator]=="function",Zt=`[ 	
\f\r]`,ze=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Bn=/-->/g,Hn=/>/g,ce=RegExp(`>|${Zt}(?:([^\\s"'>=/]+)(${Zt}*=${Zt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Mn=/'/g,On=/"/g,Un=/^(?:script|style|textarea|title)$/i,nn=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),l=nn(1),dt=nn(2),Ma=nn(3),F=Symbol.for("lit-noChange"),d=Symbol.for("lit-nothing"),jn=new WeakMap,de=pe.createTreeWalker(pe,129);qn=(t,e)=>{let n=t.length-1,r=[],i,s=e===2?"<svg>":e===3?"<math>":"",a=ze;for(let o=0;o<n;o++){let c=t[o],u,h,m=-1,v=0;for(;v<c.length&&(a.lastIndex=v,h=a.exec(c),h!==null);)v=a.lastIndex,a===ze?h[1]==="!--"?a=Bn:h[1]!==void 0?a=Hn:h[2]!==void 0?(Un.test(h[2])&&(i=RegExp("</"+h[2],"g")),a=ce):h[3]!==void 0&&(a=ce):a===ce?h[0]===">"?(a=i??ze,m=-1):h[1]===void 0?m=-2:(m=a.lastIndex-h[2].length,u=h[1],a=h[3]===void 0?ce:h[3]==='"'?On:Mn):a===On||a===Mn?a=ce:a===Bn||a===Hn?a=ze:(a=ce,i=void 0);let L=a===ce&&t[o+1].startsWith("/>")?" ":"";s+=a===ze?c+As:m>=0?(r.push(u),c.slice(0,m)+Xt+c.slice(m)+Q+L):c+Q+(m===-2?o:L)}return[Wn(t,s+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},Me=class t{constructor({strings:e,_$litType$:n},r){let i;this.parts=[];let s=0,a=0,o=e.length-1,c=this.parts,[u,h]=qn(e,n);if(this.el=t.createElement(u,r),de.currentNode=this.el.content,n===2||n===3){let m=this.el.content.firstChild;m.replaceWith(...m.childNodes)}for(;(i=de.nextNode())!==null&&c.length<o;){if(i.nodeType===1){if(i.hasAttributes())for(let m of i.getAttributeNames())if(m.endsWith(Xt)){let v=h[a++],L=i.getAttribute(m).split(Q),R=/([.?@])?(.*)/.exec(v);c.push({type:1,index:s,name:R[2],strings:L,ctor:R[1]==="."?at:R[1]==="?"?ot:R[1]==="@"?lt:me}),i.removeAttribute(m)}else m.startsWith(Q)&&(c.push({type:6,index:s}),i.removeAttribute(m));if(Un.test(i.tagName)){let m=i.textContent.split(Q),v=m.length-1;if(v>0){i.textContent=it?it.emptyScript:"";for(let L=0;L<v;L++)i.append(m[L],Be()),de.nextNode(),c.push({type:2,index:++s});i.append(m[v],Be())}}}else if(i.nodeType===8)if(i.data===en)c.push({type:2,index:s});else{let m=-1;for(;(m=i.data.indexOf(Q,m+1))!==-1;)c.push({type:7,index:s}),m+=Q.length-1}s++}}static createElement(e,n){let r=pe.createElement("template");return r.innerHTML=e,r}};st=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,i=(e?.creationScope??pe).importNode(n,!0);de.currentNode=i;let s=de.nextNode(),a=0,o=0,c=r[0];for(;c!==void 0;){if(a===c.index){let u;c.type===2?u=new xe(s,s.nextSibling,this,e):c.type===1?u=new c.ctor(s,c.name,c.strings,this,e):c.type===6&&(u=new ct(s,this,e)),this._$AV.push(u),c=r[++o]}a!==c?.index&&(s=de.nextNode(),a++)}return de.currentNode=pe,i}p(e){let n=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},xe=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,i){this.type=2,this._$AH=d,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=ue(this,e,n),He(e)?e===d||e==null||e===""?(this._$AH!==d&&this._$AR(),this._$AH=d):e!==this._$AH&&e!==F&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Nn(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==d&&He(this._$AH)?this._$AA.nextSibling.data=e:this.T(pe.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,i=typeof r=="number"?this._$AC(e):(r.el===void 0&&(r.el=Me.createElement(Wn(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===i)this._$AH.p(n);else{let s=new st(i,this),a=s.u(this.options);s.p(n),this.T(a),this._$AH=s}}_$AC(e){let n=jn.get(e.strings);return n===void 0&&jn.set(e.strings,n=new Me(e)),n}k(e){tn(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let s of e)i===n.length?n.push(r=new t(this.O(Be()),this.O(Be()),this,this.options)):r=n[i],r._$AI(s),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=In(e).nextSibling;In(e).remove(),e=r}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},me=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,i,s){this.type=1,this._$AH=d,this._$AN=void 0,this.element=e,this.name=n,this._$AM=i,this.options=s,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=d}_$AI(e,n=this,r,i){let s=this.strings,a=!1;if(s===void 0)e=ue(this,e,n,0),a=!He(e)||e!==this._$AH&&e!==F,a&&(this._$AH=e);else{let o=e,c,u;for(e=s[0],c=0;c<s.length-1;c++)u=ue(this,o[r+c],n,c),u===F&&(u=this._$AH[c]),a||=!He(u)||u!==this._$AH[c],u===d?e=d:e!==d&&(e+=(u??"")+s[c+1]),this._$AH[c]=u}a&&!i&&this.j(e)}j(e){e===d?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},at=class extends me{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===d?void 0:e}},ot=class extends me{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==d)}},lt=class extends me{constructor(e,n,r,i,s){super(e,n,r,i,s),this.type=5}_$AI(e,n=this){if((e=ue(this,e,n,0)??d)===F)return;let r=this._$AH,i=e===d&&r!==d||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,s=e!==d&&(r===d||i);i&&this.element.removeEventListener(this.name,this,r),s&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},ct=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){ue(this,e)}},Vn={M:Xt,P:Q,A:en,C:1,L:qn,R:st,D:Nn,V:ue,I:xe,H:me,N:ot,U:lt,B:at,F:ct},Ls=Jt.litHtmlPolyfillSupport;Ls?.(Me,xe),(Jt.litHtmlVersions??=[]).push("3.3.3");Yn=(t,e,n)=>{let r=n?.renderBefore??e,i=r._$litPart$;if(i===void 0){let s=n?.renderBefore??null;r._$litPart$=i=new xe(e.insertBefore(Be(),s),s,void 0,n??{})}return i._$AI(t),i}});var rn,X,Ds,Kn=p(()=>{"use strict";rt();rt();he();he();rn=globalThis,X=class extends G{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let n=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Yn(n,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return F}};X._$litElement$=!0,X.finalized=!0,rn.litElementHydrateSupport?.({LitElement:X});Ds=rn.litElementPolyfillSupport;Ds?.({LitElement:X});(rn.litElementVersions??=[]).push("4.2.2")});var Gn=p(()=>{"use strict";});var g=p(()=>{"use strict";rt();he();Kn();Gn()});var Ss,Cs,C,pt=p(()=>{"use strict";Ss={question:"Wie viel zahle ich im Jahr höchstens zu?",lead:"Die Belastungsgrenze ist die Summe, nach der Ihr Haushalt für den Rest des Jahres keine Zuzahlungen mehr leistet.",year:"Jahr",income:"Bruttoeinkommen des Haushalts",incomeHint:"Alle Personen zusammen, vor Steuern: Rente, Lohn, Mieten, Zinsen.",period:"Angabe des Einkommens",periods:{year:"im Jahr",month:"im Monat"},yearlyIncome:t=>`Das sind ${t} im Jahr.`,partner:"Ehe- oder eingetragene Lebenspartner im selben Haushalt",children:"Kinder",childrenHint:"Bis zum Ende des Jahres, in dem sie 18 werden; später nur, wenn sie familienversichert sind.",chronic:"Jemand im Haushalt ist schwerwiegend chronisch krank",chronicHint:"Mit Bescheinigung der Arztpraxis gilt 1 % statt 2 %, und zwar für den ganzen Haushalt.",chronicDetails:"Nur für Kranke, die nach dem 1. April 1972 geboren sind",birthDate:"Geburtsdatum der kranken Person",checkups:"Vor der Erkrankung an den Vorsorgeuntersuchungen teilgenommen",programme:"Nimmt an einem Behandlungsprogramm (DMP) teil",rare:"Grundsicherung und Landwirtschaft",basicBenefits:"Alle leben das ganze Jahr von Bürgergeld, Sozialhilfe oder Grundsicherung",basicBenefitsHint:"Dann zählt nur der Regelsatz für eine Person. Einkommen, Partner und Kinder ändern nichts.",otherRelatives:"Weitere Angehörige im Haushalt",otherRelativesHint:"Nur bei der landwirtschaftlichen Krankenkasse.",answerLabel:t=>`Höchstens im Jahr ${t}`,sentence:(t,e,n)=>`Ihr Haushalt zahlt ${t} höchstens ${e} Zuzahlungen, das sind ${n} des anrechenbaren Einkommens.`,sentenceZero:t=>`Ihre Belastungsgrenze für ${t} ist 0,00 €: Sie können sich alle Zuzahlungen erstatten lassen.`,regular:"Grenze für die meisten Haushalte",chronicLimit:"Grenze mit chronischer Krankheit",bothLimits:"Beide Grenzen im Vergleich",bothLimitsWhich:"Grenze",rate:"Satz",limit:"Betrag",applies:"gilt für Sie",grossIncome:"Bruttoeinkommen im Jahr",assessable:"Anrechenbares Einkommen",allowance:{partner:"Freibetrag für Partner",child:"Freibetrag für Kinder","other-relative":"Freibetrag für Angehörige"},times:(t,e)=>`${t} × ${e}`,samples:{family:"2023: Paar mit zwei Kindern, 55.000 € im Jahr",pensioner:"Rentnerin, chronisch krank, 1.450 € im Monat",couple:"Rentnerpaar, 2.600 € im Monat"}},Cs={question:"What is the most I pay in a year?",lead:"The burden limit (Belastungsgrenze) is the sum after which your household makes no more co-payments for the rest of the year.",year:"Year",income:"Gross income of the household",incomeHint:"All persons together, before tax: pension, wages, rent, interest.",period:"Income is given",periods:{year:"per year",month:"per month"},yearlyIncome:t=>`That is ${t} a year.`,partner:"Spouse or registered partner in the same household",children:"Children",childrenHint:"Until the end of the year in which they turn 18; later only with family insurance.",chronic:"Someone in the household is seriously chronically ill",chronicHint:"With a doctor’s certificate 1 % applies instead of 2 %, for the whole household.",chronicDetails:"Only for ill persons born after 1 April 1972",birthDate:"Date of birth of the ill person",checkups:"Attended the check-ups before the illness",programme:"Takes part in a treatment programme (DMP)",rare:"Basic benefits and farming",basicBenefits:"Everybody lives on basic benefits (Bürgergeld, Sozialhilfe, Grundsicherung) all year",basicBenefitsHint:"Then only the standard rate for one person counts. Income, partner and children change nothing.",otherRelatives:"Other relatives in the household",otherRelativesHint:"Only in the farmers’ health insurance scheme.",answerLabel:t=>`At most in ${t}`,sentence:(t,e,n)=>`Your household pays at most ${e} in co-payments in ${t}, which is ${n} of the assessable income.`,sentenceZero:t=>`Your burden limit for ${t} is €0.00: you can have all co-payments refunded.`,regular:"Limit for most households",chronicLimit:"Limit with a chronic illness",bothLimits:"Both limits compared",bothLimitsWhich:"Limit",rate:"Rate",limit:"Amount",applies:"applies to you",grossIncome:"Gross income per year",assessable:"Assessable income",allowance:{partner:"Allowance for the partner",child:"Allowance for children","other-relative":"Allowance for relatives"},times:(t,e)=>`${t} × ${e}`,samples:{family:"2023: couple with two children, €55,000 a year",pensioner:"Pensioner, chronically ill, €1,450 a month",couple:"Retired couple, €2,600 a month"}},C={de:Ss,en:Cs}});var Rs,Fs,y,A=p(()=>{"use strict";Rs={loading:"Der Rechner wird geladen …",result:"Ergebnis",problem:"Fehler",samples:"Beispiele zum Ausprobieren",sampleShown:t=>`Beispiel: ${t}`,reset:"Alles zurücksetzen",derivation:"So wird gerechnet",citation:"Grundlage",notes:"Hinweise",less:t=>`${t}: eins weniger`,more:t=>`${t}: eins mehr`,unitEuro:"€",unitPercent:"%",readAs:t=>`= ${t}`,yes:"Ja",no:"Nein",notStated:"Keine Angabe",some:t=>`${t} angegeben`,missing:"Für die Antwort fehlt noch:",faulty:t=>t===1?"Bitte prüfen Sie eine Angabe:":`Bitte prüfen Sie ${t} Angaben:`,incompleteDate:"Das Datum ist noch nicht vollständig. Bitte Tag, Monat und Jahr angeben.",failure:{title:"Der Rechner konnte nicht starten",blocked:"Die Sicherheitsregeln dieser Seite verbieten WebAssembly, die Technik, mit der hier gerechnet wird. Ihre Eingaben sind unberührt.",blockedAdvice:"Für den Betreiber der Seite: Die Content Security Policy braucht in script-src den Eintrag 'wasm-unsafe-eval'. Wo das nicht möglich ist, hilft das Einbinden als iframe.",unsupported:"Ihr Browser unterstützt WebAssembly nicht, oder es ist abgeschaltet, zum Beispiel durch den Blockierungsmodus des iPhones.",unsupportedAdvice:"Bitte erlauben Sie es für diese Seite oder öffnen Sie die Seite in einem anderen Browser.",broken:"Ein Teil des Rechners ist nicht oder nicht vollständig angekommen.",brokenAdvice:"Bitte prüfen Sie Ihre Internetverbindung und laden Sie die Seite neu.",unexpected:"Beim Rechnen ist etwas Unerwartetes geschehen. Es wird keine Zahl gezeigt, weil sie falsch sein könnte.",unexpectedAdvice:"Bitte laden Sie die Seite neu. Ihre Angaben müssen Sie dann noch einmal eintragen."},statutoryDisclaimer:(t,e)=>`Eine Schätzung, keine Rechtsberatung. Gesetzliche Werte ${t}–${e}, Stand April 2026.`,licenseDisclaimer:"Eine Schätzung, keine Rechtsberatung und kein verbindliches Angebot. Steuersätze: Stand April 2026."},Fs={loading:"Loading the calculator …",result:"Result",problem:"Error",samples:"Examples to try",sampleShown:t=>`Example: ${t}`,reset:"Reset everything",derivation:"How this is calculated",citation:"Basis",notes:"Notes",less:t=>`${t}: one less`,more:t=>`${t}: one more`,unitEuro:"€",unitPercent:"%",readAs:t=>`= ${t}`,yes:"Yes",no:"No",notStated:"Not stated",some:t=>`${t} given`,missing:"Still needed for the answer:",faulty:t=>t===1?"Please check one entry:":`Please check ${t} entries:`,incompleteDate:"The date is not complete yet. Please give day, month and year.",failure:{title:"The calculator could not start",blocked:"The security rules of this page forbid WebAssembly, the technique used for calculating here. Your entries are untouched.",blockedAdvice:"For the operator of this page: the Content Security Policy needs 'wasm-unsafe-eval' in script-src. Where that is not possible, embed the calculator as an iframe.",unsupported:"Your browser does not support WebAssembly, or it is switched off, for example by Lockdown Mode on an iPhone.",unsupportedAdvice:"Please allow it for this page or open the page in another browser.",broken:"A part of the calculator did not arrive, or not completely.",brokenAdvice:"Please check your internet connection and reload the page.",unexpected:"Something unexpected happened while calculating. No figure is shown, because it might be wrong.",unexpectedAdvice:"Please reload the page. You will have to enter your data again."},statutoryDisclaimer:(t,e)=>`An estimate, not legal advice. Statutory values ${t}–${e}, as of April 2026.`,licenseDisclaimer:"An estimate, not legal advice and not a binding offer. Tax rates as of April 2026."},y={de:Rs,en:Fs}});function Qn(t){let e={style:"currency",currency:"EUR"};return{money:new Intl.NumberFormat(t,e),change:new Intl.NumberFormat(t,{...e,signDisplay:"exceptZero"}),wholeMoney:new Intl.NumberFormat(t,{...e,maximumFractionDigits:0}),amount:new Intl.NumberFormat(t,{minimumFractionDigits:2,maximumFractionDigits:2}),rate:new Intl.NumberFormat(t,{maximumFractionDigits:4}),count:new Intl.NumberFormat(t,{maximumFractionDigits:0}),percent:new Intl.NumberFormat(t,{style:"unit",unit:"percent",maximumFractionDigits:4}),date:new Intl.DateTimeFormat(t,{timeZone:"UTC",day:"numeric",month:"long",year:"numeric"}),shortDate:new Intl.DateTimeFormat(t,{timeZone:"UTC",day:"2-digit",month:"2-digit",year:"numeric"}),month:new Intl.DateTimeFormat(t,{timeZone:"UTC",month:"long",year:"numeric"})}}function f(t,e){return er(j[e].money.format(t))}function Zn(t,e){return er(j[e].change.format(t))}function sn(t,e){return j[e].wholeMoney.format(t)}function ut(t,e){return j[e].amount.format(t)}function mt(t,e){return j[e].rate.format(t)}function $(t,e){return j[e].count.format(t)}function fe(t,e){return j[e].percent.format(t)}function Jn(t,e){return j[e].date.format(an(t))}function Oe(t,e){return j[e].shortDate.format(an(t))}function Xn(t,e,n){let r=an(t);return j[n].month.format(Date.UTC(r.getUTCFullYear(),r.getUTCMonth()+e,1))}function er(t){return t.replace("-","−").replace(/^([+\u2212])(?=\D)/,"$1⁠")}function an(t){return new Date(`${t}T00:00:00Z`)}var j,N=p(()=>{"use strict";j={de:Qn("de-DE"),en:Qn("en-GB")}});function $e(t,e,n){let r=e.map(i=>t.findLastIndex(({amount:s})=>s===i));return l`<ol class="derivation" part="derivation">
    ${t.map((i,s)=>l`<li class=${r.includes(s)?"step final":"step"}>
        <span class="step-text">${i.text}</span>
        ${i.amount===void 0?d:l`<span class="step-amount">${f(i.amount,n)}</span>`}
        ${i.citation===""?d:l`<span class="step-citation">${i.citation}</span>`}
      </li>`)}
  </ol>`}var ht=p(()=>{"use strict";g();N()});function ft(t,e){let{from:n,to:r}=t.supportedYears();return l`<p class="disclaimer" part="disclaimer">${y[e].statutoryDisclaimer(n,r)}</p>`}var on=p(()=>{"use strict";g();A()});function we(t,e,n,r){return l`<p class="answer-label">${t}</p>
    <p class="answer-number" part="number">${e}</p>
    <p class="answer-sentence" part="sentence">${n}</p>
    ${r===void 0?d:l`<p class="answer-remark">${r}</p>`}`}var gt=p(()=>{"use strict";g()});function yt(t){return l`<dl class="sums">
    ${t.map(({label:e,amount:n,hint:r,total:i})=>l`<div class=${i?"sum total":"sum"}>
        <dt>${e}${r===void 0?d:l`<span class="sum-hint">${r}</span>`}</dt>
        <dd>${n}</dd>
      </div>`)}
  </dl>`}var ln=p(()=>{"use strict";g()});function _e(t,e){return t.length===0?d:l`<ul class="warnings" part="warnings" aria-label=${y[e].notes}>
    ${t.map(({message:n})=>l`<li>${n}</li>`)}
  </ul>`}var bt=p(()=>{"use strict";g();A()});function Z(){return l`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path class="icon-shape" d="M8 1.2 15.4 14.4H.6Z" />
    <path class="icon-mark" d="M8 6v4M8 11.6v1.4" />
  </svg>`}var je=p(()=>{"use strict";g()});function tr(t,e){let n=y[e].failure,r={blocked:n.blockedAdvice,unsupported:n.unsupportedAdvice,broken:n.brokenAdvice,unexpected:n.unexpectedAdvice};return l`<div role="alert">
    <p class="prompt strong">${Z()} ${n.title}</p>
    <p>${n[t]}</p>
    <p>${r[t]}</p>
  </div>`}var nr=p(()=>{"use strict";g();A();je()});function cn(t,e,n,r,i){let s=y[r],a=(h,m)=>l`<button type="button" class="plain" @click=${()=>i(h)}>${m}</button>`,o=h=>{for(let m=h;m!=="";m=m.slice(0,m.lastIndexOf("/"))){let v=n.get(m);if(v!==void 0)return v}},c=l`<div class="faults" part="problems">
    <p class="prompt strong">${Z()} ${s.faulty(t.length)}</p>
    <ul>
      ${t.map(({path:h,message:m})=>{let v=o(h);return l`<li>${v===void 0?m:l`${a(h,v)}<span>${m}</span>`}</li>`})}
    </ul>
  </div>`,u=l`<p class="prompt">${s.missing}</p>
    <ul class="missing">
      ${e.map(h=>l`<li>${a(h,o(h)??h)}</li>`)}
    </ul>`;return l`${t.length>0?c:d}${e.length>0?u:d}`}var rr=p(()=>{"use strict";g();A();je()});function Ps(){Es++,ee=null,Ae=null,typeof Ne<"u"&&(Ne=0),typeof We<"u"&&(We=0),pn=!1,dn=new WebAssembly.Instance(hr,mr()),x=dn.exports,x.__wbindgen_start()}function ir(t,e){let n;if(U(),n=x.burdenLimit(t,e),n[2])throw T(n[1]);return T(n[0])}function sr(t,e){let n;if(U(),n=x.checkPriceList(t,e),n[2])throw T(n[1]);return T(n[0])}function ar(t,e){let n;if(U(),n=x.copayment(t,e),n[2])throw T(n[1]);return T(n[0])}function or(t,e,n){let r;if(U(),r=x.feeCurve(t,e,n),r[2])throw T(r[1]);return T(r[0])}function lr(t,e){let n;if(U(),n=x.licenseFee(t,e),n[2])throw T(n[1]);return T(n[0])}function cr(t,e){let n,r;try{let a;U(),a=x.parseAmount(t,e);var i=a[0],s=a[1];if(a[3])throw i=0,s=0,T(a[2]);return n=i,r=s,Te(i,s)}finally{U(),x.__wbindgen_free(n,r,1)}}function dr(t,e){let n;if(U(),n=x.statutoryValues(t,e),n[2])throw T(n[1]);return T(n[0])}function pr(){let t;if(U(),t=x.supportedYears(),t[2])throw T(t[1]);return T(t[0])}function ur(){let t;if(U(),t=x.version(),t[2])throw T(t[1]);return T(t[0])}function mr(){return{__proto__:null,"./tarifwerk_bg.js":{__proto__:null,__wbg_Error_208446807d0d1e30:function(e,n){return Error(Te(e,n))},__wbg_Number_ff192a72a0dcdf6d:function(e){return Number(e)},__wbg___wbindgen_boolean_get_4f1baf9a00be3c74:function(e){let n=e,r=typeof n=="boolean"?n:void 0;return xt(r)?16777215:r?1:0},__wbg___wbindgen_is_null_c22311b1cc228e3a:function(e){return e===null},__wbg___wbindgen_is_object_8b968c3ab8e96595:function(e){let n=e;return typeof n=="object"&&n!==null},__wbg___wbindgen_is_string_fc456fee5d3317de:function(e){return typeof e=="string"},__wbg___wbindgen_is_undefined_be5b34249ff1fc15:function(e){return e===void 0},__wbg___wbindgen_number_get_934b640d0889af78:function(e,n){let r=n,i=typeof r=="number"?r:void 0;vt().setFloat64((e>>>0)+8,xt(i)?0:i,!0),vt().setInt32((e>>>0)+0,!xt(i),!0)},__wbg___wbindgen_reinit_2fe0d0b9c1cc3c21:function(){pn=!0},__wbg___wbindgen_string_get_7ce8eee7fd327545:function(e,n){let r=n,i=typeof r=="string"?r:void 0;var s=xt(i)?0:zs(i,x.__wbindgen_malloc,x.__wbindgen_realloc),a=We;vt().setInt32((e>>>0)+4,a,!0),vt().setInt32((e>>>0)+0,s,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function(e,n){throw new Error(Te(e,n))},__wbg___wbindgen_typeof_ee4990276e02f607:function(e){return typeof e},__wbg_call_8a5cfa5bd3694e44:function(){return ke(function(e,n){return Object.prototype.propertyIsEnumerable.call(e,n)},arguments)},__wbg_get_d7176cfb76d71114:function(e,n){return e[n>>>0]},__wbg_get_f8effd1f9d0b259e:function(){return ke(function(e,n){return Reflect.get(e,n)},arguments)},__wbg_isArray_ad4401e13a877ffb:function(){return ke(function(e){return Array.isArray(e)},arguments)},__wbg_keys_02934e2a4556afd1:function(){return ke(function(e){return Object.keys(e)},arguments)},__wbg_length_b03a0fabb109b1e9:function(e){return e.length},__wbg_length_e83e819f48c774e4:function(e){return e.length},__wbg_new_37eb45aaf5eeb820:function(){return new Array},__wbg_new_787b9fb330d55d78:function(e,n){return new Error(Te(e,n))},__wbg_new_cd4348290afae586:function(){return new Object},__wbg_set_2793479888329cb6:function(){return ke(function(e,n,r){return Reflect.set(e,n,r)},arguments)},__wbg_set_d2d33b52458e984a:function(e,n,r){e[n>>>0]=r},__wbg_set_e4b9a833d288759a:function(e,n,r){e[n]=r},__wbg_set_name_822e3903f3184979:function(e,n,r){e.name=Te(n,r)},__wbg_slice_8c7f01d7eb703b4e:function(e,n,r){return e.slice(n>>>0,r>>>0)},__wbg_toString_6b1cac73c93ef5d1:function(){return ke(function(e,n){return e.toString(n)},arguments)},__wbindgen_generic_0000000000000001:function(e){return e},__wbindgen_generic_0000000000000002:function(e,n){return Te(e,n)},__wbindgen_generic_0000000000000003:function(e){return BigInt.asUintN(64,e)},__wbindgen_init_externref_table:function(){let e=x.__wbindgen_externrefs;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function U(){if(pn){Ps();return}}function Is(t){let e=x.__externref_table_alloc();return x.__wbindgen_externrefs.set(e,t),e}function vt(){return(ee===null||ee.buffer.detached===!0||ee.buffer.detached===void 0&&ee.buffer!==x.memory.buffer)&&(ee=new DataView(x.memory.buffer)),ee}function Te(t,e){return t=t>>>0,Hs($t().subarray(t,t+e))}function $t(){return(Ae===null||Ae.byteLength===0)&&(Ae=new Uint8Array(x.memory.buffer)),Ae}function ke(t,e){try{return t.apply(this,e)}catch(n){let r=Is(n);x.__wbindgen_exn_store(r)}}function xt(t){return t==null}function zs(t,e,n){if(n===void 0){let o=Ue.encode(t),c=e(o.length,1)>>>0;return $t().subarray(c,c+o.length).set(o),We=o.length,c}let r=t.length,i=e(r,1)>>>0,s=$t(),a=0;for(;a<r;a++){let o=t.charCodeAt(a);if(o>127)break;s[i+a]=o}if(a!==r){a!==0&&(t=t.slice(a)),i=n(i,r,r=a+t.length*3,1)>>>0;let o=$t().subarray(i+a,i+r),c=Ue.encodeInto(t,o);a+=c.written,i=n(i,r,a,1)>>>0}return We=a,i}function T(t){let e=x.__wbindgen_externrefs.get(t);return x.__externref_table_dealloc(t),e}function Hs(t){return Ne+=t.length,Ne>=Bs&&(wt=new TextDecoder("utf-8",{ignoreBOM:!0}),wt.decode(),Ne=t.length),wt.decode(t)}function Ms(t,e){return dn=t,x=t.exports,hr=e,ee=null,Ae=null,x.__wbindgen_start(),x}function fr(t){if(x!==void 0)return x;t!==void 0&&(Object.getPrototypeOf(t)===Object.prototype?{module:t}=t:console.warn("using deprecated parameters for `initSync()`; pass a single object instead"));let e=mr();t instanceof WebAssembly.Module||(t=new WebAssembly.Module(t));let n=new WebAssembly.Instance(t,e);return Ms(n,t)}var Es,ee,Ae,pn,wt,Bs,Ne,Ue,We,hr,dn,x,un=p(()=>{"use strict";Es=0;ee=null;Ae=null;pn=!1;wt=new TextDecoder("utf-8",{ignoreBOM:!0});wt.decode();Bs=2146435072,Ne=0;Ue=new TextEncoder;"encodeInto"in Ue||(Ue.encodeInto=function(t,e){let n=Ue.encode(t);return e.set(n),{read:t.length,written:n.length}});We=0});var mn={};Sn(mn,{burdenLimit:()=>ir,checkPriceList:()=>sr,copayment:()=>ar,feeCurve:()=>or,licenseFee:()=>lr,parseAmount:()=>cr,statutoryValues:()=>dr,supportedYears:()=>pr,version:()=>ur});var gr=p(()=>{"use strict";un()});function yr(){return hn??=Os().catch(t=>{throw hn=void 0,t}),hn}async function Os(){let t=Uint8Array.from(atob("7L17mF3HVSdar/04Z5/Tvfshue1WcO2NgO4ZOW5Jre6WLZiuHkuWkB2JoMln+DKfnq3YpxXJ3WoL506ru40VRgkOcSAQhSSgCQEZiIjzgBjG+WiZPHwZJygQwIAhDjjgkAwY7BCHOOj6t1btc04/LcVm7v3jyp/77Nq7du1VVavWqlpPsf/4G6UQQr5Pb9mnZmYE/siZfXoG13JG7DMzdBnM8C8eyJl9En/CGX9T4O4+eUzOcHU5s09Q1WmxL5opaqljx6iempnizxwrWpAzvn2Jp9MCTR3bp46hisDVzDGxT/jWpwHT9PSM2BfjlakpXOpjqKKOAQT8PbZPHzt2jO7TU3qAgjyGxqf2ySlcTctjaHOaOjhNv3pmikZhmoCanp6eFgTmSTSEi+niYorHg19GibsxXVycbLoj/I2iKg/ANGClESMQeRSn5Az3zI8tPVe/V7Vtr75+cv/EHYd/bHRibO+BN7y6dvyavXt/7MAb9h4fndx7aMOhjRsPbNrQv2lodPNQ/37xqsXVX8XVj4wefcPk7XsP9G3c33d4/4ED6/s2H1g/ulmUF7/RzW8c3H/kyN6h/ZsOHt6/6cChjQOb+0f7+8V3La7/XVz/juNuYmL/m/buP9Tf37d+dP3G/UODg4cPH1jqE74Pbxid3Ht4aPTw4UPrD28+1Hdgw6bNo+LaZSEaG33T8b19GzZv7B/dsL9/06aB/YcPrRerVhyi0f4Dm/cPbdx4aMPQ0OCmzfuFXRGaQ4PrBwcOHj4wOHBocP369f1i9bLVj47+2N6Ng6MH+jft33940+jogaENfeKqFasPDg0e2Hz4wMaNfYc2bTo0OCTaFle/tgH70f1vHN07tGHD6MbNfRsPb1w/1L95cLPIln1n8tgPT07ccfQNewcOrD+4/+DgxoObN44e3nRo/Uv04uCh/o39Qxs29+0/vH9009DACr0AWBsGN2/sH9w8NDS0ccPmgwcGRL64+hpf/cgdB0f3Dh0cPNy3/tDg6IHBvo0H+kfFd78Umo4ObRwdWr/5cP/QwcHB/tH+pXDo+/gN/L3j6KE3jB7dO3n7xLEf29t/cGjo0NCBwxsG+g8f2jzUL8Tid3sWv/umO0ePHd47Otq/eXPfhsGB0b4Nhwf6BpfCrt5FL99xfO/Ru44c2Xtww4aN69cfWH/w4IYNQ6Mb9y8Ftu/oa+5644HRib2HD6/fvGH/4Ib9fYcOHjo8cEisXXYst05MHJvYu6FvqL9/YKhv8FDfofWjG/uWQqH/uBSAxw7URg9O7h06sHlg6ODG/QeGRjcPbNq8aSkQl3z/OKPW4YP9mwYOj45uOrRx4/rBQ6NLvb9u0ftHubdYYZs39h8Y6O871Dc0tHn/4cEh0XU5Dfivo4HBg6NDo6Ojg4cPbdwwuKl/01INXLeogQPHjh0Z3X+UWug/vP7A/sOb9/f1HRjdeHBwSex69VJjcNfRQ6OH7zg6emjvgdFNBzb2b+jffPjw+sMH1y85jIuRbGL0jqN3TO7dcHi071Dfgc0H1x88uPHghvWissySLr6Ml0bvnhydODoxenjv5P4DR0aXeue7m955w+jR0Yk7Du7tm/9vvfie7+i9DUvh2WW8t1F8r/5986iJghalVGACFciqCgIZJC1GadVu4iAUQZDE32ekalHCCKWqSqoWYYSIlBFSGW2klPS/SZKrpTQ91UCYlkAYY1SvFEYqWTUSRaNkTD9ChtIIrVQcB2kQGqWEksYIo0RwjYg6VCwCGUjUV0YpI4QQgfgPoTb/UalrRNAujAyECrSSRq677tUiuD5GtVRoYVSnkpFSQRTojiARgQmVCuifkoEAICo0QmoVdXcLJURohFCBUFUh+tZvkDKWcRgGYbCxf5NRBK2QKpIqVJHQUmuAqqtSBDpQSgEyqZIBGSohlIqkUMYI1FKyQ4tO1JY66pRSCxFFg9ja4d+QDIQIdCv+XS2kEFJojUkQWpdKSguAFiRCi8S/IbSuREIDBK2FJlgU3pr3T6lQCaXwRIShlDIUgaR/eCakkkLKKJRRhGehVJGKoigMQ10BiFpzZRktaFeLCP8LDIDAq5FMdRRtFqJSEZU1Ir5hTbtJ1J3yXfJd8pg4FQdairbwaj0j3ezsnEhmhPvCux+h3zM//4hIom+rVeEbR994bOJNSiQH7po4NHr0ljveeMekeI9uOXj76MGx3RN3HBy95Y7jk+J9unTw2J373/TG0aOT4hd1fHh09D/fNXFiVLxTl8HEjh4f3TY6Kn5BJ3funzg+6t547K6jk+IndXB8cv/EpPgr03p8cv/kXZPHJt70uv1H7ho9Lt6rW47fdeedxyYmRw/9yOj+iePiQR2dGJ04fsexo+LDunXv3v0Hjk1M7r19/9FDR0YntFy1d+8dR49P7j96cHTv5OjEG+84un9y9JBWbU3L7I37jxw5dlBcVO3zyArf/WvV2nT38MToqHhOdzbdGr0blPTYxKh4Vl+1dyFJ2cut1FbNe8NXOS7l1YvfOOS//FWZziPWGJIvmtL/UFI4mfycfMy8zdxjflqO7v+A/FPzbvk++T/kV+TX9YfNb5gPmfPmQfMF+RHzox8xY79qfto8YN5vzpnfV5/WPRf1I/p7/1n9ns4u6B940jxpPqlv/JRe//f6BfUf3mzebM6YM+Zd5l3mBY3/Pmo+an7O/Jz5E/MFtff39d/JV/2DfEJ+TH1MfUt+S35DflC+XT0uP6F+S16Un5Lfkn8tPyJ/U31EflP+lfxV9VvqI/LX1Dflb6ovyo/Ij9PVN+Ufy2/Kj8hfV29V35RPyofU5+XP6Hv0Of2A/q5rv2TeKd9m/k191vy0uU89YU7pz+p3qIO/ZN5u/lL9lPkD86j+hnqH/EP5l+Yb+l/0Z/UvqEMfMJ8395ubPi7/0PyRmTUVuaP8r99KHjV/9D2qNCOnv1u4dCyP1wo1jP+scF+Xuwx+H7v033aaYScyUTGJFS6p5dLdPZ4F7gvve0T0KJGXtlaVuzYL8dKlS9GuqrSB+14rXXziDbkYO+HkuBVOTo65H6hlYUUm/A385y76NoxLqW33vEblZEd3Hjh9Ihcncun0uBm20s0cp5ZqeeT0ZC7do+95RNRyYaW7iCs0o3pUnOttVWm1FQOqYoXVAyquqMQG7nH+1q3V0MqqqoMvtlZDK253atI99PO+HdmjjLt73AZjmbYyUxpjIntUmouqwEUnXage1ZWFNGAKhUoutplhq1ynS1HuzEU3t1eVNIIqsQSiLKCTgE4meKVmlUtrVnRnRg9bk0VW5gK3Bd1Ga7I7M1ZQ67JoWCQ2cmJAicSGW6shQOlRa+q9QVeEVTcDLBv2qBRXIT7faUVVVUoJl1IrqrISJ5ZAExajklhhwwHVhRbTXAIdAHDKdboS7qKk8cODTv+ggjfrI5hjMqTVOwC+tsIqK7szZUUmKyIRCeGANW7aRj82Tv1QLq5lVM/piQFlrLSqlktLsyJxpxIkatgpKyZz5YRVYxP49OT47fNxQzXjhiDcQPe1VRh9xbghl4BA2MB/WtiglodWoiMRfxydrdloQIkCpXJlht2TfJ3JeWgtrXL6xGSux7cavm+1NRMYYuXuHveA6swwFtw9niu+lxmr6sBnOrGGkAVjCeClNfyDPmBdYsgIBkwZQ0YwVkxCqF7gu5smBOGOEupql+4i9Cj6rNDnyGrfXW2jGj7T6K7cWpX1/ooF/ZXU37DRX2ND6q9s9NdkEv3Fndz4/kprGv01HhFja5qWCn5MsWKsBpiiPk8KtEA0UEQmPBz1iaI+MHZh0cuKSpygJe6JXjiPBqitRPZ44coElzZwV9vQyRNjTtjQXXtz92Rm8Jzog2KUzyMb7KgKGxHKWL0LhCKTNsp1VThBBEVUtF89kUVNZY171QlnxmtYaermbtztzoCUchKYUBUJsFJOFEApG07mwgkrxiZsaRwd0guoWAZE3lqViQbK+wWZK4CFSdXW7MxNN2Z7R66wNCW+YHGrO5N4Ic2VmbEqIOqTgOQliZVbq6JBTXNxKxq3wdiucSaNBUWk9eopomSa1UQRVYMiSixMVUyz8vMrQfrkAoqoFlJE1aCIqmi4QRExp1urQnnq3UQVFaiiBDGQS1FFM48qYq7qVFHWqaLkARpmoFOu05VwN9XWquQHnf4BcGjBQpRNC7FYhrK+DCXhd30ZCqt5GVrtZhUxZ6vTH6mopGkBKietpgVoGgtQeYKj3fOyQXEURplu1Zegal6CRa/jBi9VTSwVU7RwCcr5SxCTiLVWbWb5TagjdxoUnygwCX2KnallQs3YwH1o1tTc7OzUeC5deuLFDcClS3rciZtruRwGqZnZVixQxpcUzCAdo8WUggmAMWzrTsBrHHWEemCYlggb9yiTy61+cxMnuFHJIvc0xiwGUhq67lHYZoCKfA1P+IcGGw3u7B5QhGHuqSZm8NB7HiGyYGkdiZzXXx7WtlWVJU6ExQQK9FzRe6xlK2/tBkC4SUAm7nmgzKVr8flPvqcgZw/jyuAKH6Ka7gvveUTQPKLwBAoXfeFi85OnUHjcFx5vrvY1FJ70hSebqz2HwtO+8HRztRdQeMYXnmmuduq9jwj3vC8831ztPjyZfS8XZpurvROF0/7J6eZq9zc/eS8K9/vCmebCB1A44wtnmwsfROGsLzzQXPgYCg/4woPNhYdReNAXHmoufBKFh3xhrrnwGApzvvBoc+ELKDzqC0+gcNEXLjY/eQqFx33h8eZqX0PhSV94srnacyg87QtPN1d7AYVnfOGZ5mqngFfP+8LzzdXuw5PZ9/n5aa72ThRO+yenm6u9F4X7feH+5mofQOGML5xprvZBFM76wtnmah9D4QFfeKC52sMoPOgLDzZX+yQKD/nCQ83VHkNhzhfmmqs9RcvMtdbAGIWLx3JF09b8whO8N+wB05RWjNWIpNH+DacaT6lNzfUMKOOeoUGZncWKBElRVu/A9vXWiSpRxkqunQSj1E6esNG2qmYK0CADzIV3dNOOyZpapj0xAY0pOLnIQ3AsT0iwk0mWbF0mdUpEZxSmRbzbY5JUy8MdxNN6VEz7nGSJUdHzB6K0YCB000CUlhgInDycHcP2Lx4Dh6CTzo7uXLtu1AWIvUpkZfDAmpvj4iBxLHzDlgdfkvrhJebR2q2pEekVLiKe7QzaCHdgY6Cs3laNsPsBl5oe5+2utmosF/XtLrN6z2SVFemPVOJmJiudtGIhk5WeyYomJit4m0u3clHf54oGkxXgoqrOm3AokfwDhlWJkoJZMV+1pkbDzJOD0TT17ULYuKmtIcY8lgVWF3xpW1VbXezat1UNDUGunB53chufijDhMn0t7TyyAPy9lqNWphJ6zOOF3Z+sH45sAPCC+pYkSH+kEi4crYBGSzWPlprg9xqjFWQao0W3iiMcdqWN0QoSnp3YBk3He/wEGK0gYSQVdOosFnidL9NRTjE+ykYPit0LnaAqYdJ8sOFzn3Ktt/oDnhPFacIxltTPqLT7mXdGlQkfO4imPOkBq+VAXIvDXdNhUnFbHpbiOFcJMP3Ghpj0BX3xy1PWiRZ6XmylrKnl1DIvUrmwz0tSK+1XvljUWuCbEEUT9bNVYzQeX64ud5D2MtZwt+gwVW8+lza4terpi/zOpy6xsUtra4UVydNt0sx8t3BPirE8WCtsQFtWG9D2r7EVnf+flddDbDjWUoql0iYohZEANqoBdZMNbAAyogdoA9tfy5X7w9+eAwjDY7lMf01zxXX8qR4r3ef+kB731PCQEN6abqymmFe79iRO0ZEr/S1TKSc2sNKpGg4TuMK8r7GBSwfUHv65pRmeNTQku+k6Jdi2F3CGDGcPZHW/9nMFnBHDuWRzviXfSNjUz397+5ywEfeCgV2iF9w99KLEvTD1Xqj5vWhb0Iu0qRdrlu/Fr75j6V60XWYvzr/tinoRJ/Ngb1ty6LcvQAsC9GceLgANGdBFEG5nCOug/eWvzgkbXjZo0UpI+fyfrIiUn/j4lSJluHA6O/2QtPP4t39nSPmln1kwnUs2t/x0PnDfFU1n0OgFYK9e/nR+8M8WTGf1paZz7q+vaDpNA7SKXw4Q9fXqNP0V5dcE3+jiG3pAvZ5/9iwCRw+o2xrjFrgKjXq9Y1FTxz5wvuhYzB27/HZ9k1G906H7n78+J2zMnQ6501G901G90yF32mr8Uei+TojQZYpWG9j99bIMDQK+mfI3V6CBl0k97vv5l0cD/+YnrwjdVDGnOUEPoViuIetgQREjHMmJrHbffNcF4VT6ah70PTwFCzupGTS1TP/ueWZB/5ZsaX4jjf5p99g/NvqnuX9hvX9hvX/aT58qOnklK+m3vnSlK+mfPndFKwl7R94PFuNspas0uM/rl0ejCoF9WxMa1SnYcuvnM+9esH5W+oJvXC+zfpT73E811s9LdxUj/6SorRXJZ9qUmdFQ3w3X8mitAJ0QWaWQeFagIFLDtjJy6dKlS62vM8O2kiW8y1aT7gvPXsCBRAOM8mtITrt2jMTcJRwdKiPBHlsZmX3nV5/Q03mSVfikWZfjlW5Fe1ZuUmI6g/rJDNvI6hvEkI1wPuuDZLtXi7xik6k8GdQ9pCTLApvYyo9WDUTkTtbyYED126BqrNlaVTYCe3qXtFGP6s8CG/XqniwBmUy4serJrNJop/qjWFcsxAtQSzt5PNMW0IvXjmXBiLCVk1kFhIYfFTcIf8vuvucuiPSXSenjJOtLrLCVwfqxwta3+hArYrs8e7f/K2zQTd/pdsLqbtoaa7yeLPV61KP6Gi0IG10nhrpxHOZ2ErRDTah50xM70ikV/0GmaIZtklUqUcJzk4FxlG4hYWp5V1XZeJMSWSWxFZuM2NPT9EsIcO90jjtTeWXE/kT95qkssZURe/pcJm0MDIjR0HaPBlurYrm57YEGipZL/+KpxhyTPFvfWg0xqqRRooXWD1TeVdUVUvOQ4jQco+lszLCfWmnDXVVFehobuJnjtrK7m061C6YSSCvHcgWRssoC3JpXhzU9AaN+2b3wbH3WX8Zcm8SaraQlLzDHI2/i0baBC01I0J9LzxdXQAjZjBDz12tsjVuzMystdYjRwx4lknkooRklEiwieX7a8nzzb4EYFUKMKv5mjfu2OmJ/4lRWsaUCXV43Ua2jSXLOU4s8cKWaK7/mcnGl4rFlCVxJcIRYhCsx7jbjSqWOK8DzBq5ETbiSzMeV5GSWYPu8EFeiZH6dAldCwJEMasBfAZjRiBjUQ7wuSjzXv6eyWA/bkhMYbE+WAFmW0PxC8QdUqPKwkGRFqWGLmahO5ZXXkb2ApP3ArYUGXt1ajZIXvwbE6BtU1kY2csNj4GQRfXZAdelhG0ENFrmuWvolIpedebC1GuEqzaWNb6UdRwBVk/SncihuK3EC5CCM5cEYy5Stoue06l5XxQ4g2FUFOa0TmJIr7zDop5rcpL7wrMsqyYjAUGWBm/EspAsySYCH03rZVmwZnIEIwg+QrMdAqgQClGHXR/KSGNJHqL+S3VtJ/RPAfoQaiVEjdmqyZvF+Yks07iSjDF3oPlin3FjR762XFE2ulWjZ6azklbiB9sd8J8cNg0v8zJZclw3GnDqBL6ODJP1K6j0hoY7IQyfHBurdcCIrOZlJKBhlkhQQq0kIqnCxkyS+ztRs5RxTVxI0mvRBr46CrMnGGWgF9gcNJHNxjZuT1qSbncwCphUxAJ/hNqMe1YM/6wjJoKLvUZX0QeVE4GRSZ2PJ5ZO2ZBEbayZt+t+JtCWE2GtF8o8tqmXGYCMzK8dyvZaMa0Qe8dgHx/Oym519IRrPWsiCJjOkNmZVc2O3UyH5W16ayFuZVFRJK58nE3mK+aA1qG0VZEXbBGdjzRRK28iBvJlxGzHUE9Aib+8GCeseUD3AFMOvV/j1kN8rcSuBr9OCOmUntqMqhqZ4iC/ZkBZiH2+ydwyofhpoG95a1O5vvBRaM8Z1A+67DVB1G0FD25n59Y0Nm+rPzt59nEGi4Ym4iTwuGsvVmEvvgpaUN36lnVj3tLwf+OdhG56fzttG7OndpP/GrI3lVEk1VTK+0rmqsm1gBWUnXgPjqwX9lui3Kvqtdvp+0ytxAe34RKYWDZwqGjBLNSCt2bXEwMn6wMW8mV5hyKSvqeYNGSBeekrq9XG6KCZDJUvAsNRkQBEOTkq4eN5WzoO55u27q8Ka87bKxY7dZGCRnnCXIAgHmedLNZbHNnbX3pXHx208lseuY2dVqGkbbzXDI6QFj52edKf/aU7UwILaiJdQP9KabRsRtn1EpP9LWt2r06ydzFJ0r+4iSwB63lF/Hmed+BFZx4hIsjYbuGtPEOfyU9RuO6bydtux57xts51TU1kbWsGNPMadPfjzQ9Bm4+Kkjc+fzNrw/GTWjpqdtu0kiq+j+x22/WTW/uJYiddA2dBGrC/9UVJlPS1qtv2cbSca2gYyKtPfUDzUa6HK6VV3DtJQ6151+yANszU2nWhsm21oWyeA5lvJNLCEUxmt/9fTBF17Ilc3iO1EBK49cYPYR3eLCcAxTTdmIcJZTjdNXwf2BLppAtsH9e75dADy7zuBNTeIu/F9mxA6T1rN49gxqG/H1W2kcCrtqkaVgFUu0ldUtnRr1fDdRY2RyByNYRjztkF9u++2b7Jkkx1sx4IlLn11aUuk+qMRTv8USNyrb8/akvrQXifuBoZAUzSZK0bsNj/UPerOZgIvu8EnYXLRDUQi6t5DiiAbgXYopjPara1Z7Ybw56Ko0diT/VMZ5p3XnkhztkpZW1SguiArpOkS24/zR8asSfMEUKythjwqnqh7as60vUCR5Wm7pAWMc+PyZN23QxRnK2nRMGBghTRgHSsPWMdLD1hHMWAJI3HfoL6Tr3oG9e28/fd08dQ/zZFyFBXcC8/4wu08as890/Twa/WHYNUM8+ewbGYlJAcfXZrhlpjhmkUMN1iJ4caXx3CD5rnBCBPpDJbiqnGdN8/jqq9pZg6GmUMwj6sGBVcNliPhgSfMxnNVg6rLsoigTsjNYq5a8rw0Khp7JbhqsARX3d7MVc1Lc9WogLbgqq9ZkqsGS3PVYGmuWgxcRFw1WGHIvnOuai6Tq5qFXDVekqsG87mqaXDVUhNXxaHq2rvy6LiNYOXruWpU56rRvxtXNU1c9TUrc9VoKa4aXQ5XNa8UV13ITgObTjBHjedxVNPEUUt1jmoWcNT6DJSW4ajB0hz1NUtw1HhljhovyVHjZThq/NIcNV6Go8b/RzhqaQWOirG3JeKoy7FT48R2Iip1Zsp1l+Sni2l2wQ6XYJpxM4H6f51pmlecaf5V9eUxzctnm1VlAyytK2V8wXfG+ILLZXzm/6OML3i5jC+4UsYXXC7jM1fK+MzlMj79/zO+V47xLcHxdEKcbivpo8HqxP8ZVlcnFi+P5QXMnxawPOW51r87y3vZvC769+d1GkJYCWq7BH96uYyJZHsvxYPMCjyIB3v5g5FckU8vyReJrfXqOwe9Zlnfzna2zN8+U5FqhpXJdbs5w/prsZzdXJPlXEKGc2EUl8pJYTsH6yM6RLNxgPvTP/ImSE0WSp1cJ4WPx9/Q4/TyLZSSZT70O19d8UP//WtX+iFvnxd7S51W0lrXv+xtCPoaUKQwE/i7+y54KDRDMf+1+W8Q3B982wU49lyhvR2giukqbcC3ZVkwh+g6Jn3cQpB/4WeKgQvrIG9ZCvIhRpCFHfjf912R2Ua8zPw9+8UV5++F37rS+YuW+dDnH17xQx/4xJV+KFzmQ+f/YMUPXfiLK/1QsMyHfulPV/zQY09f6YfMMh/69FdW/NBPfeVKP6SX+dCbv7Dihz59xcig5pvdVS9rMT/7+Nz8xVx9qcX8dhgD6iszYWKz07huAlxhc6It/HOFi/mT71qwmJdsafnF/NDbr2QxJ2QRtVYk763KDjCSB+VYbtYK8Ms4W8Ws4nYnb8aW1MoeWcOOaA0MGuDs+RS8ANJ/1VvpcWlAHrXGJTfK23FU6VFiQIKhRwPqATgL/8OnL7x4gPwALtWAOithVD+gPkhmau4sVX0aDbrTn74g0gkbpBeJIYcD6gxeuuczeP+d/v37/fvvlXxIuyVfzdx9G7u17skrLKc07n5Zc8986oLwDZPH5+48tpUabWyfFjVnJrKqjaFztkFesm0ISRDmiZO1LCSjJyjC0c3EybGs3YksgkLfVlAxsnEtK9vItm/LOmyE2hF2QtcJkbfY8nVCbMvLDj7A5W7b0d2ilZDwzDXg/jQe2o8HwUpjYrBlb0l/F/A/jq1Tj0rxpzN9VtoqrvZhTqvW9KrbMKfGlTHw88eyVIxlKb2oyXvfyuvEiayEn7uyTozE9izEz01ZYI0LsMs07iufwlAf4ZG+nQd68sWWbQ3HTNtpS1C8b5twcjz3Q5jHVqcbebpvssY9QLM1zE1s4Sa240Ovz0JyLHA0Tfvw5zY/c7lCGAnj1qa/CKdQAdM8Y02vjgfVLc7Y0KpuOES7LUfyUi1rh/fpRFZxMktgGOINBgLbDsMGY1ux5afBvY3GdkttQB1Sw7aVPaI7a1mLLWWRTbLQsllIBEd5TFQMt+WW9P06L3fbsg27Mb9uy1gWwZ8cSBG7LbUsxoGoMZ/oKqH6X35qEarTNPqpPSVrWB9d+LMGE1rBhN5HuvgKZvSUXHZKw2JKQ1oeQY9al4VqBv0myxG4BoXFSpDkGV2UXjy2XCeGsgg1+2E0BnuXcIVZ9zBPegBCG9tOsmjR27qtn3ee9R51VhafMTRn6gE5qM9Ivj4rB/X90pF3FWBwFNeh/uGnlv2w9uvz7Keblq/xBrW9KvafIJNXfEEkWQf61ZO14GdtVqYx5j53wRQLlIHWzy3bzDCHUUnXCpvCisO4xzDC8DAXThIivkfaFF57obsHvWO/8xTGG3+sRWJTcmFJ0N5uW3Vrj+B106vvl4Nw8bIdMLUIbcuAsja0ZdDOEIakXRhMsESqfUbCMMPYqsPq30OmCwQpyDwN4C2Duo+QexWRZog9Xhxzm3u5xc1wXudL8lZyfbX0E8Q0F9+lF+sIQos6fZhYmcCX1g6yy1GPWucDOPTqvkF41uPeEEAnF7c17AEHExEyjd5jVzdWMeSEwn3oMxdoje+2uGOxQB7EsaU1sZ6suYea57UVK6sVy5vILShtQkTrrxIpwZ36yD0IRIWE2SsedkjEx+5BsT/mFEecNcwzu6xwX+ZNaxc2Is2uMPG8o0OVuK7rRLcaLZCtco/n5Zjgeqsff2tTq/G8VmkLQLt+J9Odjbb1grZj37aa1/Df399omK26o0X7okUgNr3/M82AhfNfXb3yq3PNIxUsN1KruTerl+nNolY/8ZNNrdJ2pOJN7dlgqLC2v37REM0fmJ/79YUDo5O6PXm8qNn0D9SVDv1fv33hF9TyE/vb8uXPbGEe/3JR/M2/vSwyvgwU/+szTa1Gy42EuHIUP/fOhQMRXhGKf+MdS+PpZaD4vX+0ABlfERQ/8+6mVvV3juLf/OAyCPiKofjcO5fEwaUn9spRfNHMYiz6wD4/Wy6Cmp31ahoScOXw9faeVcD2Xi1G5A+RdO5+uCHw0xhuVhowHOKf17N0bR9L3W4jp3T3a/fiYAeeQ8cq37l6ff5eyNXRuHHPnS/eyAO8o9k7R3t3EPeRX6Lnj3KLmoz9VHfOWxEEYWGPnJTUNopPW/yZiFyqXFeNOzCUV7gLgg46moXfgzjhaPfAs3OCQBw5Ozs7Gw5StxhEQOstZHtqdUj/G596dI86I+G7fFqyMPF+OahnJctbFR6fgrnqbZaAoTBA9LMmi/FjsxLExj1qbV6mgYWEch+LM1/fGNg+tBWkb7oS4AE277tw0IRz/PBY+rSy5jqh3L9J+Jxbk/4Z2YQF6X+jk9BaUVUrdmrLEp1qmtyY3Lhvs6H7GrnR1efzlOTOzAKb6VlUzCYdNgzNJpQFhmZzN9RyPJtw0yEbaNkDo3eY9coetW5iolog1qFmEPrIb4Zn71Hh4WF8kO6RX67jWliHbVl0JuR3n/15f9IHHYhtacKWJ2ht6AE1xT+T/HNkCXC2EDh3F6AZ1i4AO4BXt9N1F3lQNUCOm0H+6m/WQS7VQX6p7/pP+q/5D0V1zGp07us/PidsyXfu8vpSh980wR82wx81w/+pBvxxHf6VAL+TAb+dAd/HgDcg/qMf9x5hFZnwZhoGp0ChuvjF1MUvHoU8+aCLLf63z/+urRVUgn9j/3uWd9Du4rNzwg1a7X5R1twcCqefmxPpt6VIzpWlxnb5YrM7vfeyi5fcROTKXXuXVWR1F42NY08R8o6CNhTpSgzrJqb8W7j94SbZFjwvLMb6879MlH+oLtRa8jX/xjo4OP7a+xpirMt1cAwboF4nzAgowchlg/j2910piL/7q1cO4ny/Zr+pSBvuh+m8jxbustub/BzrwIdNwP/GmQL4hrvs4ubmeWzasN4V5Z6/Mmd7s1wvOvmznd9ZL/7uZxf0Ysnmlu/F599yRb0oRNdbFqADtfWhfyhgaciv1/JnrZXu2/+bHtvvSH79Ss782/7k5c38pz9/RWMmr7AXze7F6fK9ePZdL68XH7v/SnqBeb9I3ri/06pi9sa9CKX1WtEgiteJLU5xcFh5o3wIL4NQDqiHJUf+tPDzl25OvFAWCJD0JHi61Y0bZ2Ut0yy0kGubTm9OWrNObMkxDvKWbqfGWhANm3zaODqT8RtHDdkLNpNklKVmqJiXR8QPk8nOVelb9IBaw1I16d/qsdKWB7V1IhlQXXBGog1iVw18yIsHqa55cbdt/R7MmRsEvBTlDaJEstn0n1kwtFakvyy9RyO9lXI4WRLJani6shkO+ar1KIRbJD6RYSSU7413keUr3ilyBEBYmZR5m5lyf8u0c3YcfUbS4QCGVh+QmcbvWZlLPytAg4dlMTvUHE3WWfJSU736ATky+0vBTHqvdvQ2DYGawcwWw3CdkOlbNI+DhC+2UxgH6WKMg/TjIItx4Dg4BK5J0BXD4R0RnjUjV8cubrgJZQhfEEWYBKjCynTQqh75fniiqevlWelBSd+qM7n0i6J+S/6OpFikZD+rrxNb8ggOfHMZ9qL6ejmUx25OUOhgrLYAcTdPzGFb3GPNkRrZgOC8+MY8dJUjMOi69i4b1m6Uyp8jLdlEbO92snYDcPg6kZIzm7petqf/hMHn7TnFd9TXyxusOVK/X1UUP/JE+palumIaY6CxVTZHFo/EzbAuW3okENwSQm414+6dE+6eOcwWYk0SLOd/b+T+z4mTI1/6m+k93XD8G6+Ka9y9XTY4/8iIPDmSvK4qrnnxKN51Ii/NwebtB0lInp7IEQT70qVLfyd3mhmKdxGkT6o5CiAcbu8ObClxXZOgRJMTE+m/wLWP4nCtO+KiI2hoO+3y4HT4g8e3WvnBkXu/8lY1NfKBv/+E3jNeVVa5e/sG5Psh+taJu9ckS3fPJMWo5PAcwDyg0QCNBvMb3UrTW2+VIusG0DU4kdwoz0qKl8tjnT7HUa4ZOeOlkZNt0tx/GodSJDr/SF4muy84nr//k6ffgf/V1Min+Or9BmEAkpEteCx+GED3W3PkgyP3r5n2ruS28sM3VwMyIbNleCmLHybn2cpUXvkvN1dDv0aNhYs3DNFQKxl5OppBA7Yy8nQ0ffKcmzv1/UfSozhS9+qzBP8DbKzG1edOfX9Rf+7U9+OFpyPUV24O4bnmv2PxTpldY2fyxJat95OdPnmO3nmI35mrkwyg/kN+barrxG/L5ZFazeBDD8tcFxOHIGyYOP3SE6fnTdy8WTM8a4KVr0usB9hhum899N4uCuLqPvz1+Ggu8XNkzOmJ8yNf+q2Pyum8fC7X7tRffDY46v4yPeLe/dYKAsBSZNa/TI8CuaEheEGOu9nZixEtT/eZP/ibj57cmYtuNhWdsGWyvYO+90jNipp78pKsURsTEPlzMK8GoRIgVMwkF9GuhEc7fRadvSgp/Fdr4j729Tnh3i3d7L/MifQrCKP66DfmhPse98w35kT690vd+NdIhTPBtD/m6HokfDLUDazsVXFeJsjz5NQ5sgVUKJSs8q7yeeXUbtYVizz2Bn+ZYVXaVlPsBEo2ObWb4maUC9d7iru75taqJm9qQZGwr99ZBQfVk+6Bf2Tzy7y0uyrdGkSDhjfYbK5safpkXralEXk6L/2oN+yDnrc8AuDY9HLEyxuA63lpkCJIYpnkiiwP3RB82MEGdyIG9a4JQisKBhHZ0jk4s5/LJBu7xt6mzvslk+aIKHVwDa4rGdGyYbjc96gtWYSfoQxonf6KoeCL6pwt2fKeifMj8t4piiqI9tQ5/qKD4/S1J6whe0yokCNuUHKDATdIwSSKwcvKGFMMKHqqtpMtbXk6L52DfeIQFZNpW6LgBqVzOLNvYffN88VdNUjRl3kgwvkDca4IJdHj+x42+t5DfdfU93XL9Z1M9Mq2Mp2rOkQlW56mHk/lZZCc6Sk89JBVbHA+r4L6lWwyPcVIlrAY7BQiZNjynu6pXNnKHhiM0vNTwAJbnZ7KS3zLx/UYZONTW+aq6O4pGqNFnTUzLH1b2Me+pj72cx8bnaMeA0GSLLCxN7sm9/KJLHQU23uJu3Kpu8lWCiqx0FZyuNlWcojxu24rOdxsKzlE0dx5+SQsS7mJrVyHWdyyheUsQ2zXP+TN+nnffn9rYdb/YCEvhmFsa7NUA8Ji9UNshwsxpvGCS5R6nJmsFZKhVlgF8CawtFbYEi+bJyCKg8QDuuAxZ0444yowSyhh/7oGBhBkltDJoswyvdkJvjbvrfTj2MQrk7XZMu2ssW8s27YR+5ZBFfPpAFvwMhTaAag+qfQFNZBH1Fgek9YZFjmk1I5t4ipHahT9IbYRPpO31jKEjTfYxLVcJwRFJejVAoJllLOqH5eIqJ2NnKHo64F77Pk54Urp72gK52AD98e4UU5/R1fZ2fuLKCcoKyr/PcoteKGq3bc+ckG4pz9yQUB3PZ4H3VnsWlyHDbozWDNz67/40XnPS66Fn6uEP/au+c/LLubnMuGPv2X+88S/TwJiskaC7LCLrQfWscHHWjIi6CI9hKFhgYjQWuM+Drmf8Ud36AHY+CKu217QYRGhOrLIVlwF49yKrXMrRdNPCk06TRrFrwQJz40t9ag1nACh1Ks60UiJTg4U4LZQVqQs6b/Ih0VOKKARbix2X/zQBeF0+moWOt7OP/t4MRzi09PraSXkJfd//0YhezLoASIzXXYDn4TE031ofguwKC9BWhnQ6iRvFRqUPluCVz7OzUwEMu8fn0UsDPSxaOEmQ9TyOtGaoYteRlpiG5xP1uV59GR74dQduqd+oYikFbICJcJyaSdEzSLLRj90apduXY1tlboQrt/wtwyfzNfk0p35tsfMKu053K98u4G5KH8Y5dhjLhV+8sMXKGfDOHKdKBe7MnKd0PaqCEFfKDQoMcefffiCcI/Of6nFtfFLMnG/juc/O//5q9xqeu6N+LewW8sQH5CZBA0Rdr7eI4Zyz3+IZNOgQZLHTPGYBRgz6e59kJ5/klVPJNjA5wxNn2ELGJEFDfFT4udMsmnLbGHKwiS2GEgNfV4dItmAKHRfbUCkGKIqQyQBkXL/9hvNECkKHJhLAEM2ZtgjhQ35i3aGUHJEDrIIv1f3DLLQvkf1kaidzW3Ihqp+Df2S7WTdEj58n2QDf1LiBKTE0bZ9kFQMEQvzLyJLgnf/4iO+Lai7Sad4u2gb44EzvzMFqZd1l7BKTnjXA4wIsbe0JFFyZAcjfXoJgNBJWJrDlO4LLAhCBM7MMJcI13Jg7xAhYYJ0ish7w2oRZAgeWoj3TOZRMv24JtsiYyOQ/LyENyqAogQRsyErMbI45BQPiQ3Sn9A42pLkhBYGaoP2EE3y23K6R5g9R+TOpD9BJ4pZ3pFjGvbgz23urz/kox2q9DcNkTJWQ6S19DdpJsmiJ/nNWEWswS1sdBC/HJtoxFlQrnIkj1wFITAqR89z7KrdNN4VhJKsnMvKVmYhW+AhpFyFLO0w/iUbolKIbRGiFJV2gQ67h/9lTrhN7rl/8ccBEipaWFlKTF3AXDqwAXNpMvfjs0FoaS7jWnofWHFAtGMMZp6wyGPbzaaNBBIIkioE/DVGvCbFAi5yGES0DyC+cB8EJO/WJNK0Eb6R/qPy5nlskUY2aJbM0kjtWbwRo7cxBqmWKbJ34i+FC75EwtKSJQvEldrWrtF26ZUBJVgeFLUyKOqVBsUsD4peGRT9SoOilwfFrAyKeaVB8SKD0jxQEmp7ZVBsA5TkpUEprQjKEjyTFaF+PyRgSTtG+a+84ceHX4Js6Mk8chQ5R5+YRzbipclG7MmGIbIRLyYbj3/jAsjG/c9fmEc20g+sQDJEQTLMyyEZIjOFWKcgGY9+48JCkvHMymhQvBGjpzEnXltEMpq+NI9kPLMyySjaLr0yoATLg6JWBkW90qCY5UHRK4OiX2lQ9PKgmJVBMa80KIpBKc0DpSAZz6xMMoq2k5cGpbQiKFdOMi6EMprxCcuE0zU3NY7cCWPIi0Ihq0Et1Ik82krZ25CdxVDuFWvGcuOmbjXDnOYJclq1Tgj3uzM/WCOn26aCai7oegEyFIqT7PO76RpyTWIH3lQDTZGIEGJuXzGskZImdppSv2HXFrsXYG0xXsu1fxm6FiexEwysXickN4ibqn5T+ZsJh6bUlGhNEP1zc5KM8+fkLsrGOY44BhSINDfumWi8yJ2leIglh6qlxI562Os3c4W4TtEJq1x4YsLd8+On4vEaaXxXeBiv9LCy7MOMbQkRVPJmGiZk4MsiyndB2RTjE+7SPQh8oPi35u6ZNUdI94TI40gVl6gZSiwBAbaarOU+gwl/TDY+lkuQwG1QA0lO7bVEpRrVUlSLU/X4OqJRx8pagiweAG0NtE9LQEbaSBrrVmyq9XimHNa8dBT+TrqpcfI00tTVXNZRTTYjoWxGQtmMhGRrCDQ0N1OOHJ/kznBoaG1lU000yTg5lnNWQp38TMjpNi6unG6j7iaspYKvQ5N/m/d566tbA/Sztn4d509Yyz9rmvz+IIGRhYVsP5kCkGkojM/o+NQI2Z2yKYByv/HT3kuwKWT3sl/wjft2fZO+NYg8tPurtxYWWjpZ0IWw0YW1/DMP9n6CvQ6vboI3bILX++6lzWYMi5vzLflGwmYIHypSdxTmIq80hI+/52VC+Ie/WEDYZArSV0800c8pIdbyzzwI+5og7F8ewp9dOIZLNrcChO8oxpDoMxvmyLoxiKwb5hR2WYUtyJdDGcwsMI0TzozlLDHlzKfGxUzDg24ra7soLC2O+N9Hbj87uqtwRlSu5DN2pbs4b2ZrQoRWU3LmauxSq5E7+e5x/O6g5J3gjCGHVgu34iSudkxQuEs3OxvvpMiZExPVCNoyCkvKdh3WcErGesqoeppXG4DpBSQ+dmq8WrLUhZhTDckd1ZINbJy+lr6RB5zLMrIUl1g4OT7hOOETxW5p5LikiKjkQmTqKcSCdDuHgDYLX+b4qc05luKknnmoAAQ+dB4IpG0iUaYct2bZRgq1AQU8QUCLpcCVzeAG3I6p5xDz6ZBkPdVs4KMrEyDGtSLp9DJtGz8UFKq5MQom3Y5kVPMyOsmdVTJL1KwX3tlNWSWQhlJDNpSwNF5zElpJ2KWBXbK7tgO2EFvhLLZrohq6R799QbhXu+e/fUGkf65F4k7zjYfqN16yxtL9CbjLPkmTT+pUz7UXFHmqSU1rdWpzDsnpptzdDD0SknVTKjJYXirqpTK8w1LcSwnNoUgHEquSb0aqNBNN+2RPyIBAUp6qVYT6yDb62SaXsAjbADcEkQ7liCX3QxhFIeea6zsCa3Xkj0N078cEHDo1qXFbvS9oTAiVUCRuR+QiQqfWIgmCySjFLYT9ZoBC7n6O/BC32MiRhDaiYN0D6iYSco8Icjjtgx9laCM3VHPPP1YHtaKTEZm1244R+dqqtKlte60Zxs+P4mBq00F9m41sG+KiRU7fKLf7NmxEpsmq8OpUcNRViOSjUMm/snxd25Z1on7opVEUVxx26hgnVYEumUK7/xeszxvEHqIaVdoQNzwDqd26E2DUq3cP+kQwevugovy8lL6iNbFp1skZgCkYUCspXSl+PMYQfftDGsNbeAy318dwD/XhUVFz9zfPb8kbjUVwG8brf/JSrz/QeJ1tKNAEAipdfhNz8zEMe1R39htzgryLYTeQDpJzt+pVIl8FtTvpOtbB3DsCC1lL04irNflqHuIW9+Q/zwm7+pyT49QKaVGojZgj0qf80qpBvX1kxraNyKk8tenuboRdoreylIPCVyg4eN07VUGSyzHGK5BklNk5FaviPWzYk5cbzqllsvhh51TlnVNhSJcRZU9txQ0dwUJNBzUyIHfC4E7Z9kENnkjzrbv4qofyfzA2aMtXfT64PgmcOxHEybafQ1LnthFpO5CHusOS0zx0xn0465Xw7RKd9b6+RlWm0xkvjYfTrcrbQDFo504+2+1WIbB71qFBC2DH0bZJiSmQ8D3np7LQtiGYe5vtwHa2g7azqTUAPrXhoCbjdpv2otyrY7Lb0ECvlBUrVqcPcNLsFALutEfdlvZblX6GDBRTMhrBQk15n6B329Q9I2r5d/kG2tInlE1HqPU7c3MSUYt79d15MCJ+ONfdGFI8DawZEa89P3USW5RuDGhqKV9WyimLUku5Z1LyHmZvGDuWt68Vth3z3AZ5fxspkNUJlzoL6tfO0ql2296sdl69VsyvnmvbDjU05csm3OgYo7QJtgNCe2fTx2FU2Etiy9WEV2Bfq62pa6SHa6RRX03pkCAauIoEBfSJvIs+l3dgstpgQnINfuKsmz5mr3LBZC1bZa+yHbaL4FlTy67Sw2raXgOTmBA/cU4zMyIyMyKQ8CULOXqZtt29Oh4RtmsTovN5gxiYOXRDmy8s3xqZgcKoj0zMRsRr8TsEbWqvFlPgZ3sm8s7uvJp5C9eOtWJEZNGIyMreYECtXeBMaeM32fBNI8MnLRrsPpdfPTJjA9vZnbfmwZusoUcBP+rEcHa6/7SzKu3V7osCIfGutp1jzu6AdKdwlHdPCnv1WP6q9IyyapM6K0fkFKfFMTbck2MTG+/Bnx/q3lql1BW0W5mFzn/6JI8MrHgMzEkibDZsWNgtBbNQBE2fRPwxG8zmZRiLmCIBCCQyZX6IdTObJ6dIjxrYBA2TSZQtncrKIz4Dj8IIYyM8J2znWN5JIEMkSf7+VLIhLJQw6KpX29k84rkBgcGQ2aKMgHEl/HThT5xT0o+UrAL3nJ/aTVEZStz7BL1P0Hvydg+xyMM95zEkU1M2OUk1z59ERqEReZJ6UDqZGbJXpKw6Co43i+CG631Wsp32VTvI3g6BxRr9cMNjVCIYd8/COhFwk5XhcO4hU716e14HjzzNk5O2k2BhICyCfUQwaYxed34qK/POkTrR8rqmLpRsy+votZb5r43Ik8WbIcZ/VtZgPTSbl0YEQEdn3g1wn/HQl4rxflKQpeKd+HO35Vq9elZChjiVRxgy3DgtbXlqCsEPULr9JPdwX44RJYy2pZP5fLS2V+8oEFuRJnEJPJWMv4SnAeMp9Smgj1OHCKnofB03xiz0FcHzot3UbzrgLhhWPlMueG9EZlFiO0DlU9thIxD7DhuAqnawvbhiHaTtAPZBN2lB6jvYRB0HQHqlsMVIa2QSygSjB92wMca2lSzuTtoqW9tFwL3QVm10Mskiu4pbWQWnzZCvkMuFrgBMbLvAmbrsKmdBANeAQa0hBnUVJzlGmB27mhWzKXTEV+XKttf1s+1e4NlOcBa0ESyqL1c5zrEp0nV0gMAWvFKPueBE1g6ZDxPXAPQPi4isb83UlB+ODFxBjuXtBFAbABaI3wG40169Owvxc1sW4SfNiKt1ZQHTT3bHjWu2A5px8CLNvIj09uBFDjtjDbaz2nakH9N2NVjSanCfVeDtWaemqISAuhOcUNhOjFanXYW9wioAV6OwkIldbVdhQFJIA9qhgqbxaYcXRydHvsP4OOIGNjyJAy0jaHSSMPb8SRC914Eu/FB3rrvz4JwNfCIkekd3g7O81prd3d1ZF0Z1OGvHz5ZM2xSzdadN7XcNqN0IpegUpMrtbtUu2o7NWs893Oxb/lWAG9PFru68gwryxFi+ynbYVTu781XunnhXsYnrAH5iEFcVgwj8JCknK+Mt6fI7vEURNkIYQ+bglFKHeHDHmG13F8QO25Y63rcQ22wHDYkbj4imEL4DabIOQiOW+9JGJmtD3wz1bzLrdCZbpTE1q7axm61dVbNt6d9KQFvLVtHuTSQJ48NqwmPYmFvGxquwaQuwU0nRsdWMHavt6uadCgbAV8xX2dVAlja/q4jzTtqjtAECagV7lDbeo3TYNr9H6Sj2KEBEettkq2hXYpW9ym9IYoA8SahV/1xbzXdPeZJAV4K2vFgcynbC2qvTtmGNtNEaWTXQmI2UJEsKCO0X62qPjKtdMchDmbJwYMGA5qtqvL2jLIKp1bz107z164KJTRdim9CS3s7Idwu2vH4zotwMxP30/j67aitdk9qhbYDNMkSubccOyobEo9uGfWCxyx1QFb7LhpFtXgS/ityXKphdLw4jp9LPsDUHGqCfkZkRaWX6x6a7sFohuxlY16V/I/2GWFsJe0zpBwiLm00qaVfbo27invtNbzv3HNZoC0gKZRkDpnsLy3Qp8sJQtLMrUKN63sY0h47wsrHVlYQzxqORZDRq975quGpsdQu/H39Ki/mKMEPadhpxKsLlqY0GrYtzmkFeyu8rMipKaxjeGCNr8k7CwA52hGoj86HsKjyqZKs10JyRlblVG8gAfEgw+phgw/gV8zlstf++4r2Wwb50d3e6DoctVMJqYJg9vmYdthPUtJOoKebcdg4o0USFKGF9M9p0LECQtjqCYOnRgvyU8thRrAnFmM++UbbdJ/Ku02uxgF4Tx6Pjx6cU9hBgF2aylmveywtsDMifivjW7vNTeXBqd97ZjZnQfi8+qGPOFZYpLPIxLP5ML6FFJJMmUDqOkfq/YlnCofOsrpsKoy7nqWKx4pw8koe1LCoyN5JKL9xG0lxyxDEwBaAwAnH644YMZWFdmv64gepFwumE5JEIcfSCqLH1HWr0SEGqwE66CtlZoO6Ip8kylWNXaSoZLp2G0xorddxauoWAShR2jwprqLCOC+uo0M+Ffips4cIWKnxScOkmKj3mS7dQ6Qu+tIdKT/nSISo94Uuvp9JzvjRJpa/50hEqnZZcOk3aVow7FWe5eMYXz3Dxfl+8n4sP+OIDXDzri2e5+JAvPsTFB33xQclBqATHxL1fc960F9HntOb4VWpAzUlOpTbFRcStCgdUJ8f9qFB0kfT7yRECIvKbi7AZdkDNag4v0TWon/eRptNB/Qw5OawlHfBjskZOBu4Dkqz8NKuayAyx4kNODFC64M5aFtWt/2jugRBsoqLdGV3Ly2pGDyMUsS1tq8prsFcHQuUBxw5TQB4l8oQ0b5kiY4FKLX2zpkyfZZsMSOVkcqMUheGfvl6e0XAR4PSGukel5AQgf15n1InOLGwOwRGy+i8ilQEgDkkX6+bkUYpzyPbsOfXNcKA0AoAECwHFDdDjNqCfm82MVRdscOEWPOi6CxFf7roF5OtEruYoTVMezOHGJUnvyPFt3Uk3RMQhrSNI6eRYHlU5pJ7fEKn0zw2xNjb9PKPJuBXzyKOY/qvuDqxMoM+GObjHjGcUo4Pu1c8rjyQ9alZjbgiDEJhmTY1ntJhMjz0kDSUvViDMWQ1i8n6oTklbk0tSD9UF+ILyRJJnCtwPIdUa9+6wYNeillE0AIjavYpmGyegNE6PO31zVbImgpLzsTkX6yrIzoG1DIqeQqlsdfpaOgi759/3iFB1xRWnJaBv0/G3rhgCAym+CzmFJaBV+loW1MMpjL8BwwAGog7oPNhayW9tEWj11yjknNpRpYfpjxB89IdjVeWcfLAaurn30L1cVJW7dC2cBZ6qKx+ghqirUkSNX6p/rK7jAhElyMinmG67AoZnuE6ubq3W9WMwvQiKdnPtendUjXvoPY+wBYR3BSMdPYc7Vaa2oxp6ebckVrNAcVTXZi0CsjEipP3DB7wunk0LqiJxl64lj9tL197anVBFNewuFnA7sm85MZlrzCXdx8hPcMy95+W4e/Q9j+Cz3qADt3LBN7EK3EVcgd6QK5dP9Ajmjz0M/4BrtiY8R/X5MDOXAW/gLl2bMKrqXVUebjeDsU++HCg1I6eXjDwO25gWrSSLp8V2iub/LzJX5LW9fQkfWo3AXH1E4jKF+GXog1QUBx4Ovcr7DRN9ATVBWbP9wgVyeb5g5c1m2M3OCbLDIEP92TmoP6a8IzECw8+JCSvnOxLDrTnX3Ra5F1x6AoTfm1rIG6XB7NwgQG5gqXKD0ARghJm47wfoOaopSlThuk6QLUbKORSk67rLraHEG+n7DBFCvY1bVjeI4k1yfIInNgkCuW+Vm6v0nXr/avP6p6+8f4b6p7l/Zsn+ae4fhly4e1RT3yhpaZMjKrCDHFHVIkfUYAlHVDnPEVXOc0SVDUdUWXdEDTgvKzuiysWOqEAMnTTGD9vFG0RAQKYnbhAcEtMW9jDpk4qfNo06ryXp36o3U7tBGNLi0yTdKEXyUKDiGTnt/qObnf2k4FVCjnJIG9FtS27VCSeRPDWoIfczO9GZ8YYNFvGKtDAV6MtC2plsNcM+Mtl4Rp4SnOKkMp5VSSmibFTLy3XDoHKzyVC52WSo3GwyRJIssq8hk6GE5hlNEX8PbdRUkwMYU/zNPCEuHNpSLSsl7jo4sgBucb2sIDXJTuPl5zT8HBvAIumv85vdQr7uXnUCbA7GREIKJPFl/X3J/RswQJ7IyM3w0qVLYjwrk4VWFuNHZAIA8g6D8QX5xWUjEC9MBOMelbZJGNYljJMCaryWcwDr0pvG3YOzs7NQesf0omAfODIDK5OLpk6fV+TOGxL89BkigcWHkaW9Hvi3Dzq4+vd0wo0i4UbRlCIGEgCuSlsIDifIFFkuapoSH8OXCkmk9XJ9oghfaLDsGwTTbhlUMdmW1PvkTdtEAxA6udsA9/EeRKlR8rRRCVtdW9qVzqPPmhDShUiurFwwSYuF0yS/Ycx9Vhxxb/u+MRfflZesfk0VqVJkLSOxsHZrxvISZLk/2J2XEUiZRcHKhe6+rxfZnhGLhILLlcdgvUgZZSj1NX0zAA5P9lDG6pgIGeWzjvkpp58ndWEV/a3Yio2P5i02PjKWRS60CpnG4/NZqy1lpggHzVhpfPZoNnjw2aMNmUeOEfyw9SEbEZEH521E2V1s6yw5+kKnF/mvCPJMTGwVUX1pq+bEzTa2lZ3jYxnCAZQ5kbtyyL1D6aBjJ0/kykY7qwF7Q2ErF+1iH59xm0xspV0Gm4xS2BRVhb7H28QiWHCJgwXLAZWCfHg3orhGW37kE4djUG4gLCJTAMX2LpRK3JD5C+e9Vk7vQHgG8p/DYRpYD8IWORoezbm/6AGt0LIrjSUU3TyZ8OF4OeyL4OCkbCRiQzrnt/Jsv7eY7YcDFc3EwLQ5yQegkFUY5J+bV9NbbUhKDmWr6THCwWnAvw9snSJZ93LarxBq1pYRDduKsFffmWQt0ElBNEI/sQ0R4EU6M0FJu5+Fv1kV2urQtkCRHbrSjbLLhgg5vf3Fymd+H0YCcECk0F4hDSZFHXrxGDI8ZqU7+/tkZCFGNAmA0n9WVuHr6IAzE+mjJHylYNFHgCOw6Ah71SGyHXAXxZGMAyRlMSCelUgpD81Mlr44WAgOBBeF0xKR40P3vIDOPOxRN+WSTIoDYBAncYLYEtmaIJrvIOVa1kp6uKwT6n7S1Au+6sNIJKzVT2wriTh79RDWA6m4cIOuttOQocYZjFQHcs6EMAO43YYwOdlnY+5pXkl/SZORHJaWYoc6W0l/lpVENPgPSf59UFoKSEMdwGDohyS3GPbqByVaDTmPUYiTvMcFiv/4PVZS0/MsVUOSZ0qunZ4HdaSA435+Rwy3GG29QUzS/NeBxq7yYUVx2PRt6Cpd7Ub3BUwfrBXAji6iohCvpT+raN7TR40/h64VyZxZwk52YRy9upWskoqNZK+X6kYJg8SAUzcosov0CR4WZX8A2ir3z5wBpK8efm7+u7I53wNiHGr3uc82hX8EWZGGzCD991fbwHVw+KylweBAXKuLsGf1oFx1kP725wqQvCXmks3J5sB4NmwC8Fd+ar6pKIHVyVeGAMRVWB+qW/hnKYg7CeLFYcRWF2HEGPqoCfqvvLOAPq4P6LJfkEtEFrNRU1/+92lvOnyFRqWfNzJkZwXaHlI24zlEaGhEGuMMx3Lc0K6qJTcwGM0Ux36i3aG0Ku3LKOweTK1YZa/HaTka5taVcUpfYDj6TFjfA4bNu8OweXcYNu8OjY29XwPtDoOtzGm19y+wuqkmjiSwQMcyDXj/AwgLZwLE2jJs3Z6HNt5WBUcEGBZQIUjOa2BeD1isdvt2cME4MJ1jO7trSa5tOIb2VOMbnuMY+AfQVoP2nzh3YsTHaKtJZqH1Ma1vNzm0Wkg824b13WaQcI5pMc7bTOO3ULTbNM3yrB3EwzXx5szQNi8qdmZwFE/oKYeXi4rdGZn7I4FjY7tnmrZ7mrd7aslGBYcP7fEh6wCc37whnEbymUDGIEr3syGLe+H/Ij5D39Hcf7APyoHn7nv8AiXtXlPLguulsDS/CGJGwTh6SN3nnvmLC4KlmZl+tXzxqHThB6sk8noAD3i7ItN3mix2FXdt+r9AXN+iiFRXatakvwaBJcnQPuhf4FvrcOvBebe24NbH5t16jL790Lx7TxDQT/9p872v0b2vNe65p8jj3L+IrZt7SuzqzvyDueIBWDs9CN0/oLsPFw9gGPgPald3FvEbHygeABfpjRLFewvc4/6rRQQt2GsE7okmWGRGpEFx6g4QBcUJPVLWTfRYgS3cWitGvPieZY+cBIJerLAkX5HipJ+v1rAMX1Fahps4YNQU35gi9yi0dp/kX4jb8a33kqyc3OWp/E7Jkm+Szkf1BvpZ6q961TrWBqhedRPL/lWv2sJyf9Wr9rDMXyEJBcn7FTY5LK9Xver1XlavetWkl9OrXnUEMnrOP6F8uL9ClEp2O2tFcj7gpA62MHE07G1Jcrf0Zo5cpn1eVp/zgQagkyOepQjgVypwvojaGGPRGy2MJAJKIclZecay3tm/g51nIzz8ElU+9bdNVcjHnaPeCfeOj10Qbl36LNnBCPcJFF+Nom7UWqLBX3iqqUG95Dfv/XJTFbViaz/9+flVl6jy7SebqhSBxl7WsH317+aPyRJV3vq383vZGLbzH70g3AY/TsJ9sV5cuaOffeolO/rhL8/v6Aqtzf7FgjFZXOW/P9GokhBCUuBeOtkkv2tkW/NmUDqDLJIlHP9w0UpaxBTWqSUccdtp94FwPrAx4BgzWYeTWdmW4LJMh4421rj4baVuclqi40zVhtj7tKT/qqmevFHCQblKqbVyG9gWuvouG7iIg9Jzji0fNHW4no7gFjrpDo8RK3Bzf86mzyHMkLC93oKoHvvmOC5ihc1gKRxOsbNJ6jrmpK53DmDGvqbx6Q9/5go+HZFVbqZsO9IG0+ZFba1CNtpiJalYEVwMgzyWd9pq+uMmX9VdlbCGMLaTlWh8luaBUDwKiiEqMURfvvzBAE7DPTch3dsYuSaSUhdn91oWezUzUkqBXZccR+uwHcgALIr9Xus8HRaEaGWcpMv09rc0M27WBFKYuTq6IlNYgG0DyyfBpuQJshxoCzlWKohhWbMAPas76dlgjmNwkR4N4ke5jQJzzUEIzqctbERINREWUfiRnACZgr2ZMMeZoL2HcpKkvDRClHPYlttCQTDCvxASX0fR5QT5xUKHer2Qi6tBKIYx9cNgSODp6Pu0JGi/q3oEZe5yASRITmSxmsFkeRlpydIJ21wv6NqpWkKbQjMOFSPuxuSpG1iVZAA4xgOqHlH1wBp+Ix03nNVXT9aulyYrJeRpYlEfXsl8O7BxcqNsgbDlRlmxIdxG4vljiCBrfugMD53hoauqa3xfk2I2sdFKvEY2+UxZdcwoilaoxvJOSmIkybiMhDxstmDl+fzq2fwae/V0093XnkfUWneP3YWdKJQyE29w1x7PS0CRkpPjtbwEKV3pRM3JExhmtIR6JyCOK7k5sasbabGumcqutp3ubaqWrXYUNsGJLHUwl5W2bWd+Fem92shir8qImnhE7UCNsTzeyQcXG7NdXGCrODWUbDV9lBxeFeFobMvYWQa2RBJnW0oflVVNomoIkrw7AL2blfCOk1lavCfnvwc/9YUvxlkZeu+OHYDGppSWz1ZR7QRt6r6AQPhfVDbBvr4VP0AgrgJTughGWvEYeYY85evGVK0Gu5IqMJFezlPSRe/MKrSpjug8Y2PbCjArZph8T5BEjkmyEoVQsERdQw/HkFeQSQjkJbGbOW6jmk3dqa/PeYloq211zz1XlMpOTjpJvi2w7Yltx45uJychvxPX2KqzFi6IdhexHgojgXwWPwRMwHsJeurtuc7n11jCkrba+Sl79bRtw0nsxNh5ew2Kb37TuSxFJu52nnI9XOiRcWcXmZiuriGYXLoL6gLMF/aRgu7jSJciSvBVIOVswVl8DTwwCysBqThobPKYJwffz5Na3roLdrfIH7iVNwm2zbaOERxly0EqabfQ6uQkfsuUyx0B235b80lOjleNP3b524ZvUwpumuMay8HpadJAaEQLsZFt3TVB58dW5FKvsGX2zjzszluA2r6FPObsf6FtAdK0EIULbQs7tiUYjgp9pYVS5CTkQm3LtpW6Av97tErRhs0YKVVMLY+BlyEE/HFWoZ0AXGoMoEA1GPLa0FbSR2Xe0u0RiwEAZ6nYFiePE3AVLBjyX0PbyoY3k4w3Blg401c4KhQWjA2B0/h6Cz4b0tYhq+DHZF0abL8LUuzyzeNk8V6m72erbAtFq4JsBbSwbCt2VQFTCwp1WHCnbFf5OYxInYWAeRSwkAIvjVFQBhRAXSM/hoysrQX6hmSqnLX7xeNtT22nu6hASJ8z9VRwZpEbhwTPqgdfsWpEvpbTDLqS1d2Ui8c9P3dBuH+cQ87m7gFVIc8LZ1xUr3DqwgXhvt2o0NxQu2ur13s36p2+0FzPuDb49voK/xMVfr1RwTQ1VHWVer3HUe+xefWMq7hyvcI/osKXGxX0vK6F9Xr3PHJBuG/Nq4euNSr8xIIKqqmh1FXr9d6Fem99pLmecS1NIH8UFc41Ksh6QzQFLuL0joZrfx61P7uguaBpyB9FhQvzmpvXjuZqX0K1v5pXDf0L6u38OSr8cb1CQoZ3uSTzoV9RSwSIrPgAkeRPLubHhpQUWZGDjvxOqBJOFHC/LIymFAd7pN2BYJWL4EgqxgpOkksOq4ZtLgyproaO1BjUWbAEa6D8oM3N45yENmQDwgzBQp8knQBs/nB8gFlWFVaBRDCo7S6g/FZOBVnJaEeasjEI6X4qMG8kdz9+RLm7YFmFg+CYGzqaBzu6+eQR3UrKMOSXteTahyaqnH61MqB2k3WM4nSRjwvEJEFVMmyDGy9H1huCXdhFEomA4rdYAUeKVtsKZ7iT6T0+Ue8QS1ECaAx4b4tjxk05ieXpekveBtm8hCICNrnkq0jtt9jW9B75Eq3c1tTKbm6lh1vhQAU9HLMk/ZY207jRqy0+QFdd+CIdwRBfoBVg0P3dg5T+Q0KdoNaNyGBEJIOa1JnkGYvxuI1Pu0Ow9OKxZDdJ702DJ4wICVmfW76KAZ2xZbL77OOrGD6nzU0g4cKdWSvfuxvm1JQW+RCj9OsJly8KCmlryIqUUt7C8tN9882E08hzJHyUzR51C1NzQxIfqIQMDYK/6sEgxD7xp+CroUHC9lbocwziHt6G8CXpe8mW8TYwOIrsaJBIrLCEZTnPn2nORpQ2UWy216bkpak/sM/Oztpx0mvLdD+dRDK25aDDHsU1MTXXing8rePXiSdOj2DzwZpKnNVPkNIIbwHL3Vvf/QgSk9JLyFdn9Vg6tJVVwMs0ed+7v4Mmq3w4E+40P5V1cS3Jjb05iall4qV7zVJ/hq4Q0l5Op5eHzn9/+RaX6fNKLdaNMlVy2ivInhGFabWPmA2FAMxFt3hxtObESl9VuSFrGVASCkh7iEStNffQJy8IF6WfVltZ9GxqVqX/pDi2bsDEM/032ATJG2U/23D3safAOjrL9bAZLm7s040dgb5O/Neq4DDYir/F0aTHFZnHHvKG2D1qTybZ/vcIyJ5kDYTuUbdbOUaiJbREANwg/iu3/Pr6y7dxcO097MOGGznfyM02+Dfi+3QwhpJ/LCk+tS83tL73WVOlE9uY07uqmoUA2kf6JFt6eAexJRksRRMegEN+pDnY71Oilj6qyPLUkIY9/TPW0TY5+pNhk6EanM6Hw+01Im7z/GGAHvVhhRa+7INHWZU+SwK3Z0jR9UdaVWfkNKlssorzDhllnH5ITJPmLWNZKycYjEj5z4FhOyH6cQI2zfB/xzaf/t/ZbcPuPCG/V0RIgcOShJ00RSqu1PLoVtKMQa4J4wVOY9FJJk3rhTg9Iu/dzeKIGPw14Qh9dIZrw5yVcYOKKTcU2JhMLzptyBlOwMITNgWOWU4PKX9USRJvn2wDmKtoyv6ewxIK8U/ouKRsCb83e0dK2Hk/UD/fIah2C+XS67RhNbStMBlEG7CjRAAHSmyOprxAAS22I4d81b9dpYhx9SYMv0NJgjA4CeWDsHpHN/Qq9e9GNnBnmqCgDvsmJDRsCfb4axhjwABFciaQ5RnP4vVa4RDYTbseDtFOS7zcwJome3JHbiSmMF9pBL/lwLdEDOL0a5KDWFUoYGP6kOZqrGjH2SgvsVl6zC45yBuwtQr9XABCEtcJScVZfyq+JMZctqMb5+Md3enbEKxdjuUlMiYImGgVFvIUb512SfwRU0TTLQzOyxTM1yq3b5zsldzwmBfbSlu62UYu20U0PIHREYhrQEHUghqdP8lR2fuOeOVplRSatSxgIQYleujjnx7+sfzTBe0haQwtmcCQt/ug6OKrnkGR8pUdFDFfdQ0KUahA+UXaN/8/3L0NlB1XeSVa55yq+1f3dh+1WlJLtyWdKrfla+iOtGZpuvVkT9DpZck2tsFJnCwnw8zKy8oP77aTIFlRePNsd9sWsQBjlMQJwjhBEAcrwQLBOEQvGNMyThBgjADjmCAmGjBGBANKIIwgBj3v/Z2qe7slOSaTrDdrzEJdt35PnTo/3/m+/e3tKmyOCe01+g35dVM4pFPm7pAxhJ6+GfShRFRJY0pGFOFhzA/l1cwDJN8mLJVtO4T6Q80wPzueiKKJaG5uS/EkDvEW69uWpN7ar+vw2eQT+HfNR/ZNhcTjpUyciANKIvKHT80H7v/CHDdibaVvjhWJ31QBuo8E9r4AeS8gbycYZiDvoxdG3quzkPekeA7IexwNA3OA3v+L0PaRdBzVDxKXRJaz0PZqMdq+V5zyMpI2a0GsK/uzZyHI1fkQ5KoPQR7MFO7KVYkgVz0EOWNITLEiZrwp42JTwphAkD9dpAcshO4rfsuov+SLX3MRdH8wIOyjsxD257hXWQvp6we1nVU3BW4RGYVs1yn7cmFknYisT7bJUmk4H/Inq1dxMVPrIs/Pb0DeIcetjWjHzDsc96pIygTNifSoJWilXEBukiXgZbRNlti3abmQmiZ8dkxSnZfz2XwWqAhirGKMfZZzPK35jZQuwPgzzgz3MmpWzru4mz0cB8c8rwhqouPBKuC9swEh72hQmcCFAhRPfBdWX42OdnklEI7HW+BSCsHZBpYdGwE15Nb4lLayNQa7v0GHknhdWmORPCcpZCuQPgXmJB/bZ+ht7xL3Wuy7SwmnLoGMCXwCHZcEqqUxr0EW6oNQdI2ZleOC20kFylPBJ3Sp3/uRI5G9W4tKRY1aa9089bMubTNsBqSdlWDbII4PE5BSlbKWwh4VaRCi7DMR1fKUmGSAklNXn34dXe7v/+QliMAjjJcDorwR130Ac+ugS/2DUCDa4VL7cfaa+kuNzYfd8B+847Io/PcLbjhsn3rZL2/dsTX8/KVPftL/Ej9uHXCJir0OfmIUfsGDO3wOH14pHlaRh8nLgDSrKsBY9MHq9O4wz1K1gq8omKMqWr3Bh66+1Iz8KIUkmXJHykhmpzFhlmqSHQvMUjFqCAWtUjJ4UUFlb0rI+XnqLhVpmeHnTFbzKiU8GkYWmO2FkwqMCR4rkLqwyrUz8kXFWRVBDp2R/KeKS6zIctSFZCGBN6RG/QqeysCfY6Mcts8aaVf2a8a15IEtJwhfubolYCA4rTPrWmg0TZJa+djeplyLbGO9HtAk3ZSvStPHyWj6YV/R9GtTJCgUr0LgpwpshvAvNNnswXLY6eaDgnFL2ewH+5t9Eyey2Vf8rKuw2TeLXD43k9fGQppvk+WiJ7oGiI68MVzKmHLrvmFvdM3gdpWuqrbFs9hGyqNuyhZalFeJ16zbmuTxgt5XciXr2N4EZ1YdbL0bpihKkFysO1MyUdZLocd6SMrCi6HepaYRuhExx3IY0ltQ77W8KYS3LfBsCyGrG3At3rojW25KO9lqosDcGgZp9wBazyhc0xglB6R9DIBwiUUZCCCUVlBwwZA4isGcg90wLDJuNWGUcSuGXYbx1P4nBGdQ8pRo/rijr5WqwJicM8I/XrJ2pWORSyVVchzkkBVh7cJU8zZFp3he6bF2VegUF9auNLB2xRAEbPoNNwS3mt/AJW4c2Lc2uqVZJQVnAcItMtl8zbhKtlTsy9g3OEmhMVVkFlDoiFTn6O+ufVONeFRPVmVKGqLjyYfEVi23UsWlauGlqfg0x6L0H4w2MhVv6QpZhutPUKRMKFdYMPTsO2LmGcAnZz9H46tDY0a/1Gz4PwDcRRISqRmV3R+3hKX4QmWHWsaXP1YCV3g5qP/OnKluazNybeTbRND05Hpoc6R4G7lkmUyy1eLmstfQCWK79j0EHtkA+EInYxbQ5mhUDCHna0LdE8kuPH9ztBq+dsqraX/nsSORr9gv0NdM/ja8J9Ckdk4XNP2izwiA/riYmB0YN4hsaZjOl0rNADeXs3qUfZIF6+Dal5oNSO61TxoIJl0WRSfOnDnzLf9LW0EcmZQD/S9v3bEDRYpc8hwQ+57pZBFETiPZirBFRFOMLRMSoCIB3Yx3+VAIkuNJKZVBoQPyFNES7BBvhD3e4w4Dh7txui16r997z5HIf/c9RyLuic4pQN4nNy7OhavJm+mXoWaMn3vvEYLojOgwG6H5jfzxr84LxUBAcy0+PvdM3/G474Z7znPDe/+s7wJz9g2f+UrfcYrawuHHTG+nAkMEeQLEY3W1yB1dKvfZKL/GZbUzFjTqxWNGaLdhvjjLhc+PB76vr0CUahLGl/KpfsAPsl5HnfH3HDwS+TceDDWNklR9ndtNZ/xbIeWy973haE3KdKmUaaP8Gu97YeZDbCrLtEEK2SlLjdLd11e6NJAclQ7fDYUs4+y5UkHLTw8DLJWvX63VG8gv+e13H4n8R/+UJc2UfyTyH8dmM039d3Hos+8uDl3QbKT+Aw8cifxbHyj2Ob8aJ9dTfwoHniwPtP0qHKilCyoqU6EOm9XUH8GBA+WB5X4lDlRS/ywO/HV5YMQvw4Gk9y2aUpGO9dNk0s1ocF/6Rz43H2TAVCmBNS7fGB1+z8M83CnVxBMwUcYlvrwQJQNNCLWwmknqfxe9avd7igK15BVM6j+IA/vf0ytpGwd06r+IA58tD1R8AwdU6r+BA18uD9R5QDLpe34+xsHurepmgLH0hPdI0iE6k9r+Oun4Miz6DTjVBqfNT3CkDWs3CzlrVapTHi3mtbJJDE7rnxRx5hbx29rA4ThNepZIoj1xavcb+lAHp0B1ZsgEhzuGOZJulHkVlLXQ3VV3OrKfhfsVUK3gK1aTC6Sk8HsPAgT/3N3xyovu7vSLvLtK+2SlYj7G3s8kLT/r4nbwrRVe9EQChpdK36MsqP8UZv/L5LFZU0w/Os0KvU9mJuQxsFB8CHsZ431QWKtc2U58lPqaPxadVympoP7Buol3q8SzQQOldzcQDVblbjnNoULBaiY4Q5FThaeAh4ciiNrVSxFE6LAWPDx7Q3JYef88Dk/gw2vwj17ZhsApjIYGEAUNYbY+Ft0AX1Yj4IYtofZVBo2pf4iYmbfcskK+0RLvsw7ZRQMwjfjFkFo7iP9f10Y6WjvX0+DxtdPq+nY+eHMOZk/t7M/h6ODPHYQOKZpHxQ3Ix5d8Jd6q8IghFhi7lKvzdAEMSFLmGCBzdTHFm9SVERnCQv4iEeypRAP2qsnAcqL3KNJaBLvaiJJu+l8rqnJWOMZKUKQZpNxUGJ24vFD9y4uCdqnk0BmWYIdzxr/rWDFdKs4O01WA1RWTPse6nCHEw2A6+tpc9QvMGaLFRdEWYPGw77opaeKTeqNMFYp2w0Z0hIPHCmcCyXKaxY67FCO78LEQGko6Jh5EFEAzD0IHgXrhaKKTE9ptTA+yL0ed996Y/hcuqBI/6xJMmTRcqmR0kvDryUeORPbVtCixjNTBusS22UYRSsaSv2YKufrYPwJW6MS+XQW+H801QXjF2L9v8du974Xe7n3l2+nzvF1V3q5mX/78+v+cb6f9rBgEfLta39sdv6N8O7gsi7fDNt5OL347Pwe0s/Y/wGqchohhMPnV8lEvQ0Iety5FGJ5bGxGEZ9uz/4n8UFslfkWCKBzizlwiymDlVfYGEuIrsduVGJG4/t2Svk97laofavvmSPh8Kyw3hFJcBFTZDiTus1m+WyJWfm4uDp2lyRcqIldf1eT9d8p/8sz/4y1yx729pp1HM0gvijyQB8LVr8DVn8dd3MBBgZLMDzNIcnekNjFOHMEqCzp78Qw0XaO8gsu1MwiiRjPbwR6DtRMV+mbwNIRskM+DIGzFGyaDIb5OgvlA2B6LZA3rq6Cdh8RjspiwXy86CdPyFWHiEUGckLgrscMoLfznkCrBWyk6qzlwXoM6oJxQfzFisnWIoI4J+zTp3xcx4nOd0ZXEpW9rGZ1sqfTVzwqyXaTpdwX1FEBoydysQihEUM/OzBeaw4AHzUmOMDG/uQE4jsFqjfiDlpR0s93XXpvXfLKTg1K83dV8decOv3pXlyBrr7djQ3MDSVtbXXWHuI1ieQpuDIHUShfr7ZglC1lUnOLsldupNERw407KwCN9zrQUoAOIyeCVmKRvvLKPm1xYNhLhLEtgBcaC/kebPnrmiJhdW7a2lD91BhYs9g+C7QLqo3OPRPYHihE9Ix6DKGi11kQ4SWxF8SJ8rqXsbMmDLDU5I/hxp3wmKeiz2yR+ILhzV7E+0GR4syuv+tEbwKtPmCGhfQqIYl7RgIPFVewhxQisYyVgP6CLg9wcsEfJzzIAJzIusEeVG7yxnVVFAHpJPy5TENFauiOIWhmbRasAf9/gVQySV68SB4GrWFKIkXLRdNm/uM8z9kY0ViBTKk5BB5KdTHaPBGvPgXUnpZvtA2bxHWMyIdsHsPTNWi7lV/ORa81kA7AT5FxwViBfctCl8JuAW2dI8J61LmJyiCGIQwI1NuQSwVnT1GnncEUa17qqjUgjoF9yT+D0BymFVKRi1rcSfxyHN8NgXgFPJ+KcGSQ+YkGVQUBJ3ECa/E4V+wv4pOIskgOFm2lpkbi/lHoO9Cg7colTqj0RVQZXJRZbpRrkQKnD523k1WsoayHS61KLoaVgq+kiJnbgt5nJ6wzz11/Z5sEhNwB8JzLsEMBfRobYmlvWzS2+b+r1TqBqHUhlfQzWZiuI2Fa7C4ZJvn+KWPgSOXW5r/EsWIhp79S0BGYv6Tu1KafWXsSpVk5tnvdUeKW9RfUP4w85TEGaGgLpfNsa0e2AGhDsO3h58Yr13stY+Xj1bMANZlV4K3BGXg2tPcBlI3C2WOKLnSZcvW4QhCYk3dJVjptBsToblHtamM0zATyfFFVb71XpwIIqHZA3whXh+gDkZfhXILxggeSIUfV3/6MA6JfCSabwx2YR/ozgn1FJiibHpKvYn8C4upSCPXpW+CqHibZXedU18uQc7WkQ4wm3lrkoG2B7StCeGgC+u0ZoT4CKxzNZw0fZcvARs1IG3FA3J/y6Ji896Jbj08YzbhjYZfsDk9fb9Nnz5Wuu3s1bcuoStKdhuszzWu/UWji1jqZXntqUU2sv4lQrpzbPe2pWg7D4TNZg48uWk10zsCNH5CvpshqabuCVbE+BuE9esfcyKHk2EFYdrpENuqrwvePEPAnNKimaVYIOW+01q0aR8KBck+srCcpwYcNbNxH9K5KbkqKGG72aHVxQs4PyYrgiXC/NqibNKnEqAHFmaKLIe0Yl20rClJb70NheFaW3GdLwIdCjS+x3iIMDgSj8X4Cs0vcwDLsOgV/d5pCrejn2zMsPfGhCkibm4nAXtl8XHhEaIFhc5KBiFCJWuIQh7430QNxdFTeOwsQekUpFi2k1Coasw/cw1k6yuMsFNmZdQMIReKRb9FGyMBHS4WLxMNLo1yV0sZZHTlzbRakDixvi+0Xw39/C2fs3t5cYAqY4AoilpHPJSgIRqFTqhrKEvNlwIMwcTAdT/wTu+kR5V7wN75p+ItEV8QUJFr8PvsMFp58Q1beK/SNF2wIapA8bQpyxGiPTB0yfKonmfMSQVmG5hBg6fQ+w79u5rJZwn3au7V/LKihP4OYAqqwmkGTtEqFYHYFfAuKJC92PeOo1gVTh0VCpcMxvsF/RYefWHTTPJAmtVrAYQS0LF4QFiCSvutqVLTrJW9dwxZVI5ATYKiLApZrjYGkPl9nORHCDyYKNZqsgFIU2QblkWytIKzRcY/pld+TpdKPUV6Cwgs2xH26ylNTm/C96Xdbo/+kaYkZX8X3KyfcgxBgaLv3pNi058taiA8vavVYWpkl7Q5GXjt36rJLUyE/zo5QkQUmqHLar5y9JwS1Mw6vhamCdpg+0M0X0dAwQAwgPzpyJyacg3oYdrnFtm62Drmlc4BDBDPEMvTmCEV6yuymvUkE20bF5R6zjWfXr0pjP0gdZHLYy9u1xznx00a+M/aX2jbHdYyTvfxj/jNjLiVmCNJoOWBSkBtqBKnzdqlJlUd5yej7yBsnQVcJEEYVaklV428o6JT11XPQ4GIt5oxbcUZ9qPR/aEftfiza9vOciadUymiNMfnN4dB2PZhTo9fgZl8ntHzk1H/mHgcDSE9GSPGoz0yJqhzRujfjTiP0CQlc9mnDcn+/gGzblWxi+haH6ZQ1xNdJlIB6WJ8hr7ICTDaM0MlyxTsKyKk77lkSBZJx0AErePVyii7yN35FY27cV6wkvKCBVu8f03pmugzfhJRO8Ayvod4qfooIyFqVfj4UtWmKXkncbi8tWPP0Fycg54ximqiNipRLGTtlCIK5ifxrF3hA+maQZI4rodPg4ZkSaaRmJxVITuc7C4XU5I4IMv2jRL9MB5j8iieyIFMKXxnz2MQZuNFPZEbiJ/Ot/i5ntG0rWA7STDUIxrjt6k0gzqlaoh6ziGyC+yJU/SZoyyV4j+hbAU6cQ3/J7H49+LeefGzDCkMvx6ejXcqQwro9OvX76kgjAAQ1xkwY4G4UOpf+owY1BrnLmgS/FVxGoqTzBtBWsymewDFOB3oT3Vue8T8pBRbW3hguVXOjVzono718PiHsqbU4hrWpG/BNY0nOmhQuT8kWUzpK2oSVupxGpk1odXlSruMzv7qvYVDrieNkRx0gKBLDJBwJsGuFaaWyMlH1YC34e5GhCRB+tV2P27tj+h9Co8ljgD4oGCUY+mCb2bbH4aUZgpYz0fo92SWdsj2j5PY7f473fl+L3pb3fIF+J8G+55zj3HO/b8yz3PNvb0wGDSEffdDkPgwsFqLveBXu5Z2/fnv3cs79vzyHuOVTuYYoCSXa2FZpdGGmZOmGPaAEoGq9uFJ8k+bmcTh/Yq8wFs9VbCDfYG8/kq8YitwrDwrBb5fdoxGU+Fgthqls1Ee0JtHKrOvpOMNisQmXKcLFqInqDzkbx9/U6WyN3ec64Veiop43cLrswPCcbi1yGI9ZlpcO85jK3ZnM07DIQQMT98XDXdav8adPNx/wTbzyCa2s9j7krPOYEKJaYvOA+RRwXW8TkcWtMUviVYPJOxIHIn64GEN0rgZ8QStv2ez51BMP8M1rwKG24nMO+u5RLJQdJW5eCNsE9fxIOwnpJBZ+U4hLik1LgkzQ9BwGWp/sdzm2cSIez8rNOMQKNZNkUzbQN8NVhdq3yNsXuZwneBxeBuEhAbHWakRSit7zYw/brRrwW8N6maE18aSTSVQMvx4qxyLVJ7ecTvPAKeduw4y7lVrgVwcG+wtNWWxGIAIfdCnGurwhvO+pWiI7QCvKivbi3bXMNLN/dUvWAKlorZPrn57aLPrcuP7d1NnxubvFzc4uf2xafe0s34Ls6XXF2DPvHZCK/GautcS6vXNcN+89hd0N2j2XLXBMVPuxPQf2wYe9Q2D+aOaLKsiEiwtyw/z4Ot8Lh4SwlOi1bztVtlviY1ABbutSSGPZ3PF4EM+gSGEZ1h313QYhjacB9LhXc51IeRFtaKpjPpbiEmM+lVAh2SzGcvbwXmQIZdeKGcdqiyh4uKtvO5ANjkRsQjaKRLl1aTtnXIrm5mVUovJMrr/G7NhOkT4kLC5oWOK2FP7XnPw0JjS9vI0lnaQAKJsiFjIUoDs4PAgWbQq7fhGkwIIaj1MkbH6c1gjqRCgk7igqJRMOGEtVLeRDtb6m0v6JCRvkWrBBpf94gdNnfAs9RKd54UFUU32LYP/SD+cj+X3RjEwweAjwcXbe1s1bK++Mdl0r4qgm067D/bRQ5tb+nhAxgm1vu9bYdgM8J5r8JyJsSAFtfM8ZayLU2R0AzLRNrpSHWSvNivWmK7iAl40IijEQDXNy6VFayy0Vfxwnkfij0DLk5i2b/m0ldUz4AlWYI3mM3IXiPWwTvcYvgPRvAe5aX4YZl17bnGYGwON1QDEDVYgD6tEk5HKC6Vgjji1vi36+6ru0/I43+V90SaFa4tv/zT7AG74Syy8Pc89sy6N6pfL0YJAY4YD35eDFCD4QSNYt9dyk34AZCJxrACN1xAzyIah2QTjQQxqxxN4BOhNuwE+mFnehcIxY6TQZYpEOSCMevZdKl3FjkHI5W+mHlw/hOjR7iuIECD5BysYQdN0rYcQOw4wk3sQB2PLEQdlz83LiFsOMGAW/2OriK8IpEaBJ2HNCYeiMU11wDULoCjCg8tdhBRLrTADouY7KvnJASriiI44nnTLYMiGPE7pcJtwv7tYA7neNCA7MfNmW8SCUM6WS8GJAzBiSbEyYex4tQ718zbomcvkQ8OQNyXwpWDVCwKlvulvhHgV/nhL1B1FDb/sBHCyixlVYQdtxFIEIYOawnPtPyIDqRlZHDljMXGnzeFP92gzNX80XNXIH0ZXgs6LOtoEBptsxH2dKQBlYPeAXXCJkV9TKzog4nkguZFQTbOx/7JjAmBABvcnVXp62xwSthMCazjBM08VJAX+qSBlTHd7kCqwa3FJkVvJCaNXx2nRbry/lsPuuJCDsv7bqW/QYXenWUZhOh9a7OlY5lkBGvv6KXWYG72T9jZsWKcEUNW4QzExxZ3Pux3hN+hXIOOP263hIcF+cV/NlQQoBLQde6TG2qgAA3AQEektmmhABzT4AAD4XYTL2jN0Ls5QZcXu/oV0kGTp3wCXiLK4QCb3Iawfil8KEsDbWDkH2mxaFS98zTq4uzgq/RQA9puWVuIZ53xQIocD1AgesYkIddXaDAuKp+NhR4RR8UuC5pWsjIREC4rKUm50OBuAyHpFaF8fzW8tJh6WKJa9q7jAjWhfsiQYRD+V0mZdvGO1qZtZYAAZMNSV9ay750+OPFoLpW+lLYcZdya93a0JfWYkQdcWt5EO+4VvrS2rIvrUVfwollX6q9qL60tAegqksQZm3Rl5oB8TQyFrkR2CtFXxqZiEakL40AElH0pRG0efSljehLI+hLW9yIG+GssKmvLzWlL40A+36FG0FfusyNoC9d60bQEEHq8jYt19ZA/8jHj6CN25fz8Xwc1oAjIA9wS0Om0ghKtAXfANfqTfQchP5ke/0Jt7N/zv5kwxWwXHmF9CfePLtAppSVY5FbCVuNJSgfSTt55SI7+YLSTl7pVgY7mVu0k7lFO3lln52cj0Uu981uNiy/V/N5SPz0xz5VjLSrUTFIGSn23aXcarc6LIpWS9LGah5Ee1gti6LVuISLotVYzbTc6t6iqNXfQBKcuKiBJIXl6mTJsoLBMbcaH0PZM9q13IoyK6PlVoSsDG4tzMpYIa7S1WVWxjC2mZUx7FaHrAxuFVkZw2VWxnAIU6wOS6rVMk3l+CCJP3YHbdbblMthESb+rz/FHW+mpIPLSS8ivolcssqK7Y3n+Gw6dRe4nJ9oRLbGkcDBrU2Akl0g4PcLqNDlLhBO+QtcznGGkIYY55B6kMQvcmMWzn7RpC6X0q9Ew6FNyCZBm5BbtAm5RZtwZbAJV5YJHQoN9lVSi2i6OXdsYm9ECupj6AZI41d+4w1dach+I+F+I3Rfo1dyHEZ+RtYM3ap/HB7BOHwZewnuzubOgXjpWQOxXTAQj3AgRudzaIMjYgHgKrnXeS7FhYQYak5QfQNxDb85ENcwmxQDca1vIA6oxCFXs7/DgXhtbyAe4rBof8ekHBjxkmuLgfg4bd17xNa9DdbvP3DPwce47LwTnXuJzH265+9wQ/YrxqX2aeOq9tN83hJ/n+lSvdJ/R2CVNKv2G7nBnFp4B7nk3hiX7FZdP967ZF/slqxX7xeqHHncEn8oRsPhVevVYZVXFxRn0fGHVd447/Hl57+yox9V/cukRee4JZAVs9/TMoHZr3CwXdJRDypKm6q/UJnD33nwJC6BJupRNaUfi+W9jsZSFcfO8Qw+Hhc8oab0U+GCJ8IFx1XRd5esV/+gis67pKO+A7KTJf40xispXfDEuCX+lEbd7ot7mUh4djypHwMQFGWLp/SjYfuJeEofU3LO8XhSPxX2n1BT+sGwfVJN6YcU0WUHVLilnlTfxK7KJQoEAVgYnsTfxiXqGfx1k+pL+Fu9RJ3A32WT+riSyNsh/B2Y1A/g7/JJfUAJA1ao8ifirj1h0EiOxl37t+bsryBNaNEXEUvdPs0rT8RCDmDCIFPAGDfIFgcZI3wdyOYPg4wp8t0yTAUcYTJ/p+7mDrqK8uaZyygyuCeWzdqUmcM0trcSsLyAtO+pyN+5isv8XNzNV5JU1hmYMU8BvSW+uye05HEco3ihn6uQJ/849p5WXUfxa/Cp5dqttBc5A1/YUewTZ9ijsVw+z5T++xRR6pVJ/VgsGC04fmPgkYt4BnyNaSjBbz9+jhLMI1RxXLuVTvv9WNmKuAbIPdUJUOLGaJSATHf4eTGKZAMabJ7qGSXowLijTypZjyPNa7urQjtrZOcO+/k4FYLdA0qYqR5A92FNPZXI32OJW4agwVWZcMxS69J+33BIWK9eLYyDgKp0MJKj2KggB+rdAFitTqrPaCGg4VvF69UNl6j/xk1gnNWTOBqHmvzM44tqEtVwLOmiFt1KqZLwEUqpEWiMkABye1bxyiHDhMV9/knPSlwWxfumQrTmJBIPTiZFCfEFGuHRGGnP+2i4jVnS8n003+cFi0R2lhwWn0va2QWSUP+bBdsCL3C5fTcpb44JBU14sk997BrtUDL6RFAz3PXo4pLlod3cPnf8x/kNikItKs4FrmkPape7CyQO1LzB3mKf1kf8W5a8nNjQojc8ea62yOcdl5sf011/or89srGcCo2GdYx74a+sEJ5Iwr0S3usk75UIdn4+6QPPHwblxjHCGmKM0KGrtMlC9ITuZkOwOYClM/38hXBNDlzOOBb4d4RgQknMcyNwmMStJAHLuwyfk4MNv7LiCHQUGQfgGYGlAkwsaXaW48+GjBkV40T2LZNQyPIe2eZykdIbYmApL1igh0oWaJKiPK0lC+CYtCF9Er8PJ6Hl2AMk7YJeu8F0INLtZj6W68P55X2i0NUWXK8Drnw+mdSnYxlPDydT5pTAVk1Hn1aitDb32m2CVrhToy46ei+SAM7+htXwDcVj0vcNY0zQosf6mAxzvW8ad/RRBUixF8E4eV6uoZsXNNz5AvsSkaqGpG1C96tuM+WgeUOedjMslxM/dkOeQGLc+BMajhVpevGOrC5SZoRbNVzr8rg/rDxIukxIvsJZRdQXWoWnL9s17DtNvrztlkNkTvumsFaT7mQAq56BAaN0RJgrUmayISbNEB43QCHZZcyW0VR8grMVHQUT5zEt8Ub5In9tSGcyNkMHF8Zlp/xYidYw4MTmYGPOHmz4YfFUlgAB+nrxZZEtLh+WKtG1f24UagqN1r4kJy3X3qT0s5SC9MbvTRY4WmJ7j4Js+yJHy/LS0bI8OFpMR9+diLKYEPgaEm3j4wrtghO3AqxdqNTP+DFoHAb31lrJnKFboSdYbnk++Se1/XPpqNk6BHJCBpR168oMqOAusoGgNc5Wk6AVz0KZlyGguJweR7ca/iBij1d3s9XAzcLluVy0aPFuEep5gO4kyYEfCtxGy/HZlofG0S+0tJoWeKF2HwiSDrAu14acJOXWhpyktbLm/Ff57iuweaDY7OhDiSSmVv/5OWkQTXHQNfAyjQBMFNIhNI5yDcpZ83kj7e5kSu9OJGo6l0g0OZrUe/rH7Lkk7et8S7GUrOXLXhkHfUNYOkifmku69qN4yVNx135QQHqLd7pyfFJidNnfisuY7nNqyhwIEtO79ZQ5FLbv1FPmsJHB725MoNzap4WI7l6dDUjOKOa2QDnMLqt7BkteER1AUGrlCakFMHVAXgwobjWD+QYO74kosl/W7qKbsouKQaNP8JHFmUumzP5YirMnmdQHZCw2p+IpszfsPx1zeWWQ0XZayfEDZko/F7YPmSm9WyS0zWEzpe/UYWw3k/pubF80Zfbj78Ckvje8y75w/v54yhwI5x+IJ/WhsH9vPKUfDPv3xZP6IWxfcIl6DH+bk/qoFlviUS3VNa8hG1B8h0+RJm0lLWxW5ErSix3TzSKfCWV7tq/MT+veuxzXvXd8oq+cc6ZXzj2mV847Ta+cdxsp531GyrnfSDnvNVLOfUbq43Soj++E+oDuOOr3WJhwnjChzc5hLYiLRjdHH8PfNZujozgIg8DI/HfY9Bq4NLSLisYnvWpSHzfSLZ7CvkMGvgvT0c/qiWinmAhNf/Tokci+g83wuAGGdQxtEdWQXYSdT5mOvkJwUi7j/B2jzU3qufAObBvSZJ8Lnq/SPc7vgkSpmLlMM77mLYbVIRlWh9xQ/7C6XFhIwrk5ThuWZs+mnqsZQQ9hysaNkHxakaF3eRD5i93yhUPvAGeQuJsvw9DbcMtwN2ZuMb0qzhVUzZOQtwvCN4BGG12nZ3Aucc07RUqVUWgqACj7YYPQXS1b56p0Mjplv8xs6apbR2k+9DtN1p5+vdXENVKJG3EkXl4MyMc4IA+VA/JQGJCHAl4SgkOy/tkDu4VLN0C9VUfv+ZbPyJZx+pueILr+5RtNZoyzcQdaQXFH71MBBWUKn898HDrHU8mk3i8NXx9Lpsy+0In3hA/NTo3UZy2kkuz8ldAQzMUaluB9ofMejSf1A9qZaT1lTgNmLi2hAsXBChT5gmHIRhczS7CDtNOO3iACj8YfMFjExjjnoUSmGLfSbkbb3KPzddPmJ0MSqpnTshqkFLziilB6qabJzO19esocw/Y6sai5clb+wY8fEWSkvMJDiYxvXto1YMMV+TxSj/bBMPihfk6GxzwFA5YMFY8ZMQQfMmIIHk6AD2PS0zpJlmeF1IrpwpzCbcKYcjKZMifQTw/8j/mIAxdWHX5/8etwIt0Ryh6bvN4Jmxb+DkoJ79VYFRg/pzEb6I7eCJOyH8aI/CQR05JKB44VLJcEtcZ+7AZ2EQISTXAm8Bu4ZbBBliHfY1lHu4Wf4CdagBklJD2OZIvZ/Of/LKx+8nXI0LJJ4PLHTK4yIvc6+gnjKzu7Bf5DUOdlnUCcpqySqNS5pQosPWQjBRWrr0D2GqSQAvMvdW7iUuemgpy6muhlJnJH8vPH9qOaQL4s8GormTqxgMiVXMR+WqTkVQKFUtGfUXtNf/RjyPezD+nwtecTOoFk9kngBYJRYVDRJ/jvXNy1Y8EfFBY5c2Ghuq+3UL07LHL2ykJ1DpbZvVLP+rSZMofC9ikzZQ4UjUZ19GV+9AZY+PSAe1LWGv9o3M1AZnG37tLbtF9jXWP87rCObZBLdWBrC8GB2WB/C0KXdqTdDeYeI1XKFiv1bA4nPkDd5BAcXOHQXKXcO6fLvZhHwmrxQBKmDvt+g3D+cul9+RoueHMukUdydluuQaF8E8nmHorgtDiD0fjk5qGEwJxilIqwKYNUTdZFKMd0lYVYI8XIq/Yv4zA0LysHsMStgfromlDIqr3AAX119ONHIjlSjp4HwlfA6MAvAqkTsKrC7gJCKPhI9sN/Nh/My7zi/xqk3mtAFzLae7XR3quxuDTKYS7ibwrvb2icsZNiY5g5lrgBP8pcRjCb6dCfK24NnKsYyhKMxICWBl7v8FVkpJfucmdY03NlbQrviFRuaQkmYgn6yiVKLEWs1oL3pBIcRIg6vQivGd3T/cuBYsispuXDzL64LERprh6XXPOLdZSv6zlNamEGUAzpHSsmgzg0VTHlzGGI0K27H2NfWFM8FocWay7Wj8bSZDFlhEF9dyx+OVS5pjyWr3ISYXOJ5W18vIOcDHvjrr2gnArlI2h/+KNHIuYh4411ObGgaHt61jA7yHSdV8aOeUxlK0PLCm/BFnc4odhtObRegU5/SAXcLWrjISXeE2w/qIIH5QDf4YmPFjj73jvIaCdvfPYLHD/3C3CQ032DHF6g8SO+AHqFa/rTeIQ8v7jmQKgTbMM6Z4EejKWgB0wxbryTBu1D8dZyznXKPhCHVtTRh2M0FRtsAoUwrHkqbLopcyJsdqbMybAZLW5UqqMuzYak34Znq47alMf2O4WREMv4TSMhljGdk2HfNz616H329r3nvrDKgVE23QzvClukNxoZfyxm5bAr844ncJfwpJO4C4i2m/70UdblCZ7uI7+m12lgCuQBin9V26+hTdCG8WXfr+k605eoO0NhWNihSb0nWIPo+NMDwcpLqCjNohRGxqjwp0uDpLs7OOTVIt/8NxUiGfvZPDsibX4fDSBOBvclXXt7HE6eVD+UuIX6PqrEcNjB09+x8MGcf2T4oGCR6nNtlxYFXqhnUpR1fHZrOpZkYax5Iniqnkp8ZWcOZ9KDidQOR3o9qR8Ifw8EX3623BRWmKFlgXd9gNYXmN5osMW9+c90JXejUbQlzW5V6XlMOYciQJeIMX5U/qovJRLHOIG/px8rnaInuBl8248VozMsSGw/VRQTAlmBbHZ0jPMODeUE2MBRYjjFUcsxYul6ZXMtUa+lPoLcc6B7GAXSYJSo3Y4asn+j3GhHu5YOpwHQpOUvTVJ81lG8xag8ZMSNCji2CsjAqMgmLsUCbpkbhYWX0qBbBjbmpZJzyEjgqJ9ERs5xxJFH16tJGdBH3Sj6JWnwkQfvRkG6F4fgSkyMsL2NIzrLnbqkV+LU6SLfvuVGCW5oytYY4RrZQFoog40KTsF09MlEGqq5WH+nWEiZi/WzSejfDWm45bfUfd84xKF6iyb7Dh0UrqilKiP2pG72sbJTrpfeoZDmH7tCwhqVYx+IS2GHYKGik0iWrPJbunRB68Lpi3HD9CbIE0bWHjRqtbgG8pfaX6c9SDOfKwG3blr/BAHEXB1kF4s3X5aaB5Jupqaj7CKGO8roB0iVc1wHEmUspy9GYqfSt0xHbt20+knIooXnTs+6i6fVTfk6t+7adv4Se6uajuQJPKnwtxVdBH64uYp7iXvpzfk63M295Pp2Nj6t0uwiSuswVQWWPUsEPhhNhiqK6oCqh48v31pdbGr5OgjUhGf2Hnkq6T3yZOJe6tbdnHemI9dxL72+nV08rbIOxp6Lrg0XwY4r10VzFVkXhSEHM90/SczPjZcNg5+gmDDwacIkwasLlxruuj8E/RY2HmdcR+xR7MkoqHMxmd2wLsteIpZUtg6uK7YafvlmuegEYqkmYwRgShJyFQ8RQuLDPHoA7XmYR/er803Vfc2YFKG+aXGdf0B1i5ouc7U2OgWva9FgcZMHYaoFfY2H4P0L26Wx86wK7ii1Xp1Slygu5R9V3T77EEtYOLlkyX+RLFbXSXB/nJH9opKv79X9tb2X+Pneu7269xFs7xuM9FbzG3qL/E3yEcCV9ZIps6U397+mZxK8NtwkEW463hujQ2EZYiQJ23sxkqie2+apPrfEMdWLsT2tSkMMWApO3Ce5b716Tl2iToVzT6tJ/Sw0SunGwIgf95b8wSHT0Xsqoi0EBzKXJWY6kRnTLWN8kr1vGaOWc5VFtgqsiYeCNT8fl4aenpRlxDIm4XH2xeO1//Lr5kP3y2NhVix8jcsonv1caYm6Ypmme06aYi7Vdix4vHXP1oQz4nACaHwsIa94pgh5Ne3DsVthj8Ru2D4aew5e9KXaT5lz+5ZbkbtQKARPCdxDBV6qC/lxiDm9kN9GY/l2Id6fXFV7K92xSCKiaYhkm/NGsg98qi+SXcmUS7KUSzYHQEvm7zWEu2T+mCEAJvPHDTAxUpCMqx+UIwuui6IYGVYnSKyjR6czreGkWuVWwaEk6Dx4KVYJWR9oDmMk2O2OA5XXKros3h27Mfs1U2girWKwFgfHkBp3t+76p6VqVklW7yp0hRG3iryJOqS11VAKBKeb69XTKhtwzYuNy9bhT3RttszV/D7VlVQ9+y4DWo17VTb4/I5aN3d6Fjv2KTIg1BC+uhtyKsLTWCOLYw14Of8dwBRaTDOxdwCAUYNLVYyWGr2sg4KWmysv+RtcAmIM0DDfrnHaXO+K3eUVp6PiivfiCuOaUOYKV7y2vOCm4vxT5fm3PhaecLI8/zXl+TuL80+W59/z0XD/0+X5ry7Pv6E4/0R5/vtRHqwB9qji/J8vz//F4vynyvMfKd74hOra23j+9eX5r+L5MpIjKYqX5BRi1QLSXsNco32KjBixSAOBEXkNk3HtJ4zYdknIKVnT0WMwG9aA+5hlWYPtcbSUNW4NDC0oxvnKzmyF2QJNUiDSt8DDugZfeswNwlM3KEVqjUVuDZoRQPjZcj4UZavCux4VyTnAblfBFdlxdaHPfpcBbhJKUi1mZelZAf4rZjCQ4beO9rTB1ZHGAty//yKo4IVO3+7WgsTsSEXVAcUQEQGYlDz97fIZqsC17ib1vStPHitOHgknC0jXVQG7vp0nj5Qnj/JkvcWhv7YCO8co4egbRL04g4YKXpCMq708FCts3O8yyK9CPuEobWc9i98dvqyVtC4rXdWiQIDm+3ej9KJDID3HlkVCrlbWKFvFWEiPpDWaNYqSKAwtYxIvadhvajeGw8P4w/FyTA581mBPTQ4006xKXfXhgEiH37JQn5gDoPQPwcLWSBnbzpVwwiu8QuTGQtSbZN+hnMMsJ1M1VzHTAJtj9g0x/jazBv7UMChbIcVOvUqFaKzBuL5AYUelgKPCa+BGnUKxR+V9Rjsa2tQLio2Efv/NNxXF1mWxQ+KG7iv2qBS7LsWGLVgn+wnbR0dvWCUZOEggQbnrZMrBn5pQ82/sL3dFbi3yCV5lw2Dex/ktUi2wcAIycNreG0P+l+AICGwMp27NguINkxdLireGxbscpDhrULxB3GaHPJl9GGVER7Q/NDijmQ3iT42lSkRsfY0QT2IYXyqlWtorFQRt/R7h2+xV2SBGKiE7DYUalLxNFqoG3v5ioLqub6BqlANV3DdQVTlQ3XfWQFUtB6pG6B6iuREGqmo5UFE4gwMVhTPCQBUvGKjsTLYCvGAyUNluMVCllPoYYXQUD0VMcpXkcVdlzLIf1vxiqaS6pr26STx1nCr4YklAqIcvVpUvVun7YkGGt9r7YlX5YsmCL1aVR8sXq8oXqxZfTMsXq/a+WEO+WKNXKjbyN3EuW/zFjp71xRrlF7ui/GJX932xavnFKn1fbIhf7NBZX2yo/GJVMrSHLzYUvthQ+cWGsD0uQPehF5pahs6eWhqMao9wskO0eChMLctFhlyFTHXMQC3q83CgbeG9VpctCb+v4EDbAjbnMtfCQIvMkk1d1/JbZoqBdjmYJ27TopuxSeqohRlqdVOJyIWcTgp+sNlt5FzdAhdJcfLG4uROODlYJssxpbTKyaqFuSCc6cKZwcZAhDqc7MqTx4qTR8LJwcBYDlC0nDxSnjxanGzDyZI965Yj80IKbMuTh4uTa+HkYIosB7PFbeWoJSc3w8kdvWWVa+HvZRgQW4KxgsoLBsQWcjEWjOSrqQwjSb7sYGc3ZQw+4CpAB0up7VZ2sKGzh8TQlod6HWxIOli6oIMNiSSVdLAh6WBDRQeLpYMN9TpYVUpV7ZUKEnv+7nMOiVtmFvWvatm/tpT96zL2AeBDC6OhUvYyXVgNzXKuJi1AkIaSKGxhPCRoMFUHIykp7AYq645JIr0TVRpQXPtP4wvWRemKdkNSto6EkpFCBGHD6cHajtGOkrJpMK1KzuTMnYTMLs7cFAWqEsOBD54snLkrYhMkMnNzMBkkhkq05iHegckbABM50EwzykEChhbE3+KufyuqvYZqj6Xaq6j2TaSIkmqvCvF3Ue2bwuRdQ58N9b7u2lYfl1pfxaMmmzSZytpXfbUvijMUbXqXwWiD2gfHUlrUfiq1n0rtk38DWoD+s0zN6av9tKz9tKx9TBByen/tp2Xtp2Xtp6x9TlJpqP1Uaj8NtZ8urP1Eaj+V2k+k9pNQ+4nIdn3WCP6GB85d++/AazQX1/6GxbWflLW/oVf7G4vaH9h6drMXc4C1/zRmlfUqhLeB8tVd+1/VOZuMPqvJ6AWF5lQY0qJ6PZWF7vSNHouaTKdX6PFiVeaKRdmfP8Zhs+kfUlw+1MoRuYYROZw+Ek7HclV17R4d9NTCeaPFebZ33hOqa2/lebY8bzicByjRqucX0DXyWN6t8MFrMnLVwgev+btV/xd3MpDVAovLKkmoXyUq6qvIC/Ro7FbhNXzsrf1L7EVZH8BeFOYD2MDS8wg2nlVd+GRIsWO/RiYmFWip8bhV4sBIPwau75Kw0MX+x/w4czJrwjannSGxIKWcBLnv8qSdV4XFL2btkyie6SZj5Nod7vpZ0XyBY6tyVRu6xdQS7LjA0N3OqQwCbDg8iUk7Bx3gmB/3P+ZUG0x7olKIqfHrOk+okXl5weHeycV464CgC7VZLbK8oGW/YrGWvQgsOCnZsdsKRft3xquCfuBoqSoyLIqnG4QAGGTkwn/i9DVtb16DwAdx4JTo5GZi3yQhgI9oMnBOR8iSjcAKjMFoF0i7o1V+rbDywWW+yim/zplfyc3MLq+2I3Cxc4f/8RtTRGNGibkWakx0aQfi44JtUjoJlSBRXBJYFuqTJGHup6YUWcvBVHBMpE3LyYH+2u2MbBcSlyvJMj5D1oa1l7d3knMRkmSrd/l4O/u6Bbc7xVp3IuqWGaE1BwP85YT4aOEMjXrsm8K1N7JYFlNILMMLmLNeIH2n1vGsuUUASlDYBX9lhHhH1VXBt1h5navcnFemT1Z/LhYd7WYXTOsRKZHzmqtM7308msv555ab78/jHlNa0s+zFnk9g9Z4bhY2MNVn2tWmwcL2M3zHynT9Z4TXZYYu02a36yr3Q1m494To3HeLDoIovXrtVle5NozOqv8mC1jZlKtORz/r0ezCy/lhp2fsJmbPjUXpn+mFakIIjzJ1Zm7Wn2Gsatc87o+GfyZ6RZsbc7NXt/PYp1ejBc0HUp/o5W1vCIc8+mkvAiyPftqLjEGCM9qidKagmyqaSWBv27U5WibR7eWSKdcTSfIi8uOMX94tpJGa3UIEaBnp+SL/oIgkjZB8T8BOvbt6u2tztFzu3+zdP150/2Z5/+Vn3f/EsSPl/UulnrdppQLxe1zQWaJ5Bu7Tq0Rz/pqWlh5WE67SZhhJDhIyfCLajaWPDCl9u6x/6p75wNBq7Nco/lbcRL/4m3z9j8+6iXrBmwgp/wufk57rSfe9a+GTvlvVjVl1S1iLYSqImM+e9QefnLJ/pbwqOCcjmbXR9MhJxEGBIwBIbo39qxi5QpjjMM5j8omDojCnbsHcBrshRhQRRMXbWlTc29gt6ABEtiWxfxWo4aICmGNKkSkwR+NpAWA7KqDwYSrAk57w6eiVov4F0LgtKU1JYRgUqew9gUV0uIcBRjpLSGjR4gxl+JVA0VGJ6egwZZBrErRNFRkCq0LbJDjJjmxRz1qTNIysnBTNFLOKKAdKgdftPZpGUy9bI6GEEK3AbfRiKPvnJhXId5VUKA1aU5OiSxtSWxKKpQt7c1pYSwzbWgFLC2YtkklAlIzLvI+oYP90tUAGeK5TTAmz3phpmZk3CSnxpUj1QixmWNql7XUmNFa+biIwAoXPx6ZLdkfTe++YCUJ5OkXe4IKuGQpR4HxGJvSU3ujNTrIkbgwejyorL5NHMCRM6ZhuqDySTVddzb5PM4mVywWExGozFKUAR7VQZg+LBPEoBDZjGd3YQi2c2bGviTByxNqGqORYd6GIJOz05gx1xkl3CSYEPKC/PxGCocK78584VzO++WukGjaEoSuwgVLqGzXVfw/hxywwDCZgGBhqJ4aB9LIfiUu62JDZFVlkMcs6Pv1UomqB3DUODMMgHu9pAodxMrG/F28NIlKUu7B/wRzBvjSgGCTQouKMiFytuJlcUghtJkUdJaKWGV2ihNoVlV1DD4kDjfWkVHyXOdCwLMveUpTJN4BTqU1EsZ8IW1U/wRGkCjCIMDhMRPWsgT+1jL8qkIWYiJIMkOVaJ4omo4ar+EbXx/YvkEZJa74qajtVWPG7QG6NNQxWALvy2iUKXb++OcKuZHNxucbl9UWX1/svb8gl6cJLkkWXJOUl/gOYyLB0ss9qEZa/NZb3IjWU3ZXXIe8tBsfcD82VLa7mdsFgXrQbz3MUpLXfwCAO7GZlvWrIcIpuo5qTSgd6eSkNfbXJ5oL07VZ9CVRWKgUduWO7jici6UvxRGTEJlb2Op9kCgJUVKwzSoulreJJha/Oj2NSH2dJaC4bwFIeBMBHaccHc3xMxgwXBFddH7mHtB5yfOAu5C35/fMbkFnFVf93thu9egGjca/WpuSm1zK/x5lZKEMb5xxza3ky7fa4ZPf9OzjTRthVwa7K7vt3EIQoOXVYZuTRjdD30cLGTDZ6ZvK4yK/dtTmy3LK7QLIoc2Is9Ieq3On4CydzooRtFOGWJlAL29uFjxuDPqySHc7saBkP1UNPCiEYBdEVbeGLXvsbXu0QndYReBxuF2JrnMNDJa/167WqBvUltJNGJvo4eZxFlPx9ZWgnFbaTBO0kyivg8X2cX0xInqu9j1jr/3QJmglGjxdqJpU+kudISJ7LZlLpdt2LaCPgeY5d1F7QOnjteRoHXwd6ltI4OCfsQVUEfRFIdFF2BaJWUAug3FBeF0EglLsC2R2mMlCAC/9CM6XaLpUtkFgJjtAK9jeK/XGQfokpAqNuFD0LDItUdZlhPmaVUhtJn37PTFajNwvr1SSYSRnXJNtjFDqSYlyZq96DImdeWT6LqimJg8GyjT037m6DQNUD+x6J/FuVP73vkYhGcJqiUVRmRVMihoMLCx8/p67EEp7E+pabIBXFej6+sg2lRy6345mrsP6HrWv/VGyUxIlABQovghzqlfRRvmy7n5vdQUKCyi6+zJy9klWaQL+NiBy1IwgOK9/cRamscJURyPE1xfnsenJZ1Z8oL+MxI8c0j8n1cqbyQ7v8a3aEsV07tVlET2JSgNd89K9VFR/+36Aqbg9eMlusuKP1KsIIfiRP/OBv5NGNDomX7Jt5GDu8yqIwZ3HA0GHA6JtXKr1+3GQ/qpyriw/AEEg4KDWubMk9de8m+pzXeJMFCvhQKt0WeW81k5ObpotchIVuh8RHrwiDRNp1URfiBn2DxB/oUtE6HgvaaKCLE/tOhEgMuOJiglKnaPQb8fLRsRULUVwcskrGXAyvrhHdj4REcaafKI7TzEK5Ro4qMVnhQFJ7RgcPpMi1xYHojZ48Er0VKhlRkEksFd073b7bfMu86NsUIhKReLLA8xUMj3eH6inWz3Ai9kzpPgMa9pE/WQ0G9HAvK54VCZ0W2kD2YZF3KYq00EdJHicXB53ITmEtwXwGOR0MZqfs5VLnWK9UREdXS7nOp1lfGHVixYuLVt4jFgbp81jx/dRscOEcAtF2aaX12NeKZceSqFTX037EfjXu32P8GPa8N1bpbBnV1lv8U2+lX7MVccvPQrTupOxDLwhbXObpPPLHww581WO/7ucUp9M5BSXL5wYV5IW3QY7IP1ucCGcGfsBEkXUx1KNiqFP0J1XWulmteFxW93HhI6mMlQ919RkXvTKeFY6NhCZ8oSCMEQTO4QjSWspFVwpcO+7yYicsHTuDXOU2yfMExAbLOtYvYgJROBl1cAJblPDj01IMFYK7Ca5i6cD0EWQMzNRwTk0CAjU5Jxj1iZxDOEAholhqjiYlIiLQ4l3e0sUbZ6qsElGsf2VLsWRUdyKNiPCHRDwPI1E3l44EH1xLPmV5hQ5agDifXzt8/HCL8MmKcK3uDqZR+n0lflFbGrhRFiH5ciJK/YjgoDryNh2NNeYSFci0w8IZS2k9y0ZC3azeLBNJVmxUzk1mc9Ti1MG5qelFOQuzU9yb05SYb9cUVwzI5NJiLzwhFxqZn8zmaFCODvBoMT+1aD6H+anpY5mhImyr1F6aFqv6uYqpzapbCr0eMxaVnk4ZV9Cwkp3oydGMT3b52Nfg14qFUaAYsgOjQG1M4hzwOsn5ubZ/ZgDWARlAje1DGk9DWAMotJjT9UIPDNVoLxepMViRaHQQPdzJPGso9lXJugGzutTnJOM2u0qln4uF4b5akSMMZ1+uyxFR90VthIUFovKxaIkZjK9fei+QHnY9dSXwz5itZ6ml4MI6ZmnlJI+MsZg1AVoEwZ590NAZsA1hdxrtdxuOIV/mE8aF9RO8akTMQHUoSN0G4RMnyjIBMZPsJMGQQjRFeQdhN4ZLxlyEt4+ClBoKUeFj7FfEZRcAEvBPwmReAJDQDK0GgARFgZiVIQAJg9vHhTfPsE8E52muZVktItd+riaOdgeX6DiHJg8F4bZ9kvnSqOuoLZrXD/8lw/pfMKXWURTi1BfK4vBC+NQ6RVXaVlah7q2oHQUNuKBZRK9ac5JhYnB50Q6KLqf3IXaaysbB42CfgivsSbiDnzSuZpn/yxerpr8b5t8QyeyZJ2fbJiQ6Dh7FWJTmYl94KQPLcSyE+PTQmbO1Lnq2SSmULbqOFLaAUfGfQVLnSptivRq7RMXiBHGTqjBIgpNKCZuA7fr9HzlSzpwog7g4XvhWqrhVKnlLNEq4xv2hKnW7kBf/U/AO3pQbp37qRkrbxd08Fhc+yQVif+Z3v37cMEbkb3327j+66RWMFFIAy0yrm5Eu+rM0Vebu/vpxyADDEDHIMJIjqT/6P+Yjf6E/hVf4O5nzee5MFsNpFW916todSCOajn4a//xUrmfgB8BQ9HL8cwV/wgEsot3lo5yaVjdnwcNY3BM7bwoSyRnD3LEYSgZA/f/X6MZsckugl5ZQAvIa8TmvjbdMU0N8ImoKoSHGwqsl6zlGHuVlNMqJ4U+Z4FQFizSVt7NkOmJqeK0LPDQk5R+LujlUK5mQ+GjUzevE8ZJnNmvqWWomVlxDRgDX3Mbnt3wNVVhHChWTNyMqnucD0+on6cHFj5azP8ccsRr5zRE7j1wcss/DPrnUbwL3U+VgkNF6ze27wVFGvHMq6CJ4g32HeQWJGyAzBKok8jZ1Sde1QobT9XmLIGhsX5stoQ2BfMgocJ3iW6Zwr1f9phnRyIOsHnA4nF+jdjaYThtAZuU+kdzAFlypS7JB18roFxycEs1m5hsbIehFuM6E5YaYXeOwP39akFDjvSAN6aQ3kkQaQZbxKWMLaJT/PDrTZz6ChOu2T4DQaVNsiggapqI2l0TB6KkImqYqWo0dlxQicUBlHfj2fEQf5fT+uTkk8WzE07zrYshULJx9A8Kwx749H/kpl/iXdf08tvd8Zz6IU/M5nVKTGpp0sBi6Ilg+TICX8LbYJQnmzwrGochxcsLrYH5KZLHxTVXaxrGEgOkyl7ZavyrIY+VUGRzJTRfOlFTE2qqi4Ia2m1yZNTE0GK6er2oZMRXSiYjyuoTyzdgPKXH0Kzj5KXLe0c0ul2Xi76N7WTtDR43j05uY4KqOBOvGvg/zuCAB8PK1SWaAVkRoEjmyHPlhA/vHTomcqbx+FPIv08OLYSoYZTngRhNR075GwCIdPRKCN7Ws8PqB6C7ZKb69mGEVskhSXLIitnR1oXEv69EaomsA6wAJZ3/fFI0kKHUWlnFVAptJX0SzRiVZVFJewaNg0qy3X9EyxLguxf7cDOEXYRV5R1z4KJ0M8vaTwVsSrDYdFqAjYu+4KcYaY9KgBxvITolpK0G/tJgBbg9RbyxLq8ROMxrTF99x1Ymo5s3MgFYYroGixnrvBUI2k7L+JN67+lJjXWWJDSGCkV50qIoJsuymRHqPTFFCt0p6dIylcouOvgym4BIa9FtmgjYcQzhjKYo3Vsx9KognVyeiC+0b5RvjxhumCCGpspJiGC6T8i6y3PyK0kai247fGaAzH2cVaTYHnT54S16bdnvuRxDp/jwwWzozcxXjKVix47H201qgmyMBhcklozQaoNV+oGUMEWwlQZXo2LQx7b+DMi5Hpr5zIzkXUy9bLmyS2Nekb3AqIwAOe9heYB+xb3QFxhUVAD76+D+rVDJbyORVwjS27fnpHeCpAPeh3H2OxzgzHmHhHF1BeyamtqDYii/bjhxlUHbp+TzxW15B5/La7cUdTDgzOc+Zg+WZcd+ZPM9Xt/vKzh1p+Q/l69jPZqDprsJAEcuiMwKGM3x3kcU5sWtLKZ0zHftvavulOL1o4Um/9MlP+v6TaCzgvJcsutmPvSPc7NAfbKGEz/w3lH/LEpz6tCrnn2A3MD65qSTe2SCLBTFB88R+SFApLrak51a9JYi9np/8c7S4YWI/h3lJ0aXVKegNROeFOJqNwlFAMm3fCYKVf3T7fOSSAjCz6GxDBcaFFzwkIJsNBQhGotAoovzlRHJYG32LmYV+IVbKYTmjPtSnVXu7MOvNzZ0+E/0cJ/IoBDTVW1F577x71a9O/yKsyAZImoGSIISsCGsedJWDt+SG3St25n6Mnl5tayWrUlc5mBtniqPGmfsxD3u1K0sksbQnU6tTP5sezuvvzGuXScn+9mWu9q79ee1DuZneuOd+f2Zwe57499euibdMzxaFnpsrN1/rEn+mOnPwDv69krio6dnXOXP7tW1nbv9wVkObrbn6H/2ffM2462rPVZy2X1Y+WiyTm95TVS20j1NRiY5ZrwZEpksVgXG13Y/uEsjLOFgEtZiEmhNxkLmMx/rEHgMNQURsyz4lCIPalN4LozGmhORtJhYuCYmfCakDZpu6S0X+PM1Im7R9a8v40QzJHaMYyKqZaZo0IUDIb/APfPdIZH9fZqEqCI/w8WrhuDzLN+wXFdLqzqjt/oF/7J3Pgt4LDtN0Jm+h3zbksrqIsUOz1s8ixhyAnMY1yKrnWtsEsRkjEVXs+3sVivMYbv8Fnbpm2DVGM7GJCbbjmrAa4DGmzqVYzOm2vsuPF5fLjh/zz4Yd4fH1K2kr1jF5118JkBfOI7ebv/O7PFU8w3K7e78bbmfASGiQ8wxGKISzg/w6QvvP4Rl/rIOUqmuGMmsysIpb4NpA+4V5ISUUqSs4ousyU85HhKowvE+QTbXUJy7h3iZv2fu02KajtHTpruHk5J/93pHIf+N7RyJ7J6eTkawmSQIVqX+8BHCorAFalRXXulwYrisEbQOo7CoifI+oRFbhO7YcuPZ7Zxg5g+J/o8QGBC9MFRbtMEFBMheJgN0GSQAcFx/Iq2E2ayTM5sjC1Yg12PWuSmyLRGhnb/RrdzEGoTv6Vfjn5+0m4HOCTXDWaexLNZyDyj1FATqVfkfpSjnfB9HiWpgPBZLTvMGpLtLKjPCGFzVV2eqSrVyeYqLkqiqmJC+m1GqQlBBzl26rEcF6DcsbDudkxdMBIGYLjmycULt/kTy1LVRx8SUFiwaRDJOEVsahOihDI0m9OAH01ekCr7rIg6d/o8TUOztAY88RoKF+XiwKynSCjIkTxJVOkHHx/WtGSugEmT2fE6QXoInFGJJwAea+3+TgJNBxYGvaglnsnfAtQ/YSwUl9zZRAddpwRXTlLYB18ItiyBQn3JYZ+zislTnVzQ1mrwfyyvTXPjNw8/R7/uYXruecupLjtUQlKj8OYwpjN3rmRDQXKL70RHSrsq838MVhtrlUFBnFi8dMdSVfdOckdDr4oW+YgqYG9qr/Mqn+gpvr1S2XqIcVNl6bleUS1qIkrLhRl2d+AFCOJrx2xyXqsPBlKr/2N/L4RhfPkBREIyPIGXtPvDl6KERBI+l90F186fO35UiYPqlEMHlDcG+IWOC76OEbx7IH9hkQ87FwKBFFC+vC0STgiqTInVP2+wFkGVIfTJE0XSz/XbdInGOax/fFyClPDum2cLRmZFAcI1s801XeEEsgQ0sgg0PrgpyXYPYFtO7vaJ28iA9enf7jv/uQuXn6A+/e/X/LJ2/3ffLq/+QnP8fHBbNALN84WfiNK8GxgVH6w4jGzkcLvnEcms/Cb31IURH4RX3r40prqZNSRbnDdbC9Rj5bCGGai82GTBc9SPwqJXfqhlwH2WT6p5vClzkifyC/7vbkybWcK+7Hm95PfxUvdSU3y4gwvyjanNKMUBJ8oQudooMsrDTiAG4h2dtI1x40YQUplujRuBCDSff/28SXZfx7sT5cKkMkMnEQXwmjxkisOLF/osS4C0JkWhjwWDK1WIhMleDYIET2I8SnzxNi/pgqMFyusDmjwCGrBa8dEFiKe20oLCaxUR0WhjWBbdXyiCLqwC1EPnoF8ArEFTS7LrK/iwDFKoklYL3hz6giMjEK/Y5ohqconjKakQk5vgr/XDmDfy9HSFPDc5ngj80rPwPL47qZcq76aP9SlcXEQhWPAlGzKmKFwhtt5n30ipaAXXWxG1E2ulrXbudc+bfqGq7FKztdvCM4hCFWX5yPVS1i2jt38KpT6krGHhLf3Nl3etyV9fTQTj83dyrajitNeeUO8TAbWZ7CQZX+pVKAxmSx3uJvncdntzudOvgRwAhvnv7vX77lOqhjcICM/O3z0aQSEgoJGx18ZFrdPN2UZdXtI3LQGSylo6up+G53sbgwwEeRmwDPjLYn9PzVLU13z9zcTdsB8lDbfW3njkmlUYWxtKfb43DHCAFGYLn05oiRg0uI9IxT2T57lT1//YJV9pcj+0yc3qr/DQ2Ms9V5z2VesH/qPvyzOOxGuiFdzf5m4d6UyI2XxdhMULBg/mAIJrFxi8NugcR1zw4xPTdE0QU7i+ppy5u3lOK9ogEMaMczcfrHwWMJv1sxVPs7Hz0SiSVApyuLmPgNIokQJmPGZHytKz6cOKC7qxzm381Re0TmclI19o8FcYmvjGQ+41LUoUk3JchtJeNB248oSXvghDYq5vZwW7Ir5foQTGV1c5LPlMzZmMydFAde0YzTei0Hmp9pQ5zl7angYtUSclRpUY/lLC+eua8GL0t4iSgzrJmQ5yGO2mZu6D/mFoFVJBS1b1AtesREBIcLAz0zoCNF8CdSUMSFylDjDyN/CF7Me4MxZyXXY71/f7EXLhWocXMSUf51vzUfSVT1ewbzIJ0mYRmiwwIdJ1Qk70MyGIqrmnJVMdy5GL45Few0pNGGDOrrCvwtXBJqO8HS9MJW2DDRRSqYIiLgoCugcIwFalCRfL7Yq51eU1LJmyvZQyrgJY69EcT5ee8Ss6kjLm8le6gi6SAi/TxMx2+FWi19aGvOa3ACV8RI2/P/e8y1nK/L8aDRLcKwif3P4pVplNN1wLhzkiZ0PIwFCK8Wk/QLR2rPE2j9mPpfDhz3JwA8GXuHKRBvYaAtMW8wLu8wZ1kZn1QL8+Q4R7PbyZ34Jl8wOb8hJu4LldMXKqvDoCsxfhOCIWV6V1Msws3RiAD6R8WdbSRvhI2CUf+VDPv6uRDC4YiEle87GYZC9g+Tz1nukS4QATz8ZH+Ks5ks8SAyQf8rt1EThu4f5bMUuIBf4Vd5S/gqrjBQ5eA35Ku8xZzVwD6oBKJNSxp4a6KSmp6oDFptOP+oyuM288vw2zdd3AaSBNOP4K3zkH/NXfhN6LZpcxESY1u38yoilKiBtjPtvIaH1RGpw0UFxlohvOfq8jOm37Ra/ER2mah+SU5SerJcuGwo/TFRTxJXyVTMKWo8RK4txiogYPy+544IcIUpTpxW7JZVAWCTmx7EJo8JsnEmlIDuKDLdmDJ97WKGXFTpYJOsBQbTpkzNN31sHzeCBETm37GYyNj+pDnx1kT+5A+PRH32QUgqOBiW4yGpAPHvCCZs5KL5PPbVAiscYbjPE98QpDAjmV7tZFbIpi6zS65s+x+q7QWg1yX+y9FVWYH35+WLUP+ts1H/6FwFprdF4L9ZAPz/iNLmFjMrOedPfPtIFNTxkEeHpQXmVrNlmvETcUVdzSfWr2ppV/n30g8jFyM3xNziYoYNBm+HSx/7bkIiyW+Vu3fjC1H07uAtLuFxI4euZ9dBbECwiGMzhIDVr8I/Mxlip2lQ7bHXITHfN/xD3wnO1y/2BiwNbOWCxDUBDc4MJEqbOImCC1ESSeyl1A30j54+EvmvR/Z7BjgX5b+H39/ib4Pfh+Bf/Xv+Jlgv4jJhVCZ/yH6f/J5opWs/HKwBP9oVg+D7B3sGQTAdyqtbi0/+s7f3Ti6XSq//X3CSjfsm2V8JuUN9ebMsmVijqqelrPu0lMPEi8HuTWEoLLWUAwr5TWcPgm8eVEOhKuosx52fJ/3+MxoAGqzLw467EJqohwqpy2eq8yDqpC51Ui/rBGSDeUqCuNyyTtJ/blBnnQSGqybptWIogICYLlsCvJEu7H7bdTaAwM1EZEXOHoZ1PhTk7I0wHCG4UWoobhRHS21KjyPjOoRRBtyQhFEGJPxnJOi3RLBK1g1AzL7QXryi8NodpZg9Hs6HHYuwc1PXDQYte64qNspUZQRCw/QavHurhw3H3exfUMu+Fa4QyRCwewcOXHh+4n7UjgsFKJ5IKXuwERVR9oUCzcTwUMo+oHm0lS1K2SdcPCDoVvoEQWhE6Kn/yl9RYPtXnfYDyMX95l+RUu1XZc1T8Uc+Tx7BX3aalECF/MSbYPpfih1P/E1vB+qo4r/Qt+dp7vkS9gzKntPc8/fYs8S+KVBkVmnc3/aFol0CoUzkdbHvLkUshCyPq57RrSoPwuqrygq5GgzzcVLH5Q2hvFtKF3yjv2lWcCKbZsPPUkN2RCAeS10VdV+BVbGLpFg+Kkix2oGErzxBXPDyFHS3QNuoxYFYFYJ2CVo+PzzdqfDee/A6LVbnfu74vd6OB7njnV8gfpZ1dZR7DvXtOc49D3+BDEW3kVJgvaptXdAa9Ho1sGBPkaJPgnpNh2fYurTcurbc+sVy67Xl1p2q3Nzf23ywt3m0t3m81AHXHdVg3FbZbKkoIUGquymbUPCOacCOdPMa11mAVNe4ohrjgfHiwHh5YCMPbJkJBy4tD1zGA09EvKQ2pa+TI9GUvppHTpZHfrE88ioeea48srM8cgOPgLRJjuxR5aE5xWP3lcf29Y7tlWOHy2MHesf2K3lvCKkfDtuPqSmRG69O6pugDiBzUEMoACpl4o0OEatTpDlKQgRxk3Ry6oZzi7rh3KJueBJ0wwP8jTBhg0/NRRvGIoF8j5cSqOXoQCwznyMKqPPKvk3Y6/OkJ4GaCHs6JVB1TwJ1AyPON3RlZPPzwsdsGBvEGK2AXgkSsDLOoveUQrAQoN5UeFo4AFqAqgahPb8gA6e1MIPGn6zKaDwkNBZkW8JVcqvzXBoEzbhmay6YkFP85oScgqC+mJDTvgm5WUzIqX2zEU7dvgkZE6R9s5EpEu9Ylwn5kNIJ7EcmWAPEAe/yv9fNPBjxu6cbc3k8/V3YeLc4fdO0+y3u0sUuhV3OTP9QDEQcSwojUuNsrPcAComcud8l9+dVv+uGbl7z8TUAiG3f6mo+2bZ9RzzrKgmxwLm61lW6aSAdgr0ZBbD5DHBx+xfHy5gtoIHZQQ4OfNF9iQLXF1kBJmSgC1QeS3L/yLdAoSIc64a4HhwGZ8HRb82Lww8HI1JeqTaSI2oS8q0UGQ8wy9rkhpCnsE4fVlotivKMM8rjK/anxIgYD3GeiWiCSSYkDoiQPaJKSdUNMLZFUk5vmjJWsG73C9wLXjXaIHTt7dhBbOL0/O7/gGEJkSDClELvoWwTXR8F+UARz6l17UktgKCojOM80EvDIVeDEH1oR13CQEUQC3xTZNF25kzNvKqdQ58SnFeJv7V2ZZswoXYOK7J2FXV1XGJ3CjmKkM1h3VgTQjny7FXCYk/AcUrQdGzjIJET5GmBmZOEp/SDRtektos8s7PLW4VtV3+x5W1g+ryqnTfppxadPa8ykB2ICkwigMOBADgc6AEOYwAOfYR3ghfPFIVhlKSFrYqLBQDSuiETRANTZka6GUVcgUnVs6iHUamfEYF94GUZOPgByWWsZOQME6JIQCXwiYngE+ma7J1bk3ObqUu2ktQ7Foii0CYDvguIYoo9fRDFmqsHiGLdCZ+kOEKr5cerSlYbTBKiTWQL3a8pH0/3Pl4FH6/Ri7qEvK/0UOjMhbUJi8XThk6EASgRkUXdFOw7m4b9oSI6bWOXO+12Asi9unyroDo3uQopV1ylK/SYlxKThrwjV3XGfl47cJto+3nBQuEQz4YPZQaHifQeLpHeTcluYud4qD+EK3MUOrev2P8iIerxMkI9QQ9P6NomdG16OkLX5vZZXVtzUYiurcuurYuuraVrh4yh83dtvahrayn974WlaEDRPnjPI/IPYxUSsSuX3khxrIDGIVrlld9/zyPwg+AHNvla/l5s3XtPf2KfRqxx+4AxCqi/A+W9wTDBny48xz8gx4iwDgluHT1MOL+LN0er0bA3R6OyZhgpIVO2uFAyBA7JD7lSFiC80Yj85COLYnAGiaT8qBbSC2Giv0cvmFPYeGH7M/7AxEJY/cWyrCYTxYjEz4c9xaxlRWoCwdAoI0GEloIgyCIvps/o54S22MmIhWdC4qKsImVBSlYU4N54CrwhgHprYqlBiyOxQV+TBDQwQLsIiGxCvyt0WxapSORYiYRmV3vJQdfb2uKHcpE329pZiA/BPghpWTo9vMj9iqhVUmQklWxeyUR0r2YYNyaewv6TIUSP2V8xprCaWNuCuhIa1InoD3ThP+ZZ9uMxs8aI3nLafjBA+pQc1+VdRKMxZvjXINMsXGLsB3WJnH8/5mF9y4IYXpiI9Y88EW8JE3GeiJpNmJsTauBg2SBeAAERj0MY8KmYDWe3AMNlvgUApuiUzV63Tctw2p+osoOa4GZFsCwgYNWUHsFIEdzrzPpSIaZHn462c5IVI+JzNYaeR8W5TtCQLRotXZZYHvKGwVdgZPnoowIztNgvr8WNQLfWO2EmnDfXVpe5tkoIHRRRMCBpGCwTbXVxke4l2irheFCIdCs6QE8UV/GQkUMMjPaxQKhelq2cynHvPec1xeJ/W1MMujjPosP/aKbXe3ufP0CS6ZsXL/HY5qgmA/s/EN/k4669x4ST0oAOEbGIWcFKoi2qbW2J10r6j5c7BsVjJRxjn0elSg61JxchNcHEfTmY+rl/OhL5j0b+vn86Ijwr/kFs/XHM9moW5PXUSs6E56fwud6QF/tUaLLjcnw6KzVFjCihr4r9SJnijE6QSPCo0qMlNbAPIiGni4ScLpIgAW0MQiOSyZINNv3DcuYO8nGlp9mZg04dvIUMSTDoKvcXLHZOM4PEkFpSl6yosY+EqyiSrFeJEsKR+wPdyyDi42uh83gJQ0psQ2LoBW4upEg9rFSl/9uHTu1j0hcKbliH+AU91VLTDxrwuuDDXdPGHA7TpxCTr+WBsEdi8vwMSrowzwNdM4YQsvIgp9s4SrzxaNOkBIpLJk5SlrxksuhRJ3I8uG8herWAwocOxzV3s+tT37Q3SmhxXAbGktMDEe5NgUAO8CpQbOJqhgn/ToGebHxRHhGB7hPRRJlKxFtw5SgIrV4qUQiOzmmpZYnvEF+hu3l8FXJofST+A0xiMhVHuc4qknlWCzlHSm/xJOvEOgJcNPGVWNpoX7umncfkkDlzpsr7ZSVSaJYwbSZ6wlKnIbiVgSMlTFfKPm5SyG1jDRIaVRIaTlaFcU58UxJs8kSWQAsoJmoC3JA3EHkIIcIohu8QMvrDMMbYvjEGaxbFRqI8GDyxVkXrg3pmV3Ql9XpVKRSwdUfVCp5Qp+1tcY+JkRZ1JFgVUinjCzwNV//TuJfQjqlA6Nn0qgRklfyGb+tFg8QDzT6dCDlZgjcalp2WeTeSEytrIGRexpGY7yNQ6NyWq2DFI9nLBEZcFCkKGfHwpnJnkYQ1KKmnsIGwMLBPGr/nH45E/t/ZT8RR+vYw3gWSGGZlk7Y+KsXVo0JwPeSFj8LMyRP78ThkH7rEzqO4RkhkK5ujJRgeQbUWLBv2AR2oRwPgwGxgEwYgzxk7LgaPBHDE5hED4h7g8vrg8kyxNr5DuPwGasQvgsvHAS6PRImQPzYRccDFMBDT255hpGaGYaT5fc3maGyQ8Fb/WDQT0iYisDSNcedFM7laH0WXRBeioBOR3hxdlO5VzE8CUxrIllZcIz3Av31uLnYaVNqCByJPB3iqeG5tV645/20QSlcH9VPtl1/egqkxN7EtUzIYz52Itkl/YnR1Ivri3HRIIy1/e70dyUlsrmp7+gaUCGp7Z86cEYgf4+pmV258vDNPuvw5ekNeYbzMHgInlJKOyBVj2ElMEntn305NDmGnGKDnprZHCyCLE+vwqHLmxja4zdLPLNFVMVe3dEngEU1EK8XQH0HIG9Fc0M6PdoXKCx67xv1gqWtMq+vbufFNjDpfem4euTsNMeD0TritHv2qz8jbv/erPs3I6Q5xQ5DyMywY7GMxa4S0lIYWHtlgThpQmPFCStH+/3nl+oqCcG1TNbRJ46RSrdWbnD+wsJ9oDhSbFzdbKZmpQUQCYuhWkQk3xvy3xL/pQ738tybcF/6hQ0civ9J+WzW5bP/cIcYevq2aDSGJ5oILrikYNf8YlAU7YvmOPd+t9/4p7zhGvx4cg836i7vwT8+6sIYC/HcUYBgFoL62KGtvKsWyNwjbCRxMfEjd7hOcIGj15XEj4XFj3bzqGabs2P8oj7+slyRopGqqQgFVkZhhLLX06DfmI1dHuZiHUyGjJ0pYQQn/ESVcjhImYYSO0R2Hae27+Dw1/+ThvppP0hc486HH+86MBa3RokI2Y+LnvObv39N3jZFGABHMWq+6cBvWA+pKfjf5u1dP1v5H0tA1hRHBvk00z1FXV59VgQNlBV4hFbilP0OzVrzMO/sKViRpnn0XeZMtJYn5wpu87o8WZm2OdQtamr7sTUFiRj9aJ3ux3SzqdbPoRXSzZz6/uJs9/d4F3ewH76Wex4vvZh+841/YzT57xzm72R1oxKv++W4WvbhuFv1Lutk3/+6Futk7UML2j9rNDn3wxXazxz9xjm6mXribPfP/8fY+8HZU5bnwWmtm9p69Z+9z5iQnySEnhDVjgiefiaT9YpKGVLPONQkxULCl/vj60fvZXu/V7hOFhJBy25BzgAhBUaNFoYoSFQ0qaVHRolLNoaKoaLkt9aICjRb5Y1GjWEVB8/k875rZs885CQHsxZ85s2fPXrNmzfrzvu963ud5umGmpgwzNWWYqf+kYXbZDb+BYfb1G453mPk2akl/GSx7TqubAV70nLr0nEWVnjPie057pp4iFZveWW66+aCydXSWbj/Rx1kV/Zutyic/Oq0qZbTJxt7cjOUoRjAr9mC5IRs7bRNONwmnG7M91+7g98WKx03AUP6T8vMK7M9gYP/CiDLXIpUECiGCSgxGPFvys5guP4sp+VlMl5/F0LEUfhaGuu+p8LOYGfhZCCgcgcU/JKF1yxQauuakcUh/FNB/JhBO6FiEZqgIj18TCaPwuo7HeK9AXrRapiyTvWEmRYtUz3yMhPA8RiPF8MAxJwcBEeBNH0XBGHucJmrTXfGxSeUe/uiksvVhB4Fp9NCmuwun939MTi9wi22dcwkVi7zyofe2F4CX2G+3Y+ezgXaPyFYUy4jHvkhu8MIj0dOJbIPNLetu5Hc1sckV2/owSI5iER5o+F1NbEzUh32f5Y1bnmWIm/mqrMyg1AFEMRG6K28IjywoajjIGq6VGP4K3jyP3ZtvLuqZlPWs/Kz3FyRictfhJ4lUvCEVT8qKJ2XFG1JxbsdiXpZuTkRkjO5Vs6LtPCJq3sybq0l0OrDE2Es2Vs37XLEcpehICmhVJg4sKkEKZQYLou554APiLgaDyrvEjMmDLkghkBmWLrou2PxH+HJq24GmkbRBelCaXb8mHfOtWpJR/AhSI8aOmJ05UyMWwMLfa/JojA5uYMMzhsEQBpducx4MIxRMxwmJH/BF4X36QFJgxf8HmLFfuL5DSYYOubkdSUqC+ObpDUGxkWR1cvUMbnoqbvqguOkL5OSQd9PjqW66p6r0+hieW4ip46CtM6WjLjwbPf75kPfP6adX/fOn+kpepYg0nZ7qvOmeL/5wCzxLyYDGTpawNtScKtJwELeKevGnPVjUWt+I0f6/INI61DP8F+OfOvPw71Mb2hEOjkRntGsu5Y7aR94dnjnMLZd4W44TCfajwbA5Ym68ZtQl2zfJ1+G2XPWc55Y1Tx31G3ByPpNvdOUEeIU3kIm7Y4EawoSv3I3XQMiKG1u4bM6OTLsjUQbfPHYnnSGxpxDnlY09DRuz7REIU1szEDjwvY5f0JENcAOeKcUYo1OZCuTr+y+9XXWWKYVqxpu9cQNpOhGoIpyxXZPNoj78gbgQmAYHdyxT9+0ZBf8mPoY7XP9Wf2Y2z8SVM7N4plU5M8AzaeVMijDdtlc7swNaKMxDgszAk0qYDPWY+w/ZPUTK2ViuO+4+fo5suES3VmGryv1SQQwJJZfFclScogdPVTHs2GhUrdIIq9x3iKkpcfXUI9RX6LnqQe2FNrqn7uOpqHrqVp4Kq6e+prxWg+KOEV5cLTfOkvTLHVGbfBxSQpVkPAjPDOUg3sRY4K/wJnPl/ubdyUZr3CF8dIe+2txolXvP4ebGrUhgPPy/kzG3dRMOJw4nY+6BLXI80Rpz79nO47s/2BpzfymnL1095n7x0Nn8cPiy1Zu2ShjH4HWBFaXBYKRh14Mt/e23juZ10No38OnQW0dzvZHbRQ3wnsUgxcy1u0sJLYbXhoo329hdZzaTe68OTjPlbnobOrSPF+Nb99g7bidnGe5I6jRUgIUDGAYyXT2W10l7wlZE+1ZvqBLP4lnW3PTW/VNvrNb91jdW667Lou5TG9tFxLio+z26p+5XX9VT93v0c6o7bohwrTCMZwGDcSozAXMSOuwqZql65E2j8AbADKWKHecnAgnGPfomGbW27tAn4u3biDA1HYGSPIXaYZ8IXgHXp9NInKov4AbWE4FvPH9nUMrWizvXl6o7rx7Fb+TOdbnzDUQM1t2XrvZ3Dso7gygHcjO9dwaxHVmyZPvrAjbKDaY7rRTSN0Myq8ztnVVOmDarnDhtVlkwbVYZnjarzO+dVeY+o1llbndWOal3Vlkos8rCU1WcuKbggYCwcRNo0ksoQmMS8BBH2NNs+awqwy37do5LMNibxFdaLIzr29qJXQoTbplq5ZB0tmqMGMSBmlrfVsLPgEUVv0g8fV7y0CnBiSAx3immisDqrd//EeR4C8hx3UWOqxIr3AKykchxHhE5ziMix1t+C5qYLDBKiNEx2CFwP9fu/jvIEvwWLZh17f71DgoGv0V76kl39xeI334LusHXBVt+vc6Gu7gP7e7/AmlxCf1gOoI/0Yv+AN4CgA18KfhOD/7QVfCHEvBHQsy3mjkdQblxUvJ6+EcsWQltaT6Bf9iOZREC/rAOufmCCkk8T58qVZyAdFYegjKCIzFsXZzV3eErJn02ECYTMoSPQZmpQI3YTl5L3x4wCxiuovORdNLJJ2IfFfyDxOFyb7Yu+5IExHfpp5u8bpDuLGinQ9BOZ7bphTxD27SZ0E67J1gt2/Ts00qIpgERzPvJNt2AuGxe6wSErnlLP5QQC8CsWQMDayyvtVVSEaVWvD0waQskPbbudyvrgmNTS8xQlv16OViK9j0bexKClM2A+G6DVR1NUi/2p+uA6obpQdCRWEUjuOT9Dabw/gKLv2AqkiZya9AJyyQH4MmsLpIcrkIv/QIGmvuPLzCqzTN3qU42WzponR30ki+WeQnSQf2JIimBHbQu+TJ1fokOWpcOWi87KBqBSQllvkzz6Tooe6aX8BJdZmIqAeTL+p0iZgkOsvTaSs6MKnNmVDVnRknOjIf7KecjCKpMmekL1rHX1yRlhpv6a7H1BC9RQW33pVbZ1NaQMqOESMOcJvdWPmVGScpMzKS83lck2/HK582wQzBvps973I1u3oySYAGMr4b/BZZy1c2bQfHZYBVmYn0l8oFu6pAfvITrDPjBG/QMXnqQqdfF9IN3eRa6x544qLI2KIhdaEMSd4QQp4Oee6sDAjeMUz96oSK/TKmEG39e4ovJ6eHGtkf15KF7AgoPN/78oEr3kgsLo4HomIH0bBvIaAhkNMR2UKa0djEa2uVoCLOSAIZJ7ICTtV24wbtXK8RH7cL6pXXoMS/t5AN2QDxmdIN3CWYpH+g6zAPVPe2uw7zchh3bFqBOgeTvS7I+YguJEREkf0FBSBS/IouMpGcSxR/bfhsUTxTgiRo9KH7lUfxKUPxKUPz4lRR1lJ/ih4w7iOp4BcXfpGh4GbMoUPzNCoo/kdlrtm36tLp6F8UvGUFMq6v7uaXOuaWLFtTuQVn1HjICg2wVJ96syzGC0RCJziq+lGcrYDR+glCSJU1MYZ0r2FGypAMoRUvWkgw9pkH/gIQn5QSppk6QQZKdKAnP4OkoJsh7Qa1XXY4fLR/GL8ePlg9TXY4jWUAfveM4luOQs91RluOaG7c1H/EQvIQ8zqaWp/7NVeXs94OkyE+tsOQqH5ZC/m0JA6hXJpP028FUmGX1ma/4IheI7jP7E1OeuSHPfIXM8M5k6ijPXS+f+9dz9bHneOJCK8/trr5yUqWvKSGiU+GiahpcFHQAETPttNv7RW4bXaqr69c7cTKorF/+xJT1K5D1652Vp5t5DQtlDatNRdge7elqks/Hp7sFk98xn653mMEHEfWYxCVFkqSMunfjKRKOuoJKpzhXDDymCyqg4Eas4pcC2jVidhSEOhgMFKkjoU7taIQ6oRu3ofRUsYEoP+Htx1rXCmvi23YVlfV9URkeDYmflcVySKwA4Y4NsV4HzOp8QTCU5zZ/93tLKqE/tXl5/D/Wb1tffLx7x7r/vpWI3xHMrmcDWuZV3DnlrRVQV4jAfo3w+0WIMPkZNE6/7JG+izp5P2FpMkXj0v7iqn5AmIXINX8qANtpkiF/lQTebaZOeJSXbSK0CPvQ4FDYgyTxobQP5QoyadUYlyN7kG/5RwObyOWJ5CuIxSchy4VCEn2CjZBBms2X/p2wI9woOakPGZtIL/An3qxtYhPfvxPHdSXhl5ixEunbSdm3E/Tt1Cbo2zQgbHpc9tlsefP9i5Tth302iwtKNugUO8FeXaFfLwyTsLTPoGaVz/X2GZFKc13o1pYyM6tL8pPllZTmtp27kUxc7ZWEEgfytgexCRjaAduGfVZkt58u9w5h2WLMin0WIlnShsjine1TmkNPtjZUogG7Kc2zqnJXaSf9FE2zWf4XMY4I/qNpxrKzZnVXx/oKFHekY1qDY1rhtGiWjmkN+V50THlEx5RHdExr1GepGr9Mj8obFY8U/B75SbZR8UnRzWzD/dMdzGkuJknAfhqVNTyG+ER1DY9t7DtRLMteXK7hsXQi/oSdKEYn6uOeXD4nfZkLsnm2r9qNGriU3ajPjds+TpJQA5xDsR58WazkeZ/tw6RYHocbhrN5iez3PRrY2E+QIEmeU32UR6c+yqPHepRHj+dRLMfDUR5kyI3bIY4H1D4bkvHQYF3CjrXyZEPpJsjv9hhnfawfuk8fdsIK46yvYpw1ZOqYY/vStwayO1caZ3NYx/StwdRG8SZC3pjateyc9KHAngRGWIbzRIl6LZI1V5rV8rPW9J+VF6f0dnDxS5lOAoXPjeJlLc29vlflbgo7adzydKvpzWBDEuWsxkZeEz9bh6bmuZdiV5bnTsd6xXMLVtFxV+z3LfxdTp9+3hq1Gg79KrPcNi3JqpqolZK9zZ6bJ8Xd2VXSh4LSWJZEeGYSc2wxk5hHLdmuq/lM4prPJK6VmcSkgjtbHp4K5mTNWl66HGUaTSip+M0ik3gtXA6uAM2uy9EUZhG6HMq7HBBItzW3dktHphO3ltt0oc9lWm11Rr9Lg0FC5jbYtUUacQgHZK0wQSmZdAawus22MI0Ldi54EbN6HJDQOyChnStMIHRA8Csp6ig/TYT7m12vv6ePp/jMPp7a/m4fTyt9vF/6+HybpnsDyTEu+/h8rkvp3iDhysRV0vdxeupImqvG9kwvK8QQc9eJat6thUJCTb3YRm637pR7z8IbcTWpi1aavZ56Yun035WXL2d2Oy+/TtsF66slX9ct+RS95uhfrcuV5FjN/PWGPDza11K/0/Nad/hV6jei12YItOrRjJ9OyxpS6bPIRszA7Y3anshZtiY2WHmPG3VHpgq5xznHaOhzmdXPhr6FDf0q7PNtsCc4s2GbT5K8qDpFlDe5RXfSW8PybuWjATtZHPj3U6cq6xKzW69iYkIEagZRho6WmL16lRmRs9dq4RGPlpjrtAA7ohFzg8aQ4NkbNewCnr1ZrzRny+FtGgYEL7hFr8JDLzE7s4w5IyBQaPtkMGPbPhnM2Poa9eeixbcDSNw16kJr7PAatR2yNivN+djXPlW/jtzmGmBddap+jZBlvMoaTGHnAhax0pxjjV0oOJITZD+c7MK1ZGpTJcfTVmIopg8TunX0yzCVSVxq5q+0bJQoR055KVG85vTbAbfYMfE8gDmVn5aiWon1/WRjW3bQeS4SQmLE1/2ky0g7J10ecdJtCddAYBnFx6TbKuEIQTdfsipArvpq2P42IgsJhPPpBetkLojn0yUAFfHD5jL1Hn9AbB2VgEBrlXuHSGBYQlaiKpZKCt+cFEn3fwFoOSS6NJlwkavqllOILA/IdjWfe+AZZo5d7sgRarpM5oFrbsnNpDUbQ4Q4+i/EVxdA63iyk4tMr/49ye+YmNh1+nDG3asxn+dgXLo9SW4JdDxeZopTCqCtRANCLVPUmxkk4AAZmULeHwrR479/V+ydmruXR6loY0dVegOgNjDbJ3mY/qNn947zuJAVbVB1yUfjA1GnoDZgHT0+BMmbT/hhRMB6XoqmUESGPscgkMh6YPlyfOAwa5RJ9dzRJC1NI/1HzUzvvEnJMNShJTlPMTO1hA4IYX+um6GNEcbP28gKh5vWFIHvWGSOvHiFSJeSEtUne3iVXHZ1SQAhXOygWiU8Gcu9E0eaOram0F7WxHSsuXveOMmtCY6V70xKjtn3IJgg6UrXl+lgh4rsUHRgm4cwdZDViTah7GPgOSAXFOgZ8Dox2TVYo2xxIQkk+GN2ZEkCWVHozgCrZ6NVRO7drUhZIXxMH+MesWeOTT9jRKNtkUquDkp5+1i6laszQZKbzBE2c6lDx2UikN1zjioEfzcIzSrECGQjuKUT2iIxwwUFfTH5ld3OrVQZwnOOZc0yqxRQnTFAdpHihD5R3pwqMSI6xi3Y2oa25OKCdUw2Vpn6PJY3N0tqEMLPl1y6O94CZRk3cenuWMQL60zkviCvjdnaNjkPsobq2a1u4pJLd1/k/2z0rmke2uYZvBPoqivNIjWLWLw0hA2zSACwogjBCjKtytMfADZGiVIBJMVMnE2mZE+JfmnyJs9YYMs+Q0StcAh6gmKmqArOU1BREnK3Qfp5XWHkHRKK/QVIC7IBKH2Z0bUAWfekbgSlL7q/NcO5GfNchVYItH0S7k966AqLdDY9PZ1NJGmymhl3sVfhyJnChi4TAQkEINsZw3kEMuXThNSQkBHaNeNMYjMkrDIAVUkSm5YkNiPS7pLEZtpKsgZD5wlASQShksw4yJp1PB+zTyZ+2hS2aHoK26UCKZVF54ANDuwCTyFzNw04ZnSHzPVWb/LbLST8VNaMbc1Dpmpvausyw9NKAnOhO1lJde4vmNynHySX6DKR0BNigpRD4m9F8mbaSS90higQQx53CnlhqeHlgVwOLuYwvcpfFYtkCQPQtj6GNWOsQxl7fUFBTW+KZjiuKnxd/yfWYby3CrIvq2QlFu4RLbp7rE+YXuh8PeqsxwbPQQ9Mbj39Wy06gwVvt6j3RdAVk6DqGOtQvf+EfoYV+Lr+Ddfg8t88EDKsACGPG/o4wQXtvLItusS/ShBDWibWxTqNspB7YeHJMKJI9ytIZoLsPFNcIPRxsTCsSrInsiE9GXjQw53KlrhEGAGo0mP1/q0i2gjTNc4CfGNNZ4lSo5jI9+zdd3Bi/LJcn8V8uKBjw61ejxU0xWTx+Iv9LthBBfetueksVdQ5EK6qahm8DCZbkiSvM+EuPS6YT5nlKCnPVOhNEhwpJBn1ksDn1aVIQq0LlFtvDndVr1K4KmIAPxrFtAQyt+gV+Oflw8lfh9Vs4gpjaU6dvLBgMyfV71jus9P9BWQjsZKHX83H5YQlJKMtYSpX/pfL1B7tAlHl3qM76T3FDtRr8NbUiDk/jzI+9pa8loViDXuD1YbpPZIxzeU9EWIiEuNsSZ/CK12mVheFr+6kXyzK3u7L3ikisWrEXGS1C7bjR14H2p9Pyyta5RUEYqR/GwiS5G8D+cVSf92K8hfLUc2iTOPp85UbLyEtIVQYxoT/XwsG5kbNO0jvE5NFuTabuTVjM6tKQEiyYIxvZiVvnyBkUix8MZDk044slOOiGWVmqIdxq/2DetY5+fsGDMeSfYRR94IoPBC6bKFCsSU9yoiQvNo8WmL26bwG+HkoDnJeh0Ua2hqCbKGtr0IsXrKBRa/Jm5GOaaiSMf+gLpOCX6dru/DEnpgNa35xWNuV1wGBB/VbbVcO21vjuLFLuH935k2hYKvb5isO2Jpt7LKRjc8+ANo3LLq7d+7E2rELHXfXzp2rgji5ZkBGhQ+4V/NYI6IUPT+Wu+Htk8hVHcmmZb3xMiRT1JVWIP6tJ+4Jufr5GcL97i75tDQLW1Hirn8HP82iDLb7qHw6ierW7gRJxtLI6cW6/yi/hR7hpdfwuhMKGhVgofc96oSKK0SKbA0psqGHnFV93ShcZ475v+4T6KhWN4GAIPUp2pyqd8qm9VXc0gXp40qyOrqfvofuLob2h4PWrKTMDkrlSFhI8D06oWy+/k/xnSe0GKE7beie2M9inlJ0mzU85oFuWa8py3plT1mH1IyF3XrPtMLShO2Jh6sx87AZdou/UZfl79NlotPN/nDBquBW3OywKm67T3ck1QnclxFP3azLmlyt5S+bKkIIUGrG5jry4UpzSXiA9esTpeScKpUt+eH5ZbrgUJlCaP1dpSJDvTet+Ztqf1PW2d/4u/dVb8x7SpYl7ypUgmVuYm++4pBQCWlmJ50mQpqNyu0AweFdAgaav1y9E/Iv0fDCp/LeGyaVOwV5Qi2m/+Pjl5XP2gzdOz8wqdwXlE/bDN0hfH6Ynxv4/MUPTip3lcZnig3/8/5JEDX4LMvQ/d2Nk8pdzu9r+Pz3H5pU7ivK5ziGbs+HJ5V7CT6GiVn39P871nhA76gMiJt10dD/9O7q4w92e9nebi/b47tMLizpe7qd5wb//kB36n65j0Xtq7yz2c+lvDd+elp5s577uFg35m9bDotDHBbqGQyLR94787BIq8MikR++suypRU1SX5N9ZQtMve/0kXGoHBmfuWnayOivjoyh8n77uvcrmmaoWwvLWrCmcc/oGCpGx/KO+8m3q72jUR0cD7yr7P196K03XDep3Hf5uY3PV757UrkvqXL0/NO7hTG+GD2T7/m1Xf0xXY6ex6+fhMlVjp4n900q9/Hu6Pmb900q93h39Lz3/ZPK3a/86GFt70KVZlG+/rjf83V65vd9bW/7I1/Uv4BbZ375zFpG+Dl0t6AeQz4lUWaZt9/giRSSnql5+bSZed3YM6wZSJCLqt1y4zGqxu2uX6HV5vl6SIS6ZpmHpEfMwX93sjuoR8whHANJUuSv1sr81VqZvyoiPUxH9ZuFTy4ruEJnptiAadIkxYY7stsbFNHxTG49E9w8pfTs2bMNzJaoznkgaal2e3biBrLI3XIFzY9ZHI0j4p8uyoLWACyVyL319fw6TVyeRe7D8qk/cXfJkaxti+RnNgta7cTZLHIPyNetxJP9e+++lSTuV/JVM3F7L+dRI3FLs8i9j59Q7ZACCzFoBILEtbLI3SiVrCcVJzrMAhheSRa5O+TrqCvPARc2gu2FZ/ia3CdI3Nwscg9fXthb+O6X8kkn7h1XFE3MyaiHkWSi19zqZSaps2vVKe4ay2ZB63jf0rHf3GyKTNTqg3FjTjOZ22r39acnDszyBG252JGjiHSNSrffLrc/30bu/R9i9z6suuwFz+tO/6eVs/+6YowVBL0oON0TlnnwGD6IE9yyv+An5jyadwsbKgtLy+XjtHJNwQ0eLAdx6gfxYVXwUcota+Utu3n8eJTTuhX4CGhAasXTSC2y5/RIn9rT80j2ORX24d7CTnpOhX2pt7CFz6mw936yp7ATEbf58GcmlbuSK8aCYkWkWYrF7aVdAxO/f8M32ZXWjWFdG5Z1TUIVcdH+Q2XF0sobt6FNfOd8Fu/7nfdPf9/zE6tfZPDa9YiuUQ12hRTcArZUj2iTXhmW96/bmnzE7WsuLqsTYGN36u1rK81ZcvvTpDKoxb/9XffhhbRAlxt/J7A2bATeUOpRqYUsXj23Pb3n9VRuNHlz5UbdewzhbX3o7yeV+w7X73kztzhnvLrMfzVhaggRWn8R4tm89wrpKa1O3ihaBXWuYbuhW9t65R01ynd07tGarI7N6aO03FX3T+co6T7X3KQ71Tea7US4Vd59cBJoeTzoID5/92BB9lKxji8qh8D5x5hvPNttrXgNeBiN2MJRu19v9b/z90X361Z61v/pSky8a3olBiR26sMIntOF5sZp5c7pcc8ND93YMzfQMX/WhX31sZ7C0q4JHLmP3zap3Kl4kyle7A/Kj/1CPuAnlDwZ1S9vt49Siwen1MK3ICcX0IOkHzRPM6k8+ZXpk0pfdwJcIUfccVheTDXh+nazOjEuF2oT1MYdOlSZG8lP9MbPTiq30Jvyfp0upgU/7npX6t3vm7ZSs6APoaCvFi5z5L78uUnlcm/zR+4xfPwtb/LrZSoquDncT/HDJf6byF2PC1/gfQHICGciWgpprrLFS2+v2orbpd3O5+zhvvu1aj11lTeq5SlfpNmEOOi5mEDP1hBSMxhCP7xuWvMufrrldPkxDaF9Pb180TOdE8TTQn2u9bKpYeWWx7EwPviZ6X34ec/pkf7Xe45m2z2Lwj7bW1j2nAo7sveZmWjHLOyTh6aaaJH791smlXsLDaGFT2cIffaBymA/8fgMobSwg1SPHfQMXvcPbpr+uhdMt4OK5WZRryGUHsUOUs/QDnrzp45uBw1X7KC0qMWMZpB6WjPolzObQfPxrh7/pAjnPa5heh2PGbSiYgbJvYslZFHFDkpnNIOW/2bMoEM3HcsMGprRDLrn0+XUP5eEbp9h0tXjujXnmcw25dTy7A2Qj/zzdANk8P9wHd76nul1mP0MjaBjzgs/ur5nXpidPJfCnny0p7BZVSPoF5+YVO7FeI+z8Fpv/WRhBA3MYAQ1j1KLtLcSPTaQOh4b6KF/mT6hpDPbQK+q2ED16pz4oPJGUNpxb/lMZVpk/33w74gDkHBnaQMtOroN9On3T1uk2yjoHbdOKndvERiN3Pc/NancC0suyHdhnPyOt5B6bKAf3Fq0NG2nm/C7yWK7occIgp3h2/z3GdLxwdAZzSCYfBPfnGYHMUKoVpothajoKvMqNGitfH216a+Pk0z5Ao/a4ULO3kVHmz73yJRWl6mn90Xvv3Tai5bwZuzrO9Stb5rMPFFXblgr+/lZvG9Ke+80Hq/wS+RVV8w4fdee05B67wM9QyrytV/brf2Ko7V212P4jTX3iqO09sTRWjuYuXfMFB04RmtzfZ/a3G++fMbm1s/Jjbv5n6rNjZpOaOFnbPrg98RjzjMujphDjzH4fWzyxulcjLs97/uhEo5QgA3OFXBBtMS8Skj3wZhYcpRDEK0FnGsouQUgIvfXlgmBwTrBGhRa2F2Cctuhjgs2IAlFeD3wWmI1hJXYshJi8lCIyQHe3+AZ9A31mz03uRJu8rqFLnNk60xZJGcNNY70GPwXabHPP+SkzCe+60qS+QLYl/ylYLbSmTjmidKaDtEKC4iWOi6uurQAbMVTgVogxXxriT62TyeovaDLlCmyD8cU1F6QezlsUDSKbMkUQe0ZlK8JJd1Z0HR6LQ/AU7JItN6t/AFqJZLOIlAWD0ddJPmhI5K5y5zM273aOxGFTAIuIKzSSh2yBpTiHDuqCtAEPWmVq1N1SL3ldMcaVePR0A6E/40LhbNQyAqxddwimLne8eSfrtYptJlDct5qt/tnB0VVI/15UDzzn88sNWBEaiCoSA30AvmUMP6zi+iii3QxelTcqcgITOsCO4TOsQvcVDIaIAYnwM10txat1NiBK4xQxUwEqKVvCLGh2A01UM9LAZ0xPG6lu9cqAL3zSiknyS0gEcgLvaaaTFJhutXnGJSoXOZJW0KWU77EVolDjgU2G4psnE6KLuWTMi6cPsqUtGt4NCykAuVUXJFtaPWINkTLVKOUayiG2JTGvT009VLopehOJhQoIymRjCpwdXVwdB3RW1eaVgnqJgCtJXRETJyiEIFJLw1EXMcIO6HxRA8F1F85YwG0E/a39QWbS1zKMisqBwE2RqoXGHINKrc0zhxGStn2EXPP4y69yYh64ZIgzX1VARbPI7mZ/xMDlaVtOEbFg1GVxcDtcx5uCdVoSNXUFxk12txl4515/GION5rw8ajdk0nyRSyo6cA/jfEcE6qa51Ljo/mUzlqZbKZdUDwvWifzSkUhOQOb6f3aRcBb+UQF14Jwg8itoGUjNy5545EIwiFXIZQuQkejTFkICbKbqanu1/OLNvDV9Cqq1muTk5jYq9aEJc6vUJGU+XYrR5RLt2+rjBQ/H5UjhTonHyE7ngyPloD/+GKHJIUmKEFFlljhMJ00bUEawgT1+WpKKGixS5CRgshUBsyfQI5CnaIVZEzxR2j2JsE7Mpnrl+HXp431E6xpcA3+yDUHcc3BnmuWqiBXVuNPcTq5oBySpUiPEsV5GZJhMSQ5IIm8DysDMpw6IMPugAyLARlOGZCvNWY82FWEGPuMMjpxd/1kUrnfdY/9xGtKWX0ggyyl9JWdGyi5pEmq+yK8FwAOdwPvOJHXXuy1V2u7Lt7PjCx2AXYWw+W1+P+9upxowwIR3cq9IFUsAp3ECov1saFU7RGNsI4IWWrRGtYys5ZJHiIuJbNxSO1LGRQipCXlYqUx2wGfCKVP5FjHajYYc2bHpjzwM5mywXDOtDG5GwaJKW7ou4if0b1a1GufqwEzA8b86CbLm0oO7yLRxC04o1BvkrQUPfqSK/Lw9Ta82IvguHR7kae7DVeMqj8YLlToeZ+iIbGK9yJzD9Dgubtv96ogdp9GDiCQuO4nP/V95bXlOkZCB/TfA+lSZnYBzZreEYpgKpJg6+mnTKEwpKAct6gU8B2UoxgJrMpzy4VyxKFak0H5YFcyyisgItRlRJWMa3cglRFy8xGYvx/kAFpKjS14QkieATl5TP2kQPJk45XkPh/q0Bxx/wCCpFAg/v/hV/8hR1kaGHZ+9cdz8fIv+svT3TT80vLKweLK2F/5FVxZFzkjuTguL26VRoX1FuSi9A1hmQEwInO+Ab/+14NCsawuXdGImiSkBCvDwEcEqEdYs0F6HWNP0plFW7bHFC869KtL0eEikQnDOg/TO3XBnK2wBra43gCFLSNK+fQgAWjLvk/xQ7Kbag7UEpc9Nn0CjGUClIET9sx+YTFswqMNm+6sN33Y7Oy1auVepTWvSt77tMt7j1xjIxMIEy7+ssp5f9I0zntVmiGl7FRh2/5ZOUjk5mwYk/4FNLdEqrZVqKmZZapd1aflgsYjLmheUdZ20q8hJUycqTUkm+UA2VI2qRcUozcayxH51Cm1Z036L1SPqGpjijgitB6dp7WdvlCqRG7G93cZ0m2Izd8dM2/r7vNO1u7ev6bCa1uO3LhA/h+Ts7neJKvJWK7cg3LuzLZ2h+SQrNgd94h8AncqDi2PWJovXMyUpD9RyTlcp40IbXE9EV4iWUbYLRHTMjtgI211amNHJKc3DYu6Nf6/aTgRQUGfcIYZKvmzKb2zWZCnvl7jvdlwRLeg1AbO16a8Pp2+IUB6hwP1s/hpCEo8zlflm3SllmHHK6QdX1Xeibxjkv7Ju6HrK1XIiCpJOH56l7eY16sD4NyK5GI5BDBx+IUBq8L/41dBgw9WX4zI5fCLaYoiE8GG+AdnaL1BP9X3hP9eji6x0VQpb3qshMzBjuRhFna1/Bk8aobljl61PEkmVJNWT3bgoFIkeNKqDadq5S65D+JlBq8m3e4m7lPbcAonMCsO58rPjaSU3OH2fk2NkXrZffvfzKZtWZnLYrV0c3k6igx4xpchOYIOshyBQMeNuDD9WpAr9MPQjaR3hyopxTBHLymmGyU7B8XYaskKqL2whGj7YmXS3n5OXtkzJweyoHjGzkBiN4V/WChv+sRB2kaUbfNTqgFjirdl4nIy/h/VVyi22ArmWf+5LFBUEIzlj2T4FJa4N6vdoR8flK46nGs//xVTSFx4Asl5pRUYFe52XWRFY5nhG+KKxraR/gjZcKHk5NWYkVdd0DAUJ7Ad9x5wMjBJuOZTJbs2VPKHnB7c0IXsGi7e7oYuzJULNuVmzO2bQIaue1C9Dvyve4PXYV7+RLLFmR3gYmvBWDLD7p/rW9zDc8dctKPjrn/zFbWx5Moe8W6x+XyYopBCHMSmT4/hV04mPVlqYpWIPHyu8UdtIgEC2Aa86uj75R2DIlr4I3hdHFnYAIjL1OhTFQNfjOZu/m4o+bsFAVwoM1O5olLP1ccDdNeupeC6+J+VeEpr6sL6V7IIVJALkuy1TA1SgUUbLo6SviWKnGe2Rc27bZJ+r2A42O8pYKmOwNrp9W0vAjyokqpNqlx/x5uls3avClRhlt73Y2+TisNxXjlbFD1tPrsWOIlO0Wry79JvcYTU6Hg9956Ge/5xoapI2YXcuIvAeYFdWOMCzNRWd4TQX9jFn9/ZPIynTFdisv4l9nfcrb+cVOk3A5W4O+XEE8WJc3tDZPKyyK+juqKcRrwPPKk00iE0EkXb5fNefE7dFz56UKoOH9Go5E/L5qpKxlqRXUg/a6S3RLI6pjLLtHpVdEV1cqiIPCnf3waLde7cSliTluUSkdSWgGWAB7HyZ0hkvf0aArIMOKCirkXJ5rSTHuSgCAt//b+h8PMqyyjza2k2L9ZpyDRbzTRb5mox09bQcOiNsEn8zPihVcYE+AC313TfeJfHrOpwoNGMyCIzg9mIunKQfiUgN3beV3A6jphF64UeaySrebXdEbNUIrsFz4VxK7ZkrWCdbUFtoOVWjGWU2EATUAupQiyJFENK8JDxalFHvKGkqJwXqolkqjXg3C2corVZQFrKvF+cotVdp2iFOEXLxYuCdenu/7x3ipZ2naKR0ntZWrg61l/+bVwecyb0ro4tL15UXDzkL360KNsWF091twzJ0lXV713eyVM+lSGzi/Iv0cLDTz/nOVi4Lna12evpPwfVBTPJ6k5nqKYM+NSFHXf3FWTyngBsgWM+FnMgp9gvxlzc7RWFx+eztQdLL275/FLxaoV35FriyMXiyK2oOnL9hSNH/mb0zaZc3+zORiD6tm1x5ITkrHTkQqleINUzFfr1kNUD0wa3aLIaitkmdy4Fs5mm+qtAnEeStsWsVZ/MdGHXvWx4Ps/eOdLdfhfJBCewAcgmM0nXBGF1hLIv+f9KQ6ZiAEQS7/64fu7T8LHK/5z5zy3/gf/k8r//n1z+w7+B8v+4Z9mVgnmb9Ae/gdLfVdP9z3YG7n+GM3C0vToD254Z2B5lBu4rZ+B6dwb2fj8JmqLpYSnOwOkzCEvVjxWWku14z2JfnS1tJx/ghGjGbR2bKnEPXTZnxzh9oMedkM30yM+ZxWSaUIG9Xc6ZA5gAJAaGVxjLK2yXc2Ysk1L7aefMqWGy+m8mRpZOi5EdZWrtK6bWvmlTq4+z1X9zU2v/8U6tX7iDwidPP7X+/hT/uNlx1wy4x/qsniSn0GN9pwu50DUDvzdMv5fbuOn3xVEm8YhuFY4vthaS/zrztqGRN8p9HB/wnnkftjeOPW1/8PWmdAdLt1YMt3So4FdDnEq6qXCn0M01VX+cG+BamNz4abDCvMJtPlr9mpus3ECgxwM3S5ho0JOdhptlZH+hdLNCulkRbUG+u7C7M+U1Gbs0ScRScTNQvPZAwBQCCyi2bdB0lc1Zvrg/oJMqk5ZXyhPV9fnY7XMTKQ/BBwyqpHDTcJIH6a2BkEcJc3Ynfb8PpEjHTV7+my4zeUVBqEe6suAMmag2UtAK/iZpYT43/jKJIxYUTT3sNCys3LaWYs+deRvMiKNKryac2sV0EROeEvGdtt/1HW1qJbijGzmxesy1XpfX8y5fn+A7hFCuVM+pFXvzkQ2hnhMtYYSixg4tfaIh6jnCNO19pJBwAFvQ4MK6hH4Ohkw9Nx0Qr2GU+CAJFH0zXQjpADoD4i5g/NAStWI0Fox8qmDkK0Iqf+gdcCsRVApdjllDjh2E3dIPC7WunzoZ5zWe6yUE3U81JNTtP37syPvWNjiTbOfd920q77uyVdfJ+ILGSghCCfT5oKm8i7CQWvBxapcyKKix1Y+gRE3AzGEemF3BOkQjbZ38UDUZzpz+KNgdV6YCWUBaHSEbsnF6iS4WIe29vF2jKoLvzDZM5ai1ij4zGClGdVIZwVimaCr4bW2K1o5I1qdZElhxUc2SYGhVEPufGk+IyN37Uf3ycJccD+FnPBINU+lp+BnYjPBL/z7P0YXEFDYtkQeyMVwnhKPGh1gCZ8b6QqUDE3ADWhNnuwHj7QWAGb0giP+kP/HkSdhN7cd27H/VelePYi7om3JNXWENXeG+mgq1CYNQ1KZc7NL0DiME0fcH/RLGST8ZTjlaQD7p5BXl8hMs8pQ/obNnypbRStNyb/oZknEYOHS3/mwSIWS/cyLKMaIhY7Z3ehjmzpIIXrojNwcpVQcCw7bQL+rt7vNPTip3CP8Ert+qSXfCecNWbR3unKIVA38dJln1uaeenFTpB4xKzmAzIK1dcZEN1hMloWwwduBydPEDebhnN25lwz3Sr40NDuzJ9Khfe7Xw8Bgw7MxcGgu5nDH6YOzAnt0IKNjwcs/+ZYMDl2dmtIDpVEp7e2CSMowh82EopmYBTsvrQvDJHWxdCM3GZwxTAYpdP2vC1lRZEhQhuQb1UCjiSWMskeCITutZm3GR9slamHW9SnNThk2Qvq+Lfdpa8C61Vnr4Wx6l78W259e5Xx6kXw9EN3JQMsfTCjFji23U6qTXh7nfFAfFyRvDdE8g1KJdzuxA6M0qtmKXy7pthGBgaBVnX10IA1R+LptuONsAbqZhYxm9YvpXOLiLAFUsG80FB7fqoe9mHzy7iFyVq4gW1lZzK6OIC4odmwAqzDp9nxZiUiBh+SCDQkNuw8o4nwxNsyy1dMYaDLIS26KLmIa3YkJvvgTrPaWoFl5XZnuA8THHJl7BeVuzgczqRmJ0RkxGfoKVjJR0MVyMe/8empiPC/fYEL2Ww6rKXSexFSN0n7R00rwFlLiRSHcAiuJR9fsHLuZJTxxyjhwNrQrOEg+EGC3CU+vp/5Qvl5eXjchlSwnTtbwA6Nwt8udV8udc+XO2dNfXyGO9sssVzTwURLnyptt9U6G4/uwLguh14g5eV5QUWZD1B8MchxJrrfuFvIkMreES/xyXKS8FLjly30RDf2QPQKPD7gXuFFz/OF2fw0qUl+a5lm0MC8DxKlw9gasbXmCm1bFRut/4iHzy76bkOw663jwn2OuuZQzrce0pNTzceNob9cksfouY/dP4FJZUjhaIO2wlmcvwtSylSSRa1P9zWntG0oK6fBWx+8BdhHzizdfKF3LUn4jS+I+/U4DKAyqNh8OwDjzSr1ZRGg/Z6F16HQb7nkADvO/aSWXDYfdV5b6OA9/YBEBjWLq2rQ/L+N2D65+8hsrvZWMHaOzjtbM+92zsrLOmmL9hsc28X5cbNyUxK48LRYRyO8cb136uuj/Wzco2AbBroLr3k0o3v/QUzfzSSBujZRZ471s8LY7M4l94S8FOQ5f64/g4Gx/ZhBWNtWLGuFmXvIlrVOApjVeacGpma/fOQRhRsvThvZPKPfAWGRYPg5xBBgbSHYxnpjq37KFx2WuxWt2ADSNCxMDkLBJUe0LpWWcJIvk06Vmns0r3ScbIS39tKF5F1bS/+Ri7JvpcXKYSoKsfqxxfwrUUgHrfLQdhbBa/jUjWapYB7DecFx01st3OG1o97FmAisdbWD6eLR9vpByKy8uhuNrftfLIgFpJVW8gSk9CHXlcVv+caU/RnfikURZ28oY80X3MkvzWB8s2STgAy1kNDVP3aST2+G/R6LZ46G5F5saUcgkiLBstKButQMPWykYLkrKBJnTZaheVbfWasq3On95Wj6gZGusJVW2ts+SPf4bT5Rm6TbP/42XTNI6raY5anjTGXR8tciSfTWNQomDP2yaV+9pbZfisdmv84OGK846/mlTu4Nvku3s4DZZrzs1ayN6L1JY7f+C48DC1BcczLDlX1nVjvPThiuklJKYJA9tsz82IufkRB7tt3yOuXIEwQ+zTZVRmymQQaMOtanf7G35tyl/2BqnvGvcS/yzFS++imdJygaJnVZgciJfepcQkYRbu/yuLK20K5hxci+5AIi2eGfJnZjIQsCy9Rl7YK8UkQD8HUWPsbryf/eDeoh88kxKu1tCzff3dxZunOACMioZ/wSGEj/z6VvdGRZemq+bffNEOI2U7LC/bYXVpU62rtsiSIBarrdskI7KEd1tkdeeopldhKkUzNMjhK46rQWYsQRrkHz78XBpE+4TwyD9dTw94yj9uxE/TajTlYSL3gXeVD9M1II/6m6vZAHs+UBiJoSUCuGskhqWRGPG5emqOobiPQzEsh+KNMhTpvt9aGYohhqIIhyf3Nc2C0oGImaSmR8xypCKdhWBKDA31BchEo6aXqDLENjhFn431BmpfLeTmSAGizIVNAHh+5hTdlzMu3BIfExGgYRdCK/d6aKwyXNawjWq4DCrjM/8wxx7MYCfvJsq0xzbToGlTNeOgSu9FVAnxtZOgMO7jay17ksTXvEMSUcc8ZEHeB+5zte2drJ/B5myQ01Q2T7aA5sjGQCoI4bmSpoOaCTSsLzshWGdPgF7BEaAzUKG5I1oJKJPOfNb2Dnv6V2HW9t8m4knDSDtgsvkOQdN0xCwfMaenHzPZgI3sHM5U58iRgl8TkVZQ29QOpD/R1JzOISkAi3iB1enHAqfcQpQD2BWebwiAe1Rt87BbSC65YTuAGwTBOGAL6U+1+8DbvnSD2UJjrA6YI/A1erNoMBw5cuQvzygkCagXTtShM5l2t90NOzd9zDAwEDCZK+AREryMu/3uSQgONDPsNplOXkOu3yxbA+lDTWC/sGxnMTy1QWIxhf4EkfdGQppmzFNch05t9GBld5cUHrJwiI1jDZmNwk3WxJ+gcg+/RtjZyPFAubhLUz4EPbcM5ZZh7y2B2wwc/OPvI5RRP0U3iRHlRe78jK4mtj0C5HXU3IPqtXnoHlRbxiZd/4VI3QldsN21O5N50736teCM3uKCX/uEk/mJLnxtvtDW3Ozz8tCddKGbvVWun72l07FNd8J5bmLCbHX9Ozo2sQud2T6GQk66sOP6O5Nu4Xl5gl8t3GqTTp5Y7kO6ZAz/bBp2J10I0OnmTudgHroTz3MTequr77Ch+2+v7RzsuDmwZ0J7otv52kn4+ghAvzZPeBPXv8MmnUlW4qQdHWc6rn5eXrM13K6+tdNxderxuPr5rn4BFBrSCZ3+rUGzI2a1kflDbWwZHLp7khKyaFxqwlOyY5sNiZH0cjEiKqI3RE4naNVH38mEkj3v8oAs4NnSb4TCJh8kyXw7zy6ww+kiO4iQ+jrMizw6TQKx84E/4YbhcgE2rbWRHUDWLUS1grPgpPLoHFgDGPoHFWXg+t26sayf23dZnzU+atsnG8jiYbeKeHqjjKc3fDy9IUHfWGbXvzal6Eux1Uxnz737cRKWus8/XuTLNKhEWxlocLbiYpAQLl+jRI/fzrC1LQWPY41aPgCYxIz3o4siMSYKeRBnzWIuqtlmelhcSxtuyWIGiQnibuJV4euntIhkNrHKiCxIlCCZRTZoGDKXWLzscIHuMZHtWb/b4F9oowAcy/Jbin40ipBsD8qcPit30PZrmXj5p/RZTcVnNb0+q8cPv7wXP8yAoSDBYqZ8l1g2tVuC7whxVE6l7kphOkJGBt/JbcbUhfN9eeFZL+hkNTeIbeK8OfpI/Y/QppgtItJAR9jjNXlizejer6mJnH92Xbw/jwUX/KB6Xd5wevsp6vCVo6cqqiATpsq5Qq6pfBug5MAmo0du+k74Cm7nmNHGK/geEb3Pg441+5EW2C0+mrmo6ACizs2z1ltz1tb1vgTtS3B6+zL1oytH1yglu2B55Aa5xwYvIrC1ThEayCUnRCIIj2tJCockeDhihtJzxPvwOcCvKDYPcyI1OcOr9KvGbykE1GPwNqcZKuxQkxY2uikzDiRbyudPva1QpaiU2wvoLkGgLnQLoAkpEihdTciw0ptMV4YedVqwpSPJY0Mrn0GdqjlqG6gTIOlv3VRJgYnTWTQHJAUuBCX/i8v0SLLv7+dWAfZZNlc3Qhyxi1i2RU4Cn9NvCspCIPsXYKmubx6WfIxvhplJytB3MqwEB0+fMnLXIufk8I8PqvS7YfKwNnqXropeOCZCsAdZxT/UY0p/CozpT/WYZMVJnq0A349of8k1xqr0GjM2KQYPg+AXbR1zQxcmYzeNDu3KzegPb/vEdz5+xxfCnaMP/Px7n3/4DW9qnEPgiB+mZnTvgl2rAsTQ3Q2/mFTuGu0O/6KYI7Eblhn/YIIDRv7N+6Nx/nB8dOiS0ZdcsTM3+31aTnwx/5x/9vDURnjwp5PK3YYMtO+GyX/RARNa1rdV4DfNhD44p5CyKM155a1icxURLay20Rj1BSrJ0eUWMd7ZN00POtQIpHoXp2AzLgmoEhD0Y5ZuLBMoeUKkmPhVfQveqknSCZ10N7aKxNZokX/A9EXS/alpGbnv9Z+qU8It9CzukNz9Ylk/Asbz3MFvQkwNXj5H7cYpj1G8F+63+71z7pzraurf9FypzTMnNIbVco4F85jKsFD8/8xylpcJWfuH4ejsynCkfNWEHd+lZbs7XlVsfHP0ev/ndyuh7LaMRW4vFYvuYp32W7OZib86vVY2MMu45TOvzVePWZtnXt5Hj1neppmz40zvWzgaEqL6DtZI3wKY47iAIJU9+41TuDG424Mw5yO6BLcOEXyW/ogb4djz4kri97p8BtzpPRYDc9AkWZ22AygqxGAY6zPaYLFUXqtPlMucqso8bfRKznQA442lzs2IaW0swu0wrvwH6Qwb28ppAlJ0+kpMe+uTB7WEssomjqcIPrY6bjl2XD0pA0gXqIu2IG90RNyRDH/Qj6v5B6KeI0QnYlvLscIwHR0xlt0sQflk9RF8MWKWjtkGyCiJZE82+JnJZAItstqv49rWO93cdAn9x+6Wz0/KJkAuWd8K7xZT3RnDlfTklWyEwXCdiwQSkCI1SQ5b4ToXyGEcrnPGYwac2pis7nljmtJQyhM3EIvfkmjanYZKZN3l2E2ZhcKOn9v+l8/Xp0YR2i5X/ii0iro9fmL8XVgfSNYuVKsCxLBydnqYVaak6ZDVF7KDzC9VqPjGqbakDxoGZQqkp4nw2A0RIlGe1SldVGz3jHpbRUktQtYCxqOWvWOJATBTBVQ3a8Sj+g+92ae6BhuT35tiJ9/4s4PKEwUZt6/4UCxuxur0yWA41+WMoMs0UrbLGtmAklqBPekMJplpq7fn2q3cCniMdpPB1rZxYJRwrcSK1nfyX6bUpNkBLhBj4fU+Sw5LnNv704PKneCu++lBv2pXAIFJAz1sRfpvoRxZHL0MRXxDl7mWHIXxtm3SQlMfhBNw0QhMuCwawajkW8Y0ygxFJpPj7TaqU6okRVLEtAkIV7ADqlGuhYhUKBEpz4JURKTq/B3nLJP+HYkhwqxlhelZAJ2tMsDkuwxjEkzSj5lWYLVtbhSpZobMtnQQYrTw2gKPbRnsqrpir58JLLD1bj1Mr2RIZBY4g5SiqrFkVrVQGrXydBX7FXfzHkunDGOdLmsDcIXB7loBrDTl8UAJ8fNrJpUz6QttI/1E6OFjvutY/Wcy/QCXUuZ9jp0xnMs+pawqABJo7l5qJNiu08G4CyG+IMiCrjtbZv3oIv0Mji2YIyLMsyDCwRpygykh554CpldQDeiEyo4AKTpox2l34lgfAUkqkc0CBpoQ77HatTe0DbjVUFp6FxUQFNgkzcZ2KPCkuwIqgeHLUK5juW6hGIb8WYKdBc55ZlPbyO++xB1PX4QgQvBTTN4Bc4nP8BMAyE+uesrhF4m3pL4RHL9o2khFMy35Ud00xmu7yoCDVysLSgzriMALse++BPFT24Y4WN/u/duIosaHljWFmFj/7rPaPlW+6e38LBRp+PWFXpZt2b7dZ4XrbL9t+9/tAsjdLTijDXFBkMCcsrkdW0bAbvzhQdUBYKx9Vlu7BRmCsy3bnshbtr3r4rzPtkf1nrz9R20jpG9px7ZHUTGVfkXbYFQJHxuQcHlbpJdIrNOiIBM2Hf7B5DVnNtvQnXgmxdFbdKti296fRba1P6sJ/R0J3FYjPTJMf8dpb6JvXd+O5hdJsMGIWSdo9bUZl+zVWa0VJukHkY7bsq39tm37zt52YFRftjMjV/XqDs7yjk4xbmbD9G9o879Uilgn6/RaKXd1VkevKhoua6M90Zh4UjLVGdvelbf25zUErvCxbxfL34mTMSn8sA9yoDy7ir1fGqLe2xD7s0gIp0f8s9e7zz7CZw/47EuP9uwE8rdt/648LWuEF2dT3ju1fbZ/1868Xdas30YH8oFdeT96ya6dvrcJYcJu22fbNj17eGfetv0iQIfvd+d9tmUHdu3MW3JK2mY3HwzlyKV43N1sI2BDkt7HZe7rcgRMK4+4vPKIK+QRu8/GB45se3+SYSvTMwmFoBHK6qLiPsNZPdPZBJG04nRWd+NZ5MazmhsnQxOGBISKY0xeDez9xFNkiwNR+bPKrUNG8RBEuhdzqljN+CRRfquLMBp0gTNVojF1ektIlXRNQCbMOImrjvUFyoA2QGfKC89jTtJbk1On0j2I1zPPEy4RempeEMS/U4WZ+glndIqXF3e6Tnb6Ti0KqKobeREKMIm8+GwcR1iczG+tXLvxC+icYJIwZwknDU1Y2CGYCi4WY0ctU6nTF6xR6bEr8a7jqsRaralnCvC6wG/wKRSJ5OnQGwL6sZvM6M8GLXrKfo6lr24oFUoIDL14XRy51pYkA1lUUEnAIFfEbd0lLlykCsHLqAMLhuqV/g6RsxtxG3WGT+840n+GszYCG4bevJXr2pEjwRngwdi8letRcEabgDv3kq1uQm/DNg0+zdrhDuOT5BHXdpRf0yl0re4JyEZTRVGvAaM8p5FKcboo4CCLc0amCj29wEMz3k87iJ3DOxFiPEaYRNd4nSSal8DfcCrw13sov2sMlGLRRWAy5uZi35WdOi0Ph9lp8N2LTAg7DijDnRejhwwDMotXKLF07xcELhYSBi0kDLGQMGixVrTnH3J39VAvJi+eYiFLJooQY9K3LULipjck7kfTWrrj2B648ycHlZvts6qPnf8ArDN64QuLLRTEfdwCd+IULDMQzAddcKHVF7iF2zjqg3W+fyvFDq9HlFqpWOpKMrToMaHjgl0J+4VTR5KsZBKHNwO5PevNwABmYCBmHXEB6W+Lf6ZgBL60K7epy0lJIBvqRWZRP/+MyJ9wVPr/sHxsycd4OFndm58kUf7CqySbBHlSA9JtFjlINhiu+KJlYKvFxTPwuelK+A48AednC+hwclEZbw57482VOF8Zb44x4QTVBCDilCs66NV4c0g3pMtqUsDXJap8vzbBuN5Z3qwaQUkYnnYP/AP636Dw84b0eAc7bu8vD6r0f5Pe0LNPfs4UfY+Zw0Jt48+GGUQrvFx0W82XRgUd5wLZa1+s09nEID8VAEIdnwn2zXiTzD7pW8OsjK2ERXcuUpe6jDPTVd+vMD1S3zPwDFWC0iLVK5lSec1H9Okihqi11L+kf6TrIZRuLaGV97pi5KzeXpA6MvAcdshtKEhLXNoSFG8s+BKAnUtmQU9sKLMTSOrkGQVT5SMwWeiZ60RXvojCKwa2PJeap8Tww/6QnooMFxA9967AcaOBwAgEgSHbVmV6mi6Si5TwIGjr6erCVSbsEl5oD3dQOdsxKHMhfW6Z0zsqqYDK3QxK2nLqgsdDuepG+h4h4igCoPJKW5gJj/WLU3vHnu8GQjoRFPxw5JTw/HCSYcXZ70XlgC+zcxTiYORtUz5eIBsCWDFo0wwnv40FXb9QUzb8hVqExl+osYECB2+97Cme3s8p/TSEnrgGTGMGQpvd6kk+Akkre5pJ/PsmgChhkX9B+Cy2LZLKQ1jaUCQSaWLQLlPcnU3YDjCO/4gL+8GCepAi9Vl9Slgj7MlQLHIUi3crHBd6B05UdlXjYle17aeEhg3Cdbbh/g1AMo/2DwXtHwJxCYBA7DMkQn9VelZVpjuubKeVIYR0MGsBAmRbJ2vh8/ZJaKSATj6dfotgqyQ9qXKdYdi4KXawvFRJ9fZMh9Xm9pbbvHJbx92EwBNWzvTBsHr+TlgOu382yfO/U2E+7C7SBQsSg89Bl/4oqAxT112+QOnZ19DynyxgiAR8MhQuGh5K2OATYfdMsspTnZ2iVQHp9hsNXuHei5uXzn3YSf/JJMmLtB4vmUYE7Cis0tqkbwhKshFkVVfC7mt6GcFGDOIWjHSaMpppKsHDgFqgPnjaS5c6S2w26fCtkiI39BYIAnAgBfcsKi/x62GZI1NJB02fQKi4QHDxXItRDg+HD9N1yWqh7MVolshHueO03sffmbziM0NlD6k1UFPJClUkkiEw4v+u8H/vUsg/o1eV3ooT96pO+p0gWUnTn5xolW3qu4ptapCooIOsKHwvvzifd/y70LFYBc9gFzpA+pq8l2KL+XeUVUUvOelCD82qj20l1M9d+71J1SEBkxAa3lJ+VslCz9xlkd0j2WKmYrP+31WuTvdTYeRxu38xqYRn+81/6/k6wbOtpJ4vnLKtpEuqNbwPLKl1F6cXFLb5vtQMjYd+0M1epOxsWTVm02wz43Y2Qpfevmn9eiJX7onDk2i9gbrK+xFcGjFgQ7P9QgXYwvVtCaynElgflF+DSaFpB7F8Nm2KmzRtUxZM27T9WAYbMG5SO2jT4VwdyBeMnrBn9JJLd+/Zu+/ghN6VnQi8SohlY2um+GuJxTbIXUDDAWHJJUrlw/bE1+fzR8dfb+d3S7j4stGJ4sP4Zdl8mTKCdXb+WYwLDHW4BqO/z/+L/S7YYYGN2prX3PYtmL1bYyOyyCi/XKsNWA6Ls+EG2l3zR/XFdv5l2XzCBdqcqB0Sv9rIEUBRfsoetsOj+vKeOp3V1vIq5glKJ0aB89CkQ05xlVnXodWFyaohXrnugHr4zHCdnAoJBCNgNdiRR66+BeK8m4bzAad3WLUpxA7DAC4A2ZOy0Saw5fWT4NHjC9uBQ0pmsN3VX+f02Kt3ON3BVMa461YOIIeNxEykhIpsfVn9Bjuu5WJbTw9qTsg1pPch9FwDhQWXoaE8DsdtbFX6tSCyKskjkkaKI5d+CZZ/jXZY6E018dGVGIB1RNGF3BDZWh1hNEQYPdiBp1V4WlLf1UpjdzWqOmJW5NzOW57H69vhfAkzKZu4RoeArNgd0TZ6KmGyv5J9vrps8SUkpxLCjmD0KsyfehVtvgZTmwfZCfPItcayOSRWGx1/fW9vY7gf6FGI02XGe3hzbIgukSl2Q76EQ2osU0W+eI0ZLzOVJ5zidsAWvTWfxX7KztnHJQods2847zuQflHnqmP73Ak78j6sGNicicdssrWD11me2r6l41pjuXA+z+oUn2eNqHglrEY7a4lSq7oOaG9fp/XIRmNYaMQ2wB2SfptR1kVwNwMvh4JdZWy0Er+RHpQgIF+I5esa49sCHg7RBxu7Oqk9MyXNbMi/rjhThwhHYaSP1iuTxWV2/uiRX/3yyZ/98F8/d0Tt3okZ27co8hHgLWPHI3ZkNsVujzXyaDSbGHIXKoGYdhcieZxgYqvyaGMXeWKALJuDbYcJvRGGm7QiqLhsxPcRungsm4XoyFjWF8Dl7GPutJ2F1xMO56Gtbc3njmHbhy8qsXPHLrC1rS7exAKTTj4XQNi5NsT7C0nRahO8v5q8v/KUvK8McUYslnPcES1fRd2r/bnQ1v1bBXhdHj2k0IcL0m+bghK+YQf4MmPsxczpqUE0pQZ0rvA/DOFAEvwDYcPyZ0I5wygnF9skU3ZISLeGvM8hEip2npiYbSwYLUSjseS17YJVWJM5qaa2WWYCK8Is8zqma4mEmHHbwkyDTtKC6Tgff9Js2LawwqTfIs1dyw6L3zcfDa+LuF5O7RPwh8/fjwc2eODIIw9cPCbPzLMSHHWyY46dPrxyjUET2XaZE9AuqYOJa6g5vXWMazgq3wJljKcUVHTiVenEKzjxKrH9XGd9Gn3L7wq2zFGIEw/2ECc+ddiDtI5ycT8v3ifGxH0/KhBds8VCWFYaFJ4d1cWMcIHWIlfpE4Ce3RZ4lyAZ0YaxKzTBRs9wkwmkAHaC7J271obkFCUm8+h7L/m4vnj0W2+/fec5HFWLqwTFLy44iZOP69IHVIWIy32/mlSOJmsoZib9A9BtQrgzkkTFUIImCnVaphhFXKYw22uCZYyPrIj9tkw1AcReH3rg0ff33E6xifIOkoVilHsM3+jKNwl6CXM9BHuH1njBtPi9lkUM0TD0tfSy0jl9dYFHYCu0fGDZ2zu0gYV3m/MuQ7ZbOsQwGuE3kIAg7GghHOFohIOztpM+gHa5U+EguVKrSn4wj1MyPs60ny+ehnj3JbphxOouusHydiTUSL9H1Oky1QrHnYqknKGSBDcl2icRL4reyNKpzeN1I6RnXQsk5deLWGHyf/Wy9II4FEo7ag1UEWAD/1h7Wo9pl872l67UzamX3vF88zzBEadj+ZxFiv6uOllT2k+frP02LTJfWsJA1CIDETYZ3T8qIkReKufWyZ+1/Gqogz04nlghf5bLn6X8epDIoRYwy3Nty+/9ejAKWKeIf3ke1pQitYO4sDqSTGDUp78HIPky9Up5i/UR86rM2Lnd4M9ccSTqQrWAXls/Rf9pdhJ+9CfZAilw0NaFyrnOLUeKnrlH6umnDUpcnZuuTFJ99Aoc/1KtMq+0dWZHRlIdCFGln8RruueNk4ic3AL1nwVOb02Rn6nTLQhspFcgn+vLU+oYC4H2o1JB3HRdPgQTi8dr8xPhD7CqQ7TVPRGtPclNGKzbrEDZUMbzoNkT7VD6WbE+wSBGzrXYrd0ssUgLeMfogYmJiX23x3gcErAhb4uJ4+k/86qhvMlQTUqyDADgDmvhMhPlL2wVkmwTUPz1ZfiBLJtt326IHq3Na06LY1CcJoGIGVHrVqoVcvS7K9Vvwehdo5Dg10YvKdB3y4Vf8nYjtaOrKjIqKv0D3OCVTuwOvFfs6Mvi7i65PCUt0Q6wzQfefL5IAqfnl3mLozcBYh+tCjwxwhba1IDObJesQt8mBxmROt3zuZ2NhHMcnJV+HsgSF4AyyTaBl2+OpZ83w1ktKauCx/KZ3maJ2ZIvXqVfIcevyk9epX/PGnuy5DMulmRGPib2ye9j1Oc1+OeV+eIiAjcxMX6xXXz2gZ1w2kJ3SXyqppu+tOOzh0PM/sqG3J7mf9heWnxxfrI9eVT9gV08qv7wgmG72DaHBaolvyQVHJjdJZx2ifHlikBcvWzpOsfQGrWYndYt6mSz2d2zDElsWlDhOiPmxQ65tWcwlj2hi34J7gJFG3iCdu9unV7Jg52ALgsb6Wxpu9k29mIBwYi5CMHsbr+9WYvmHYGEAXJ90XODEXN+vpB3fER17EKc2I6uG7BZgxHzGvyzxd/ylRIgf5Vg0q9GVBPGOO9y86XxKnMrfnmr7mRtET0ioXUI5zIlhhmjIZslJIttktPUqoguwWxhENWYoUGiYdqLIyaV9IQIJOPwC+7F1OYZ1jzuKRYswDl5LSRS+1ygMos+a67VsjzFDIRdqzuIsy8GMhNTCP8gLXKxyPU1URWkVjdJNBwLK3GMWCwyItNJbWNYqE3Z5c9n4SMnqFkOyidNYjBjQWgGGASz8OcsBKjhT9IBKsfTHi0x6Tu1eI0H/V+0Z3kRXqGdtdLcxi/trM5K83ldYmf5SP7NTvJtXasrCFp+kSMTlfW4Tud5+mbThVmNmJt1Piisx7fobEA0sm7VOb2x23SOTd1btGxe3IxA8L+b/ATZ2m0ThRAKGAFRrztVB7aSjdK38eenCaIsGDGnw7H1RcBxn+9LZbXvNO1uZPYEN6HPLBIKbhJRdnsCgsOa/YK4Fsh2DRCUkyebyduoN1LAfaRjUzhBg3Yg/fsCF7OxXYMGamIHNrYjBo4G0o+adgQhVNYg6wOow6msOaqyxWadTTAR94nCZh+citW2D6lnK2wfPI3l+G6N6rN9HP8t+TK2fYA3eXBGm5UiRU/N0ZFHubZhm5082sz8nRSJi9CK80fRmdxqrMmvJBpk8iY8SKCpHHLTtFCuRBvy2jBZgpStDZNvTVLBGx1JSm2OSQFCT5i4w3tuF94rXpPXbLKpDZSuVA5XOh8cYzUjXNTfW81+f9S/mYlm/VLNtq9mNLWaNVuz7Q15P6pZc8r2d6vZP61CUuloTIrrrWRSgQViRYlsc1NuhvN+m5xB375tzXBubD+5HTZBanzztjbwAMj6STu2P/2oYScJtkqyBl7NmOM+vRJUVOJ2bmUPqAXrRjUfGhmfnd9S6vJRbUP8tYt3j1LWg2fl2Mjx7mwxo3ZIYyURqPC+oJiswRIbvoRsMVsHTdaFeSa2fwwPYI3t3zzMhnTjWcP2A3gk1dNjmXU6a/JNSedoB3hT2FNtdPJ5HAa2gbzR8QvQEsmZ7dha27Dtzhia8sx2XYhv/WsMu6/2TDYjEZV8jaG/S9NGWRsvbJ7jJNIekwpww0LeMjaXmr4zhtIZo05GRpMm4dhTKl2rVvp5M1U6shaEip2xfB4+1qZUOrXzeDRP3v28GStdQ6WfJ/WrHbXS84pKz5taaYt318b/Nw+PEfQqkjKeBw4dqSZ5C5vKLGJr0If8AojOgT7U7PahZrcPNSt9qFntQ21ZNkP2oRr7UHisPlRDH6qhD3EUJkkW2j5EIY82bcE5GbF9CIwsku+szHMLbJ9sT/fB5hsEEBAmfx/WxRiptIiv1tCCGLw3X3m7Ss/l2A1t4vYVH/Fh4spiYM+zidtbfqr1fOq9kssQU+2Xqdu0LOcParE6DmnZl78F+2fBMvVZDSuqbQOEEJyybQDeiYYEKVyx9KzOm+vbHiLYL/kY12Lpadr+zkpzXSm4fK0ucjKWc9vVacEjmPnosPT9GRFudrNlmtVsmabPlpG5TRLO9dYEd2tROBhWEWv0mH+uR/xzPeif65CWJJJ7NHDCxi/oxjZpLYdOpRsESms79oTKwmaxsAWtesLrEGe77/BBlR4RjEpvGTrdkIhp0A69FDNNjUExNfCXC/OAX+sHLFzP2wqrzlA5GfzT6de1pL5EbvmYa2J69pA2WgR2vgs2bmuDXSDE7sGYY+LVoB1wy9PvGhyAY0t30iM6M+vbHE69J1lEm2uZFLrBnuBe6JbabHjDtm1tg6Irlm8IyzdM7Hy5E5dzGjswc7x5I3x47EGzRKRGi5EjJo7vMYNOSXJPNAz3WtQAbDSMqWS2u6QGk99wo9ZpYExZZfcUOKq1XThsFzq1ERm1ZRXS9eiut6AbdU2tuOss9z4D8XbBiLpVr1T7tBx/Qq9U72Zmyxp1nTcNry3Eq0fYi0fMPg23j7XJ2cFiASt9w3clbJ5S9Me9MH0TxitM6W8Yb/rg2qtYzl6dvlejxjdrb00tUx/FCynqSWfReGcx8a+skNoOlsBYXLxKv0/Lp1s03LZ3ajvbLl6lsVV48iod2tnidRU/pgh44TktoueU4HAxWr0Oc66+JHhN+kNx/EkT+Bo5GoE36iMS8D0f0YxG+D3rtkYpa5MMjthJ7ojevEadgRjBGnW6rdshEDHV7YmIyvjwhMQlGLNwh/5xckpsIpTYRE9Ywuvs2rmMSMD+m4uKraaoM9nZIX8umsM4QQ9RAs4Lyl5AVEAL4YZFAkdu4dMiCQS1yF81ImGn2OcAtMhiX4aDsOtd8FhDYTxrOp0NV9G0VIAGPIKpV8TS1iSRpQX6dngzswp6gVm2nR4O/IYwqjOLy6DJh9PfztvgwA8ReAgTyUEsKQRqoEMcFuxHrcvUT+coN1OZtAUl0l8yacclEsXgF35LvYUKDhMZwdh3Fto5EuCaYxehuefIHeeINkDLo67nYL9kDmLwczAW5gBeNEeCg8+fKZIoUVZn0i+UQmYrfeyzAjjWZWi+msVU9gaNmOmz+dmDz+5njzy7nz387H720LP72XeDZDlRXC6GeWu8rhMRauhtqssN7W778SSxDr+cbQbKSGvKSGvgI601RFpJwm/KiKvwHdU8pREslhj7REOkNULglZRr/Oql8mcdv0Lgda2cWC1/Vsif5fwaq99SOTEifxbJH8uvsZW7QKo4sEjZAQy7WTYG3DLwAVou7WmplmALFYi7jQ96iJlFKYnUhqIG8SXAyuswd5epEYnZQpICegHgjv16IFLuEqkNl6kllDOlYFIomzTKJxlDEbABaVXe4CYtl92oeaccTG03kvWQkx6FK2op1kOyp6Nqt/hcupvx92t3TCpfipZSRkOGlry0wc0GzDWQ7fhzYausic5B3SZSYH2luUFLXfbpQn5jxJkNecRdrvXbJE3JUsG56Z4gkYsP2Jbp56mNyqdE+lxjjRoUCiVwYfi4ctxJny/T3LoufgkSrrbmRggBimz9QE6GwAiXWeDrtju9jTCf643ca6dQy6hVZjuMyy1ZgGsXZPWSTZko6Tpyl+bYwVe0ce+fqI6dkz5p7JxR9fttA3H0ReuZzevk7acFviVC3I3gFuzC1LwN9ROQpmHGbAkQQuVtAA8HBbDRh5vbQdxTnc34RAzGqyCrtbi+xNhOJtq0kwck6GnpJEBeV43E8/h1S0AfNThPDWIE+Vu5iy9i0OKuYCuBFAahTINCWKw7WSDYWJG+EChJnDeRNqeklq0Mmlq4V902N7S1EVERghNI//DyUNawrM/Wxfmuo+C6rZEyFTXu8zVGtlCdCOs2dsf7icJp+keA7xhIxQNKR9t+3GLw5T59msk41FhqS/3lNlL/aMTsFPmZi/BmcbAdM0UkM0UkMwWpU3B/EDZG7EV5P6gcoRNSwdnQOM9bvi+mf8UU5yWBBe+7PD6A5W6olGmUrPG8gatGUDcerUYIkkfLCe4rkkkbAhtuCtl0jTtxy4X8Nhal85rfZAOQuAitFkxuWZOhp4ZtpX9lwNSmRvXvtyVXNO9jN9sg3Q3phOVHCEuxzveiMcHHb/vc0JZO3rZNT17PI+IQeUQcYq1QTaEv1Eo/HhSESvVSu6BeaBfIyydMrS5xe42N8Fr6cTo82OL/tZvIDf/+9PJQRvdHSJjKwTKq0yeNP5aBEWMw2jlnD+Mjsg8wGgO3Giw8MBaL988eQHRZAsYpUAwgyEK8d+QtNT9N3Wz8TGxDd4vpCA9ncBCWENMEfr3C3EkT7POggtvCyfqgYT2FmftWI/PhLSYPSvM0kSk4/bkRaZiPyM4CrrvNrDQ3GZktbzQC5b3ByNx7s+lyhYTuBtPJ23ngyb8l6ymC3BGnZEgehUXKkVc7ikq1I/Z5qh1hohO1o8ANbZGhC0uv7obGoApVqB0NlWpHDc7IQ50c0jlZi/fEAtcHLR0BSpfI05GOTSBzxLTEpNRgYmg2n01ZAI+amk3UFGZqDCd37ZehJWb7sOJd4UkDvMxRQIxYy3MFyOXf/ArFgvrSyzjG0vLKQX8lxYIK14l6QV3mhljSKhf1SrElK0thQWr9NuT6ijJPE8Z1yybQC2raVqkXFEheWt6SMlqSbdQo8dCFXlAkekHNHr0g5r9FXi+oopPlEzRqgp1e7qWHQulcYPxuc7zeYY7WtcgNeqOXALXouDfTIkeU3Xdc/O4joY2wHAOA+3MwxGd1+AG87yxBdofuboP7D4iCUizSOgMe312TbKcBedyUToDY9R/CtWKmwzbCPyH+iW1aWOhCbBAKcj/eEI6X5B2gFPmoAbvc+mTE44atST8biB64LfSCwaqNlCbsxCS/0Lo2LqbrxDFN1yoa9pG66M1c88RBJRwa7+RRPEU4udXVDg+r2REM4kXpY55xWNBMyEwMvPsl6SyRYLeBfhTeogCbKz7qAQ/WRvDYu0G+SipKKVlgRLKgyJXyqq1AeFBQqJeDA8xY6RuN7ED3tMg01XKESx8De8xvkT2mAJa/moBxgtcLLiEi39iAtoANeTlQj9RQvTRtQ1bgyD3Mbd/7AXFFpRDpUo+0J97mGAh7wuv/dY05ucwJGOqBZwQenrGuk/cv8vqKQ4i0YzHtt/3uJXRIVsupFfJnOb8ZohPAEyPyZ5H8sfx6sOsEzF+k7HwstSfa/qoTYEongMTopkCI0IltgS+2MPqB4mktU1drWWtaCNXB7+0CM1rL1Dt0luHv23W2UEq5DpeoleZaI8XRJgG9soBsaTPXKjZzzS6Ezcy5fKCrCko4RMtdazp5LnY08KTpB73qhy3WrQ2UeTMF1BZdZYUwv5klZqmwrBmsJcy9wiQg92gz9c3bShwSkbvia1SKe0jIwDjPFeferD0rAKGzjiHrgF+K9qsRhVhZwZdyhkbkiwtS+jIz/utBsPcfJlV6NUMaXOiGGPZ34zYcLmg5oN+A58YcnF7ExQBsKJ5GYNiHtcorfhi4x/qSTO4Dr6Yt6Whtp7uARCD4wux5mIk72Vzvoza5Wj5876RyDTxvUx7Wn3izBkSdnkZsm462XpNfEvGOh03lJymsQYAZ84aoBYbpy2DYzfywAGcHfFguMnGvsUqO4RRSf3zJWBzzsPuSG+VLZixvhWCYA/+SecSXLCl5stwnNNag5o4XnLr7vwHYXfombVP3lm9icU6v19kiIFI7NnUf+ibFRi7XkKFpZYstlRNPsolN3UfxXZ//LsxOFhFFaxM30slO6G7np+7wvSz4IWNjrCOt4sSbNRx136qxk5AAv2SoQFqVP2GrguwzXyDr2Cy26oJqq6a4cEoXStGqg10YPuH3sxkcYPhtXSfvW6TopFkW6d3GvmUqRnJ5pJVSMDf78M5XwLhGL+5zK3D9JwM7aIdhcSIzZ5sNAYqa7QIJQtvZKKaBrOzZzngsCgrI5sidZRmzHTvLDttBecdc82d13/Gc8pc0DVZI5CD079hLYDKHbNbKYnmbtUjZWeDS5Qo36G6TPnyVtoPuDhyneMfDdtD9y71UkbheZ4N21im6mT/fUQhtjh1co+oI3a1RNTvHzhrRrZVgNZhjn3+qRumyjHmWm9VSEWof8Ih6CKEI9QSWD5n+MYxpDr++U/SQ3Ge27YPYljygNByaCFeZdXbeKTp2Aa5bYOfBh5HrFriQ13lUcXyKti7EVSegL9lV0vgnyGvQiT1hNFiF62OvO+dhH6l7G/p+G08feiSa2YBOPOj0xm3WOrMBAY/kFD3iQuA1kyXBSD4yeuRIcNlo+PI2WX7WqCW2YRetUQDIj+CdNOzJwjlhhXNisXBOnETb0ib/P3fvAh3HdZ4J3nr0A2iALALgQwRl3W5REmihSfAhgAIYiQXxIethKZasOJpM5AK6ADTQqIaqqkmRkUlIph3ao3g5O4qXceSYmaUtTg6VpScajSbWJE3RTriOkuV4lESOnQ1DyzNK7MSM7Ux4EiVaff9/69EgSClj79lzlj4Wqqtu3bqP//7vBwEQyTKScwNBGcQFkEhVKwvKK0UJYlv5INPa0lUHC5OGWltDra1Cbe0wOdHarpBtdj+oPlZjRYwqCDUZjFcIZX7XaHnJUC9p0UsFQmNYuHbFFHbaW9BFxvo0ILaT4630hOxIw3qDqGEnbHIGayNbqVLnOn1rsY+qkcpOpBpgpc8yeT1mvAwrOQCDEyjHMk5NJDt5hqSipIUhMqYKbuhxEQ49KsyhFkaPwAnBKjzLrP0qlI5ymb2NPpuFaG4NGUc1vswPGUc0mbWPaNPF9rfPajOv2El4jlzK8N+LyF3fNqgfy0pdUYJncKkP6kez9ltvaWzgBF/61lvafb0gShs0i/JR6fZFeOwcz5JCSXt0J9z7CNqMPq2rlDktzdP3UNhCblA/BbdiRoonTf7ACZM6OYqMsc+bPI6z+PhL1OzLahzNLDU7gRROr+DaHNG+SlbIQe0VDF8b0c5mqIBYMws/vbOZafvSa5yoUufcPf3T1pdURoVMHNpqZ9X3nvr6It+judH3oP+jvkt52W7dHnlVilJGeR+iQiP5L57NcOGRV9h38ywSUllPm9YtiS9mM1vK8P7p9jkYTu0vZ6ftlzSlLjTKYh2y/u72OSC/Uw3xf11siLRyGCLS7tNqmiPar0E8zPOCpZahB6OnT5YK0ecgUneaPPRzECBehTUxekq9PQ8PquKw+Hf4+55hcQLpMMwh/RilxRjSjxpKLgHTdwSNCoP6KYNZspP0l0TBF9WlHDKahoKWeJoGq6A7dZWvcBdL02anUUhlQwXXpO6sjeNy1sBOy7U6iCkzGO5N/poYMqgmihgWTQU5L2d5ad4WYo4gnzHBjGH9J52P5CkDXRzThoyjWe7jhDZkHMvy5p00SjxW3j9jWHw3w+4YJ0xKzYAtsc997bSw/j2VI1pnHMsOMRTp64yj2SHeQo3HQwBC47Bh2DV4NNbrGn+raBQia25qUUpmJ/uFDIuns4o3jsZ9ShsyTqi5v6gNGadM8hw5YkxbD8Er9s39yHSxXnveKHEWaPiEGqqEoGE/9RpSr6OiXNFABvw8KQ4M+/wfc4Aoy0G6/SqWzH5d3bV+jUBILa0+ojXVdE+YPF1cnzJ5GZJFt46ROu21pXdFfY4211jfo3R7SR/Re+n+FvRBCRi+nGpzNvXuORqTWu6L8XJTXTEFBossuc4wWTI5z2s6hWS8+C/x4mPHo05557+qpUClaBZ4BzvY5J9HYQrw+mI3PJE4i31vSaXfMIbF66rbZtQt1p+7TcPZ2QwU1UxvdPscTeRiBrxwdO8S3TuanS4tie8dy6gJlzLxPZMxzKg2RGjFfoU295gWPR4WL+b57xH8fcacJga/qUei/hrwkhnr1zVete3M7ChNtGn3xZroNtZEg4Pij5PWeRVr5XpY+WxJg1z5l8mM/aamWlnsUT9A2kDWMAOtL7N+XZNtZdFvG7vYppMvkRZUKGtWvtSd/IRvAQ2HlMwmpT+1+2rT1JcaEClmY41yG/Mw5OOwCmxQHufKUsrkPCuT8zH2o6PS1FUByWOUOahPP27iI8UWnU8qK6eZysqZlFUxZIHXsAeeVwVpzNh9Him/rGkU2YQjm4rkoisKkslTmj50mmeODF7LMi8L1u+ifEofuuI07lzrl5tzouWo0g2rz80o0k23D5soxnQ9cyTnMkCFfH02o1DkEusPzWFxOssw0sxKS3Za/6cOHy8C34y0FHZdpz9jDuknsoyxjpuD+qksBwK8+r+cuH1QO5lQMMIjwGQReCqR/Ao0OqH9CdHjnnEuj+P4HNMLES4sGYwNz34NiaHs541p67vkPKwjMenzBmMyZssixKKvUfhLI9xktOCf5HHqJTujsE50ZHumRzus/jTGaKE+ZAHNpqjpiazq+1h2yDjH5EQ/mh0yzqrrE1kmb4T/s4P6ETMKR0kHfwARbdAscB3w1M4KhV3s55cilSsVKeGTu6JkLjGElgWiAY2wX1t6p7ndzhZNRFoaZbGSc7YafCOjcods0JpZUAYTly9nyTFI6yoZcTZ487Q0Tt9ZpJyYell8mZqgvG4mSgZvNmWmGbXoF1+BjXVV485Ok4I0aBOPvsabSF7gZoG8voyy6KIvk9MaXBhR4gXaxAx5WNrZiO4rAE0Ix68aabo5rw0ZxLu9zT4c1oaMc+r6iMYcMq6PasQ1G+CnI97ONh4tGb1UQ/sSdf0G8HUvY/AsU7Efx0fpc/SZN4zpAmi4Ouvn1aUYMl4z1Pd1+6zBpefOZqaJD6HBmXxecIPKxOdVAiLGzZx1qqiYlvNGQnVfMxIqftYY0l9V1+eMIf2bmF9OLbLBXDyYyVMmU2U60Xnm9BOwL7WljyuAnxwBfOIF2+wf/jHvNK/VUWNQP69O1hFjyHhNff6wOWQ0FSo5opAEyBO6J2xG4+dqIq9m4Y5FQL+W8HyO3S9yGGs/Aoyh9sthpGvRkie9hS+xFtvoUn/j7aXYwZcX316he/jy0tuL8iBfzptD+s/way8aQ3qFL5vGkF7jSyza43yJtQxlu7Ld5RJnlhzx5RRcJ9s5dQod2fw0KVrntWnrWyo8LasMizmW9yi8LimTmVU1vjr69Ke1dOgcFMKoUsgJXY7pUPCS8xQZATv6YALUrRophY+ReVGWkOFd40KjrDE2KKZQdtjPwDWRq+GQ8amH9cUWbFSD+tMaFcBJl4PlKmesRYa5TkcYjSE7kNwIoTU5Ln3A1RxzXM7wLEVgnRPT9ktfJ1udCQvaR5V54c44RdU9qhYqIjm4/Wm0h/y6Be3RZnvcekfUemvU+1fQGvaYL4uo+da4+bao+UDU/L9EzV+Nmw/EzbdEzfui5qynlKj2FDXvi5v3R81l1PwNNIfHzg/j5jJuvpaaJ853XOp2eWQBGFCpqDmASHnKIDZMGjDWUjqpFcpim1MW2xwstu1x5GO/intUFtus3VcrWsZ2acFia9l9M0ULIIpD0w72oj12HiSXRHIvKS6jj5KplrOiZNPaYeTUVRbbbcUsK0VXssV2a6mTLLZZaCwNKs3E/Xeu5bT0JWQrWM367+4430cckVmw18J5P45PIjtDpB3+Pvk25Ivkk9AB3RISTtmfxtOMemrx0x6u9r1q2v5lVhXz01X8dE2heA0UgDi43fIaaMk4xwfCXaA66iguIeWSsuJ2Id/NF8+R7WHekEusX6FIBU60W6KOTNnNfo2dkeOLEYMJWbY5ty7ABMtg/9HP04EoWB/Tla+2ark2arlKtTzBRwEeJcp0nTZyZ1NG7oFp+ySfM6jZF7FzZ5WdeyCxc2+J7dzZlJ17S9rOvZItu6zlIzt3ntvnkxVqgzZtmczCzt1GaWFiOzfFAxe4jwLbudmdE9Aa2blzGF47uknZueFuxH6y/2RQuSuuWM927hWAYaDO2PqeYY+yTDKq5di3S1iSduxbjveNWEw4tHHCiCyPKRNXkV8Vn9Y10eG21OHmghyH6VBbcbOeqFk+abZq2nqCmuXjZh2qWZ9+/2omgQ9i8UkVRfhUcAVlYKVk9TvYVh4Vo+7gDKYdhDEki2pf0SkE3DptktOv9Vsm2+rIrfhajuC+lmfZAb8PGCMxHF0u5RR4q5VdXqWpXM1LsQq5IvL4D9nll7IOdBWM7asgiK3C01Vs9f27Tq0jqYK2SPT79mk2OXLwe5bNq8gwFJlXs2xezbJ5NUuHF3Q+y+bVLJtXs2xezVKCoNi8Si5znDAqS5LtZUHwZF41Is9K+rhpv9ZqXjXL4jUtdqr8JsyryqtSeVN+HVBGbz+j3CqPGtxNVA/kMsN/k7MPIYGElba0k4XkKOoDsjkVNk/rZ6VuryBvAFVp4SD5RJH9w9YQIDoSl+TRiYdfEZUc0vu0VZTR83JtNEi4lipV8gp/b810nyaij1Np6N/QyRecKtKRzN/BKs88h0QoBaMB0pIfMl7T+FIMGeeghjqnRR5NeRmVM81H5UwhuHawFfS8pjy5M8pHAelO2EcBXius9tdj75XXwAPpkXvVNxP+x+Dsasz/UM2y44bif0z7mEH8TyHF//CWGmz1MjEM+0VN6Q8MLglB4U3kRfUaQPaIygVA3q8Z9qChuq+854oJeoo7zU+XCswKHdYoUQDxQoc0ZqVRgJqitSkM3P7278AqJjOAricVN/RYjCcej9DJxfiFv/4d8l0in58nCXXMxc3DqPkbcXPFPWWAFJgDmYqb16Lm5+PmX/xd1Xv/tPVxav7huHklav5a3PzVP1HNt0XNPxQ3/5mo+bm4+Tei5kjPx+3vj9s/GLU/G7e/gPYo1vjNuP2VOEU0/xs0h+Lpu3HzK7GKaP7kN04LOws9lZgG7b0Kq4jmh9G8kz3+3oFVRPNfjJof0d6JVUTzf4vmS2QGLL8a+0JWkbNKcPNTUfNTcfOFtEon17wkrS6/WSJykdMPUqESpZWmw279d1bfsyjJoTpEda3/aqRlzEIxh1wEbAMg/1xz2v4tjKcjRVnzTCuR0oMLEqnyJBFltSg/v0jTTGQvWB1nqTikKYrYwRQxzxTxkJamiIWIIh7RFJLoYEyfp5N41GDC18nErJMJn2mfMqbZSInWlA7NVDKbIgmmclpGzv44x+m/g4MvET7wweTBTPJplJz/fLu+NPYs6rgS6SMPdSZ9GaY+cBaOSF+GSV+GSR+7EYP0ZZj0ZZj0ZZj0ZQhtxKSvk4yiea5sfEXSN5CifHmuwt5K+DpiumcVObVCQvaWwPGvLDoj4tfHtG8t9UOVd+b1FOnrSZG+DiZ9qzjTdJ7kv5IVUZ0OuOO8qHHGkuc0bntSY1vVcY1tVc9oqf6eVg5Ha2zOYkS5C6BhpR7brZtIUaNFCVJIaKVIcyPWnD+tDKvK/xTSQFmEPP12+9KXTwvrGZIsUPym3bqDbbdra5xysIeK+RTo/JAPYJ4zLRkwS/bHqZv7SMNu/9XHmuzhiro+BmevWzIYucqsoYQSlMS3jwJq8TUqLoWwtzwyguQj1/eCvXaG3FQLUXGvrPVxEz7sOEts7SfKT5Z+qB+10rIh8gV4Gwed0Eok4hNNgtOhXDakv64xj/C0RsSc0Mkz2qB+XuNVAxuJbbO+A2XUvD4d5QHtT/M6faCG/REx7C+SRzHhvUQjsJY1AjKRNInjIFfgXLIVbeyrSgIoO9vKHKReki+XKKnXUFKvEfsps+cwe3wZSuot2Jkw7acs4adsRH7Kkkqpscy0igJToJb4tqbEJbafseNtoUUgUTVlWCBJCU2ElpZEYlIskORZIMm3ugPbv/UVcmx6J4EkH/N5VxZJJAwhV5FIyKU5Qq5rF8WtLS7NZoRaE+dhDh6EczM4KhJsTpvSIhS7lEe6lLEnF4Vl8VlnXYWpMtbFGJalY9nBVbIyCsNmGMOCSpGAQ+F8qgRz4bualklS0abCvTIJfuVovQwXdFWgrgO/GuysQeFbOusPdVpsyo3E4VsxjFL4lk5K/xi/xhUACINlGLuSsx2MqD8VZYfX2cHZiB2cM0kafMWoci5gmOR5tpQflixaXG+XZ3vhQeOmg5kDUU2Aa2jG5uW+quQ6xr6qFLMP/LEEMzY5qN/koH6Tg/qXqBnH4f0mh/ebFN4vlyzqq1qSS9IUxWjJKHZEVw59vNwF5ouZpsB+XSiLw0qYKhCTrJQSTFUKZfFJcvUri09oxeu5lzc1juW4pHF3xQ74quoRjSPDXWdiuJOd8vph0UEgVVR+pBzSIqdlwb6kTZduYLrQyf5tbQscVc3YJagN5jjyb6OrfvalalP+bW2Ro+oRzqKWoD9oPdDj65GPIdd+jW58ijEs+xjq7GOo00OCUPYx1FW5tzWMFBUosZtqJu1jaCjVD8zAB2Wml3uz4FNIyGpZitXAErSzTyFizOCk1qnq5rTbTYHMbKQmielkRvmP9nGwR37IkDbyD9in3moKFBE3ttvdlHBitcwiNSjUfh0g6fiW9YuIdWM3t7IQBcQj4DalhIe1vJsCWsC4lLL2S281hX3sidPCOqLjY6uK60j2kO3WgzIDfyJwOeuG9LVymeymnkr5yM8xDz/HrNU07e4imbPoLNFXlHKrh1bFPoa4e37J7i4UV3HVkL8wIuSWs5cAl8cOinYX5R9WK2jYP/86+Sf+N500Q7yv6t6nNI79I/fjjN1Fy0YPiU+zFZ9mKPdjhGIgiQ9Q511w7eI95eSGya7q9kGps/Mx0Z4FucYpQpE2NmvtYTSeZSSbt1nRRG7veaZCeiqzvq5iCpB8xdZ39/L2sI9yTuX3i2KyaTVzwPu9FB4F4LJ/CdPugbPiGpkjB17r05qyDMTgZthfY+fsWZmxb8Tvp75FetmnNN5dw/7XfONJjT5fXGbnI69jnZb84gUijP+Nw6x5ydW96CjRkut2nvA2PSTUzUuux0uu85Lr77DkWfugzKqDRBG6OIKImIwcotO6JSulxbKbh34C3F929JCK7iBVNJPx5Ti7nLMaFawoFiJ7s7GqtF6u/+yv7hDq35hcr64v3j6x09+pfs4fWm+7qOmUBW+13HoQWYNY9ZUlfck2dhQ0hygiGbGba6dLS6PzsdT6qs6677XTpR7KOCSXw1sYTXuiVj3WVxFyiobr3zSKeSSsWIpAHACDhcwuIhJ72hnSupDXJAIyFevTHgt2HZzNcAGQ6QrIlnG/yxjIFPmjYNlryRsdyayByLrsQitAfPpb5CHeAhDq3gKAKDBA4OGPESCWMkBYiwPE8jRA/LV+RXjo+ZHgQZzfsz2Bh553ggeLd96KdtpKw8NKhocehgdLroxarVwEHiy5nPdtORIFLYSHpWl4WPrPg4cu7rdrITz0IOU5JNB2JlWG/dppcpM+rDEm6yFMVuwiRCUN+1cZFp6E/vHkt8jO8zmtuDIh0Ib9m9+KoioUbVY3FtDmNt7z3yT46bF12vrF6HOW6XM+DUWt1DmGIVu3DfLpZNDtsZ//V6eFNUXVi6DA1nf1xtfGrt7i0sJCGgXHhTPfIvMFL4FZfA+pcACS9u9/K/Ihv04a9p/g1zL8kjz/LM3/O/H8szz/78Tzz6rs+MgjTfPP0kOeP27S/LPx/CE4lZTqpGjdBQXMYvOP6RjNv8gHgeZ/JJk/TnQ0f1xj/nlYfOS00s5gGbJqGWASkYb9w2+RvukX2fclA+d78m3MbNBuLBmsEkDMKsqD7oLH9y4f8TG7gLyQGoiebi8VcctSLvaZPv3B0o2Jn7jOTCG8HPu0UvEm/OkrQkjID4sxqUs5LBypy+uGBXKdLh0Wj0hdrhwWPyt12TeoPQyAGdE+JHV5E9vCM+v0D8HtQIdz/p1wyEUAuY5DBfm4yJJID0siXSyJLGfs1c4q/WtZrlnGcg0fGuYqDFWkRVeVgjvoAVzx+MlA/GQrS406k/lXOYezzLBVSaUYxWYYdjeWMbdBWwLno12IH6GFgoWulE0WirlnqVtfMygVT59mUS6dHOVqPqwxT3GIku5I2pHkpRxp9L5lcK7UjmmyNtvnhVLH5yAwIHUsMsrrhzQ4YpjQDR2UplwzLA6QNKnth//JiPYYh7wiDoXrmSNOWCVfVV+T09bXDGJdkBdF5pTmsA0iAbnzE7NP7vx0RQYUuiJ3/jblzt8WufN3QtYm20gnuioh2f08GxM6EV+QHzKO6nwphowj4CvPp/3455Uf/yUIxEd0ZXTvYjf0p3RWl0Cmtw/rCCliTgqb8mFCQH+WhxBw6vXTwvoSLfAa8gHKDOonIEgyz0TubicgS9hnVUtTUU/yHSDe/Xz8hFEteRCUelqe/Gr8zpYS3DEvxU8Y5yKR0kSp19Z2kQPokW9Hjxl14cU7S0tbnjDqwotTJcvWdrX0ypgMD6slOK+1vMk4AH3er6JTbc0+ET9mDp1Y19Kat8lEUz2h5T6V578nUO0iVxaTpWsB3OzF2zaoH9FjEvCUzocFm4Bj+LSOiBn7u98+LexLFyL3/KP5afuNpbauHPJgkTuaVz6Jfdpn8hDGL2bkUkoEUhYH8QdmDZLy4Nb19wZXiGhXHz9z+cdpD2kA5JxFERmH2FuIHLUyVAPoeZjdCVykbp9EhkA1TGlaf2mQWWCD9lhplXIGx3Hdj9EdzfM0onFZHzV5RNFycFTHO47oY//cERFaKGZwwHuK78WfjuI6MhwWlytfEKxYqT2qdrvM1pCTZOFG0rhJ45AlXxhtjJSmF2CEt/7e6DRYfRWlWhAlk8sqkR5d7J4pIfqP7tzXC2fvXmteAyVCzUvkUc1bnzdKK3b37uTyHoP62ZxcjvyCefKoJCevvForFkeuuFYZ5Wq3Qq3Zk/GaLb5QHew3qVYDHy2t2CmX2bndpEtcNzo/n5creovr5HtHhVzRWyoX3yszz42iFmbp5mI/QpxmluiGTpg/owb5ry8DMVKS8BgjP7QTCM9tt75qDouT+dTwgE7i4ZlIWmPKbhpM8b1QZBIlQHxVPylA1/HObi+uI3eOW/SBUU329Bb7yWnJ1mS+t2hwvj5o37Sv5mS/quXd/2xxBSsoo4E/dfWzkVfhSE+kINEkSDx1pQUuECjC+1TZ/HJkROSYoy2sJR0g5V42GsPXFxnDJVONAQx6htAuvtVm3c5K9f7Sewb115XLb1+pZ1A/D3jt2RmxG/Oc5IYd6sh5mj72tT+46sfmyRfzPMwH8Rd/A7YbpPZR56KbP3o2BzxkZ+y8zPYWM0xPAK34mSXf/Gh9qD/rFjJk68rKQl0Y0KVSENjJKG7B+obWtMX7EQFkfd3k5DysRo3RSneEUMjBNM/sy8m8CiXLx8D3fL51BLy1NKMotoOsbl3I4bjKPEg4Xttv/RsT+YnhGkGlcShWkhYSqXph2+rir2fpa7Qo3DVQL/yU7gVv026370YQyUE6XeBm6bRnsepUCtnWgY0OILBEW43LaeI3EY59L0UBtYf2D8xHexEPRFFS7XZuxv65R/3enRwrZYvdxW4b58M27YydRcLcXb0StK83Ngq3W03laywHtU/qbAS2MLeVskfZTeezEadLWhoqxDBdlPh1Dym5ONn+oSQ8jfzjX8mNaHcmwLCDLw9TnQlq8JQ+ovEaU1LZDmadOpQvbgeumNfk4CWDYRR5EolfWapQydO0ha+I6ZZ4NPKD7x4WnzCZVyb/9/cM6odM5nzn8ffmIeMS2pWHjIv4+94h4w38Xaccplc8V3qvzKMy/KHSOvacJhP/oPY1g+dw54j2R+rutkHtkybf3T6ifQqX7cPi8wBfQ14re21td++wOG4yQ/+/4+9yW+weFv/WpI3XfgV/u0a0Z/D3OlvINW+LNEeVp/TTJvPvRzgW8giKhL+C67XD4iv4e/2w+LLJdsyXTLZjAjnFyuuT/OJhvHjW5IgNOvvnjWnY6VsDAihZflJJmax2rxpDxnmTr79pDBlvKPzyujGoX+Te3zBUuK/xmhk7nJ8z5Uo7u5tNc7S353Jx2N3ZXBxuxIf8bG7a+h86UshGvusvZuKuTnE46asG2QisQR0hR6rZqXzc7EReLiVM1z4s5rMMM4ey8Sfms9PWcbKANTPMGBGKhm03E53VYxScddYsi8/qJUNxBHY2cn3SXzFLuXV6bcgA3gHFCYeMY3nGlmDOZcZ6CdzhsfOnhXWctJ7ATtYhk8k6nMAzQ8aJDF9fepvrP5bhWSMY8G3B6qkoGDA/xIPP8WRaVosxMjr+kt6RLcRjo5B5jg6gOHoKDsDlNl5yXO4YMs7l4gavqQb9KsCAG7yRvHY+w18qJQi5mZmmWcL5JjNt/QPxPgCpTMtEj+VZ/qC4lDxkkKimhnEul0z0bE5NNKMmypFp6YkCOL6kEwukfMJoXuwTRiHKZ3OKUsh1Vj+ITFkcNluhjwDFiABFt5/JJp/B1v8PTqhdFp8nJ0lYgWg4mHsaWDhKEMAEYAERSTae4QDcXE6us+BoQIwMnhtynfUHmvpuRuastep8pdZCj9cCXBKFE6lBRFFg+kkKGYp+PZ+1Be//Oy2L3qe/apQyz/3Prw6S8reuEK9IxvoPGrEu6QXLySssVRZrkywV2mVl5rlkrbIL1yons1ddK6DJo2qt3uWaJcVdvmkAw0fo7fUUevuuQm992tcMro03qNMJyQ3qTfxd9yw7Tur2ybziJmzTl++1+plNAB9AGDVhDGhYzXhRIplMGxaXFDH4e3PB2l8ysfYqoAsHSs3+VH7IOKziW16EWJAlrpj3Z+Hmzmfizb105Q9EHS38QPTh+AOwDykOYsUg70duUPs474X2JCbZqTCwjswXxpGFSFhmiqbsotx+Get1xZabg/p5OjrW5w0mUbRSQDEfNSMPDxqSqb6yRGGMVvy+jI3BmdMyd/pOogcnzWn71J8TRi6o5gagln7FAZZ0YuLYSwqrOpKdLqqgVwREqZKtHNeP75VWMLmADViazMzOZyNmNk9nkpBtPqJ6Jtvom5hkiWRDmbu7t4QSoZAHkSVd4cc8XwLMBasGnuK58xrkFG1blmBNDurKTcvccxxImEfIAM93hTRRVTk6ld3W2oQCXcwklOkSjWimhFoEpszc21vMyHbw3Kbiud8RDnnXL2aGKFMEri9lhvTj2YhhTx/V1KFsPbC2xthevf1UqtdDKpT0CrQC0sKXSJy7FBOrhCgZKeprKOqr8kfhUfyhS6b6UPaK1LfJH0oiKcE1PKMT+yR0FoXjt+z5Pz8totrW9MXRTUO0keDYYrRp8jtEbwDO/96QivTY584jPS5N7eZRDYlZDOuriM/juPYo3BZcREadOGjD+ZjerDbJHBZP4EkhOZ4Wx+zG8IPPG/Jmq18aLRM2o8liqufNKNYfh8CMQ8wZB5YMRAQTNs/AU0Ohr9fNIWbc9HX6d80hvZlPrRqJkm8Lw8/TzVP035N531c6rnXGOZNnReF3ppqtmpe9XM2H0zucyMboLp4aFvLm6FSoiSGLn9qN5NwTNxfjhKPkaDqfJdTOs+ReIiKjCLVa9xjkTxDIJ5zcyWzC4YFoF4r5eGC8v2uV1yB7UD2dKREPStuXSkuiMjL/shKYzbKY123UeYG/e4zhYhE4p0TgnmFBVP21HDIu84dXxASXCAKwA9Y8y586lS0Sono+W1SCzovZUo7FZxxjZru5e6UO1u03ckA47SDYiCeQpu9HzOD53BC/q6/TX8sN8Xu5Qf2s6u/Lqr+m6u8l9LdCDRtbtkJmZTef7PSOvMEzIrSrPdpb4vSzl3JUkRnAMJ+PL0+py4jHOZxX3I1st65nwH46Uxaf0Vlfcsmcto9AffNZPcER+XgaxqVoGgj9zA3RkCn2MzdE07FXpoYfoaMTdH04Px1NZZ1+JBqavk4/nFdjo52x/tC86vqpQagP0+Dow5raD3wya31WL3AE53wGVp4OhfY5EHOdfigDWkMNnspwiVnE1WY5W2iehXP1JcmX+FAfEiIjGTGFDd3JxSZRWDKjCkvyOAf4EsPfypdYqvv5Eiv1Ib48kh/Sp/jyMNU4hBMgBQ/kORvTm2THkZ2Ip7D+lANNlc8fdAadyj7VoeI6OhGZCq8xCpNQmZuQd+opjWRV2EZ0WeA0ECbpFAp9+iGUhqyRB9k8B7bewIEdpIwoqBiMAie+K8AiY7/BtqQCh3YU2PWa8vcejjxXDEpHx7Xayf+dQhzI80wFN/5M0aRkdKVODm7kIFdKafcg+//ezzXNuNSb/Z8vUNgFZX/6qEpIe2ccfndPUbnXk+maglwvUBgIVI8qWG973HpH1Hpr1PtXL1DkAszlqvXWuPW2qPVA1PrcBYq6oEAM1Xwgbr4lat4XNf/jC2TJ4SqN3DwdvGhyaEEmDi3IkXEZsatZUq+zz68KLchxONNf6exClCFVVRzQZyK0IMehBTkKLeig6nBRaAFcFOxvXyDL/rwhO9hH1uTgyRLFEZnsTC8otpDL6EkVWkARlGYqgpIDUfLkI7sgdtJMxU5ysx6K2lsQNWkqx7L7k6jJB+OoSTMVNdkauKfSPxoqcK/A9IKSGJqyDU60BThO/5bJzorkUFtiv9ESz64AzVIUrGdSpsCWYD0zFax3DaqB5/Ef8jHlRHbyGviYXgMf02vw9Br2Mb1W0w7a5+BW9QdGSaBuFXLuWueQxTWugSFbotmQXhUO+9YrGsH3WlG4UWXizbdm4jWjTLy/ZELeeofuvhh3d/V2v598VigDDgpG/x96iSpGUMHgu3pLwkaOWHFXb+F23Tio1WMfOqujmCFH2syNGntwqOUzuKgzstoa+SRNbuHGq5SrRrFq7V00S8pZ3yg42S2lz7UpOe2jJa2XK1tQjlzKRXwdyZ2PcgZiXO6xfqAtLfAv6/7CFtKn3mselFTzR+ozqLjEC70gx7ERJzjmdMDSsI5onD9XsaBHaCHQkzVW+G5Wb4urapgpH1fFSFNq3Xbb2kO2uIyt382lrU0U3UCsYI5goJRXvAUZ5HX2Z9eZXCGVScmgUtMaVfRuv4/k9Pmnv/NNw/pTbbXU7LYZCAGarYd9+qs/sHGXptahZbjTHu7U4k6RWFwP7Vd+cFpQnhzu3G4jQyH8ChCzQ12n2mnp5Fnt96mmahgndQxj7UwRD9tmIpsGlaZGXyf11QUeieSRrOGRrLKF+ngHZxlbNS0pNMW4RRecAvqQjDqavkUXj3+kVLgNZ3xUHh7VPlYscIlzTX1PkFfIaGaIHEq1GdW5SkG3dtpuV0PFI65Tb7/FZYlLGhudDJQgo2y7xQL+rCp2YLPvNbejZUF2PNSprS7g1m78+oBfsN+iSpi5THpFsHptWJE22h/6mlD/40CgDmmOEpXnYmfz8489as/P5314YaCMblwQ3IySaXPB+aiu9qiG9EcaDLoWAB2LygeM1xWUnkV8jVLMU+1t4rkNW783KoSRpyIVXIfAsPVwuoSlf7xUoMoUkhY7J/O3wKWDE9fahv3mD0+rAnPaOiNfLBBoZNjHmvJ6Fu5XxSIA3atVtW/Owa4p6Ciw7oBzCrKnf7t93R5bt07pcSQrhMQ/0CMn/7KmHbCPfOZlgeoUGl1RYVAc9FF5+DY6wRo0WTjANyaZrkHhCOVq6sqUmm2E1ptaoXBAMxJUFCO+pNS9UAmb8lLYcd7t/DQl37YOsowjVJEGoZKELwxc4LtxunUsSoTifs3Q2g6m8QdnuEih9FE4CTT//om/zQ2Rk/arXz5N+ad1LmNBvuwqWI3H28dRF+DGBLgQhbnzTHf6qEgVodW1UvCRFDh3Atn+P/fLxP8Y1t9qvHaK8AsQfi3OwcGF3cnXMM9vlsCzWAfJfq2xr6OWBPDkwJx84ZfJ1XAe9WyiAB6sWCnHfpA5DovRVC72mJsQ4CYokEhQYA4vvwrMEfiWRrsLbkK0BubkozJIyiEO8oqqcayr9F8LQ2qs6SsGmbzZoy892HYg9mdVsQ0GO28izhnbC3yBX510gIs9nKkgD1ySpzp5b6DAhq1b30K1aZ0KJ3WNysOl5c+WlvilpbLrWV+xZDUEWa3T50rdeL7q2ZLll5bJ7vj5VElXtAUsHV1MY7tlLmBzGDKi+SWIgFGWZGmRZbWbqnMv/ajsUhcHil1Ss9fc22lQYTDN3nB3Z45OiX3ie00xvc4Qpe77OzV7TVGTXbJLds+XumT3gY+UlsvuUe1wqfthzk1JjHr3qJBdo8L6PdRbFlyPGZnH7yx1Dxnz6sf2UteQ8RjX47bO6JBr7paafe19NMIu8mgwZfezRV12PVvMQM2t+HqEhJtSs27lgoNbiYnNrGaWXuPa3pwk/nHmNB8rZjrMgvUFsGpdsutZ2S2XP+g/N6p99PFiV0H12PUsf9QGg3zdHqlZv65zhXDuZF4VmHycu36M6gPp2+VSduSMVhLLEi1qqfvZUgaF3+G9u+qAxD4+jpsmKiFhaXRaGtyXXbLw3IFRIQu9j5e6hqg8ebQ0euvSPMvlfpn95sHryXLcT8thrOYy2VdaDpJMlvHQo/GWuhN4KHXFQ++Wyw/Q0jyOmwuGjvuolE5Dz7/7ob+22NA/REM3V7MYeeWhy+W8mpcNu7TiQOkajGiFXHXgcWyFXH7g8dJKnJ/VEUOxWnbJlQ/1Pl7sktc8W8zIlc8WTf0AlU4bRegGptShFUb1UQ3/J3BfIQvPlVYeeLy04qGS3iv15+QKuYLmXboGH3qod1R+nN48VFohl0s07ZYrHlSNu2W3XCXRcjm3XI6WciVuFbvlcjX8QnE51lstLa+0jAAoOrLLYctPFrmUb11m1GqnLAX59Mp+OLWyFV7ZZEV5nTOy61kq7Ki4EWDi0C/CKmcUFrurL3pXW+xugXz51O1i1j5YNO2DqMJcVHrYDtmDPep+tpTzS3nZ86xSlpp+qSAz9CMb4brOFK7Lys6gmCVcp8sOv9SZ4DpT5gjmMs/JnkWxnCpObjK2yy/Adj1pbNcDbNdz4COlbtkDbNcTYzsk5X5OmuRgMSpkzyJYbxWqokVYz3pXWK+nFevlF8F6+RTW63i3WK/noatgvey7wnptHZTmNc+ooyfBepnnDpR6UvjOfO4AberjuLsAa/QwwtMJa+jvHmvIRZCGTOG7tVfHdwUedOY57GaM6dKD7n7HMXfQmDve/Zj7FhlzX+o49l8N0cXr24NRLz9AqEz2SPO5UhrBrcDhuSZCcNcAYT3UC5xzAFhuBUBq5bPFjH5AdjKW61kUy/VI/bnSigOPl3oiLNeDsl+yg3FfC5ZbLrslNZXLH0w1XkmIt5tbdhOWWwFsWOyJ8XUB4XGy5+pYrnsBlsstguXge5he1YHUqm65OpLLtqKoNkZyi9zVF72rLXa3AOE4ul1sA3JTSI7ydKYwDqq6mlSmEPPOI6cr13ht48wf7GiPRArPGSo+KFV1SOlMBvWOlJhCuhNIdDp5b3akaw8hGRyKMH5Fj0UU7nMtyohSaDaJR/qM1N4XlR9CQmPKH/wOjfLUCKoaBEnp1oMsKIm4HNSquByU9U59dVh/9E4fRMFdNFojWL8DVZSt+ZOoNXlbAEOv9ZOFa6g8KuopHeTX4gJXNyTjMvkKxuFUHStS/pzSNOOgKpLED7WZEk0K1dRbNVcm1ZvUuLXg9e6YLgnOcEE1tyiBvsG/hDSWkTsaFePivAP51eoJSaQksedpLwVKl2PE6AZjIDDRcctehcbRRhZuErzKlA+KJtShNIEYPc6U+ShmFq0MKZGg8IpX5noGIriI6WFJ69OPfs+OF+kErsXlbc6n2py8SG1K1IaqsVCTS/89afLUG6kmGzShmjTfSJpcXLzJqb9Imrz2F4s2mf/L1If+ctEm51JNzqebYJG4ycVUk6PfoSarUQ/rVUMKJHyhhN8k/L9qFAq9EaiWNFvcpfZbarSPXcK+9E+nhX2r/fRbpwVV3/ptQ88e1A7Yhz7zsqB8jbsjaNKphDVplS/9zWmoN4SSeAXEWy7WSAcZj1kTavSy5GuSB36B6lRoKi22zkfOUJrI5IvIECn0gv3U35wW9j8K+5W/UWOjJkgfnyg/7Eu/9DJNLgumyp7/DP+Cp4/9Q/WItEpQURli9ODHRuefePLQ4SPHmvMHP0qZRKAwREKR+0l3eV5ARWgu1pay5yjHDE3m9j9rG3vssDZtmzMo0GuQ4kjmRrWPyNxHo3KTOH12B/yzbW3aavJqrI7GRsqBGUIi1kWlbFgrCvbFX3pZAO/yJFQ4o7DfVD+gz+bFoPrseuqtwk26VtcOWvmiTnkl9BvV3uS5OJvJihVRWKXgwixp0bFnoFiVAEwrtCzHprZBrwoN/X1QX1uysBKg93HWYFi/i7/bpq0vmWgtANbtuwgaTUp+Q3cJkhlGV8G2WCisaL17VvDt1SIBqyfy9nweh1ZAuU79AFj0+6LeXzEKULMLVh2RzcM+/tZpYV9vvxgBt/p6SdiH8vSi9R2tULhGxKjcTHRg1m8ahS7+SvSJPzIKdEvhTdz6jLoFcEclYanTh1ZoWp2G8R7aBsHbQPOkw46J6PiPYf2VFk8/KcpHaxXdTgpvtyxWqvV/MBe9/R8Xv/3i4rf/0+K3f3PxkfyZsejt84vf/vPFb19Y/Pa3jEKhm2/vXGTtbfF+atY0k1sMOShaie0EFU6liUCNd4D8tYs9iRM0dytybR/61NvgUgUJWbwvqla+RKgyiPHZYFvONwxl+xlU8EZ359N3uwUphqWARDaqHRoyLutuRQSoAElByljrVZM4Cnv+H0+z2xbI+KU31Q/BDy++mXr4RvJQdUjsCDrt0zuWZUW0fAr0pW5tL1g0Zusbmj2vPWrn9hSW8o0PR78Lwv6ekNoeW3u0sEy9D/7lrGZrgVrFPt1MTfiJAvEqkLKLQpXG48RpVC2S8p9F5Wo1+wmcafsftSLXlhAyO13K2cZ0vxD2bx+8h3S1evSrE9hNny4KSKHCNnBlcl1pbnEX0kRFlwZgaaYk7I8gFRRGQ/HAQIgWV7vtoKgQ8IfTRUpumeU8ltBn2xmbJve+Uq63KOzmJ4B/Za63QKVyBeeAyw3qPS0O/prUGWUa7+skR6m7OzWp78T9e/1OOPtkp5Px6UVBpgqRuospajMloYaMghOtL5FFcbqkU34rjYU6zibHhTaPdB0aMrbSrY70LU5JZ6bLcfbZ3/hoE3rovqgc5+U9bb+8J+68pbDnop1/8fLOBUwEnAKPdlu/uxORuGwRkdp9fCp2dfK+qHlvv7OTpGUsIi2uvrtTeQ1lE9BAex11jDJgXABHWr8A9mcEEqWW0cpCs29/FOmn7OseLel2NsQxf+RemNmAqO3bH0UeuNAn77EOejrHRji7K7Tn5y+KRwmZxw39Aif2W7Byd16+cryYa9StY8lirlW3Tl1xp/7joQWLmQVhhkbKegv8u7GTzII+wrhS8KJL410AGdtSWxpoqQLzkrx5492jBFuCYHvxvTNa9k7nvTN474zdnQbne0v2jvaa6sj8/2Tv8q17d/hjC/bOtD5vxltoRFv47k/xgv4/uQA2emL8H2F/TSjsnSYwnRHyb9rinpZfdxU6FB2gH6BXUbiO/j6iEdZLJvGv1n82+fcLJkshL5iKqPTp4Kakbu1beONfqBsponEtsVB9urgB+Ro1a0kLJzVITCrozkxJR31lwVlC9YhlNaaBFahAsSoMPajnY3qluNpXTaJX9iv/dFqkWONlap24nXXJwOjSd7YVLE07aJF7yg3ajZrU1FpJ3fq6botorZ7Tra+bhSWCVAK/p0thfUKntbGPXWoiwQYoZiGSV7O7kutc+nq36k/q1hf1nYWmpmkH2C1AO1kyRsUDnWJ1UmOmLLYR526whRt/iY3dtrNTt4k66hu0YXb/7eM//fxngP9s6WSJY1R8gK/y8ZUVX62iK5tGtc6Q95d0iHp6p06fYmRMVzjYo+KD+M8DM0Uc2QItVp8AAAixCwJHtNPo7QbM8zuapVZR2NYe67xeuC7dCv+3vpNqnKXGoM/WMbMX4MlNrRW22J36uRo/aQee+vvTQrE89Pvom62/z76V+m1/BcT+ZimsPzHANdlP/W8vC3uzfe77TZYscB7s373YRBqsSwb2Dvv/C4CFHJ+FQjvde876nlbYEnlYKem4qMe+M3D7kLr18+xtWNRJ2hTWyyZP0ESSt6/o9AEW2dzU9SPUiK9f1VIPfq7wbU1TBdWLSRJhjGKDJkrw672P9M4U9fgHwisJ/KnNqMJ09uvCQ/m1cIO4+InREdEBdSgVzqjNcIP40RLOqKkXkdhCt9sJ13LHr1O/i75jFIom+UsJCsgnTRLcPQrTMN5rYVn8zSdGh3GYSb8GdYJdmJbmNGqPzFhboyLlyZSdQps6QDsJ3nBVFr/3PftdrP4LJjnKxKt/xqSO6Rh/RS8MRaXqUWaDLfvUh04+PNoMrNPoQ7O3RI4/wvpt1YdpD6CPu+M++i/rQ7NXzfD7HfzX+nMj7tjeFvdpm/Y29BVBhhZBhm3aa+LrvL0V1/fGs2YJAI5HjDDY4UtANQxXJeslqDjYTV99cm36k2vR2+3x8OUiw4+GTeuo+lh0KbakRgzlb2HbIqOMOoVSYEGnMun05bhTmeq0A9c74sFueZeD3T4TTzivThzBEAIVpGZdH8HZDZqlRZ8y460gp8uv6OrE28J6fwoCX/yeDchENwrFMbz+glkYavU5hLKaYe6/6KQQVp55pDoldZGWAL0t7J94sxBRHlasFW6LO+Q8quQdpEvSBpHHTUzS7ONKcybsfxBS9C4TQiG11+ZfVkitEz9f+qWXodjdxr+ewS9pbcNUdZrTNl4CCr35B4POIJCRTnNGuTbqVozOH3v6879wLZAhP7Dm1dVBXK0gJZYU1rVFjRJvg8hide03P6u0XtyaWIVfhS5caRGf53mwK+mj5nb7Gb6BamQnokv7FF8VBV3ZP/y/QP+FfVLd1uiKbARgVJVLlijpLGuQdpzV5pHf1moiFW9qBSQCOAyd6l8I+6V/Ir1TQRQKOWGtsf5vs2AKq7dgCFG4oOn6QUoGu32aMifnVdppmYV+HDmCpRbnl8vH+eXyyC/XLttb8su1ywwllmuXJmWUy4Px06wHkYQazGyeMhYjJQBKo3NGOaBkpKIuaZFmQ1MZ5ehuGyew1pBRDk3bolZtSUa59jcN+PCxh2pKtyjz5KRc2NkKfuQUxeoazcaJ+2V2QyullT/sk/aHZH9g6B4k9g3mlYzdHbHLrd+jFjORXzGzeneD/732PlIX/B6yaqv3dNWsRSOasa2QNUHM0fjS8JE1xuyFs2Phzww907JZZNWh2vO0T32cDz2uPU+5C/OchDjPSd7znLgwj8aUuBAVw0vogBIX6q2JC8mksyB5qEZOZq3Ji4vtVCSScrXH2ZJzfMoJjsglOE/JsGNg0mNg0gFMnbKzBZg6FTB1KmCi7CcF60FOYLKWo5M6VH4JBUwaJWIB2KTBhGnI2ulSB8UNyAKACU07olYdCTB1vmkUNQBTm2xnQUDZGlUaQeVDQDnDdZtDbWc4Y5qWSsmc5zTYefKlJIdsylGo8UL/hbE4pP6TBq/yA+m8j3JaCpVoNxsn2s2yMyEn2s22JNrNqvJvfXG5bykzSE6OpLqUZxfuHpRnN4dbuSjPbnaxPLs5vv0C6iDBocSkPLuojYMqMuC+ppFkNwvv3zaZRRpWQRkk27iKTtsQ7ZTGuf0S5SWS7OaspinNYq4QZX7MFQp/9Sn9fdCFNkVhXvv/+p+wX36iKQqb9av+Mxb8M/FP2PNPNkXhT+eW7Hxs3A2CYTnnV8dd2eyWNTcI5ET1Mbcindl6wwtlsym67nWn/Jl6ELresLzfd6uBbPbIva5XnXR9ucsNwjE39J1JtG3qw7LZKcedwA2kE8oLT55sFqTrjE/Jn6Afi7ZYyi0cryInak4om9m4tRH9mf83TdE55k5WPXmbdL2K7Gsa8jbZtNbJvVOuJ4NadbzqTcoPN7UPN8WyIHT8UI7tC11Z9SruY7K5QlYDWW+Esj4hx+oNrxLgipsvRYfvtvEifd+I5l49lI4cn3J8fsXx943IaohHVS+oVlzZzMs+vBbIZnbdVb7+o3XXVqkG49i84abIzdYrjZo73BRtG/gy2NAUzdyGMcer0KVG/1nfFHk7lLP1IJTN5bLi7Avwcafm4sNyn+v4zeyw9Op7ZVOsfHDKleNT1VpFOrVafa/jjbv4fPNaudcJpO9UA7cifTf06854WN3j1vbJsC6b14zIeq3i+nLOmXQDGYTVWk0GU9Rn4c4zL4xPAcYCDOBBZ9KV1Vl5N43A9aedKb+ZH5bTbrg/lE2x/F4sVRBOumNnXpryZRA6Ie6vfsj13ao35vihK3cveGjeWw1ls0/uOnO8VnM9OetO+bJ25vikKzGqe6r4/BwB+Jhblc1c/GbHaCMEsPL6iE71s+Y69Lv4fneP68vZuu/KcMrxZIgFqgdhvwzqtJFN0WyTs40glGOubJq0HPf1y4m6L/dOVcen5B6n1sCB8F0549X3ev2y7kuHFl7urYZxg6qHl7Dentwo73K8huPv61/kG5v7aRS0kxN+fVZWnNDFdxteWK1R92OurLkTIeA87kHGPTh4F9MJpftYNQiDuE2XnHX2ySlnj5usyVJZccers04tabaSu6pVAdc0GMwmiKa/7R2nX/WkI+dcv1qvALy4zVVHsUS6XuhXU60Gk0FgGdVA9ji1aqUa7kO3+M0IsFbFjtFiNdtk3Ys7sehTY6kPbeiXe7Ey1YCX0JkIXZ8XXB0+wNBE3XfjTlbEKzvpuw43dzzZXMsbRWc8Gg9O58L3O+L3q55s3ooFqqGbfhlUcQDx3kP2g9LHPvO7ERqpe3KiWku6KnFX+DUWt8X7E1U/CGnfm9m49ZqW1slMCTZT7Tb+s5daQULSRW/rp8bqe1w56zxWnW3Mppu9Z7Hx04d20eZl0zunFq3uMY5Knr33SqtAJ0UN99FGPXSv/FZq3514ioHr7yGCml3sYMY3b3p/1WUc5NQCWam68m4isv2y4gZTTm1MetXxqeT1QDpjsnk7FngSrfa61RohrgdCt+H6gRPulxVnT91X701VvdD1a+4kwBQnPOptM/fmVj3gWRm4VfqmJ4FfEpwrJ6tj6dd6+LWqR23vcqZ815PNjBwDQ3BfPKyJMy/5NJufcn2CxBnH80IAaaVf1tFv1cO33Vn5sFsNfacxK51GkBzv6Hur+HuT/pkXznzO9WmctFTNG/rpA7t919sP3B3IUQfkgKef6mKZrDj+hJxK0ZYN8Xx9+QEXOwnWAzP6gDPmhKHrXdZLlgfS7FSvxg9WxAvp+tQhT/nyhlEParFmkjX34vUKXF5TWqnWxVPrhvmjSbTGThDjzVm5cb2iBnLSrREUXfb1oeizVZcJ7J66x8COUUV0AV+acKdqLV3cxAvJvwFiFXdW7nDCxiwtv+1NumP1MAAdiOAgfnd1+l212rM0kXdufualMRDWCAW8U3OMLIUHFml+46KDwTEgFsCtBmHDm1z01esWWwPXB1xRB4u9swgAXiff74xPzdRnZ50gdIkRmXLG3umtVXJn1Qt9YlYWNh9IHUxf7j7zUi2sTs641ZB+E8cOfOvGw4vgMH85Unj3nQAZpTvIDSvmXawALx4xs8QsE6ff7JRjjRC8O/8Uq8FHVr2g4RNPuC8YJqaJ0TTLIk2xfIcTw5ecrNZCHvo1DMapcXkNnx9hkwlugvEpz61WXCCf8Sk5S3NJYZ1oGYQaagu/P0yoHLuDJl009HAqmhW9tuJeUAyWZGjgNZKmmjl1r6n3p36Ia3f7Da9SI842SC0rn2ZimHDuwuFFHrE84tX2ybl6EFTHai4xT01RGHX3NyaDaTpNYtuo3wjDulv1PGdq1vXk/sasvMcdc72gAWIw5dRC8OxAwrPyTqcBOhP2q8MortsBIuQ73ozrzThB4Mr9Dg2ICRO4okjsaworxbE7Y3xLceWpW0t9d8L1XTAozC+Ibbv9OgHaeH2WZ1Gr7oHkVp+QYKP3jdUr+yKOcareCNypeq3SH72+eqfvM9tYA4/t7XH9EG+DkRDN5bK+x/VrzlzAzAYzj4rPENsv34FEfFXo2PUJwkNJC0YAw1sBZNkUu66wiQvfTqMv9JESk7mjrbt8t6ruMDp3PXm/44ee6w/LjbfIG6hz3l5FA9Wr1sJXSaZeecX2XaNuzSG8FkwSyRwG6POzW95fl+P18pyzb9b1wjQXtHFrOCXHqn44VXFY8iTpG2AIWWpHw4XAx5JizAVVvT11nH2iKjSsaxNZdm/dn8FWVZx9JBi9+44yw9w4w8y52PWQQr8bt66HmNfwwyB0JmlLZkCO5cMNgC5Q+f6GrLkk2o3IoOryLLwQNLMp8iQLVidl8z1MEmOS8AF3fMrDklWIykH6xfo23xN/BDR6JmTAYX7tn9llZpjfuAZ4sD4xgVMZMP1iaiyba/oXMM2MBNRT0SwMyzmnEYxPObUITYSECWfPvDBZA9YjSVZ0+Y436TIyjrQMpQjh8TOcREbc9QngvclwCrDGD6Gh+Oe8tnyH68u78YY/kQBrc5Xc2/ArrvTPvDQ+s7fqz6BfpzEhmzdI158688JUOCLPHK+Fru/KB9wqkM5+tzrpetKrj6Nj+0ESjwKSbeKl6VdiZKXuMrC5j427bkXJNCl1FkiLuNWOtRYYPfWSHLwbIjY+wVzEZfG7S1rfJRDvveobwwtHnB5QNHBSOdTqe1O7TS9fs+h0+VlzNW7OVoOg6k0OX/Z0QyxyBI3xKRbk0SZ0/VkmwmP76IbLcmdTrLy36hGfNeESXQ5dRz1ZYU/6WM/LHmR+CrqJ5lpF5GYj5EGgyqPZW2/UKiT5dLS+u2QUsODJWnW2Gg4DSfPAiwnGIF2AnKi6tcqI+gEVQVM0r420lnVP+u6jDZeULSQIX5h/prn0wvxn5SSgoTFHuH95pHH0CCp8V3W0BspNpRGSrOSMaNwwFGzqCZHy5JfoilAwMWSMhJcogAfGmaZBAskmbEYueXBTgkQUi+8GchfNMi0vqYky/cExsb0J35l0FbG5MP8rmOgz0neJ2oyxZlYNEuoEaNm4nwwkJNkUBtg2UX4Aqj11ShiwIh57znfHq0G17rFuz60MS1a0iq47aAUJkFi/iCc/gdPOn2SWbP+Z4xAe4od5lquGZVO074g0k1CiOUHQmJ0Lq3UPTJNYeocz54xXw31E4HHnznHHIzgYh5paOvLBKR/Qc0993KnJB8K6T0IMHbVKwycewlc0BGyI3xhH7/RlW3FE+JH/yQb4broM6g1/nC5zPE4+0qItGqr6HT9VhJNu3nJHQjkJLxN5uox49vOaVZUijt/dlFAoyBBgpy8naP2Qd+vRs8tGxieG7l47ypR708DArRFPHfA2uRXZ3E7YymGt7YjST+IjcsqtMZ4MGrPM/YZTiVo3kH51cgqqGtG1gyTmSbdGmoa94MbG0nyOU6sR0PEtSKeTDuRzYi4na4DRETnp+qCCLukkYpYc0i6dFSXCVnGLdSFNsQ7EnualXoWIvoBR9air5r04XziFI9LHKKrMEigK7BMFDgOA+BQWHr080JidBVNQJW4wdarxaeN9nmzWeHlCB6rwCuvXKlWQaxdqe+m7kzgudR/Kem/SraTVX+BaRyJFGJMEpbSNWFxMFLDRCNwKvkmoRugDsqnhlyE30hX90JLLZublYxeePMn2lCXRoVcYJk/PcPyu1qqbW2HPEibCSL3VqvZermBotu6FUzcFMmjMzdX2KckRizzrJkpxqNtmqkxZgHkX6JtF87YW4qXWYrZecWuyBPVniW1CpAn1CEs5LF8y4RTN6/mzpAB2q8DpYPfH6Sz6UasMKwKY/88p80lzYCTRjdcnpFOhcQDleRVS4E45/qTLR2Gcv8ZHrdQvfUiHbkWO12dnXX+86tTYukFHyvVCseSehPaBFF17Yf6zyWt1UtWmmjezLPUJ86EUrWhjvA258b0j0m5MEPYq017t9MIacKc3STyvwrc4AFB3KxFyJ5jgB8anzhwP9wPUSbj3XM8jzWHdBzVhbthvTIXikVG3Kkm0gajs+niFhG3o23ZWPagrcOxcdai9WHgM6KQ/vPfMC7WJCWd8ivVxMZ5wleBUHGk5XKRblKSx8zzGGAJw30vKN49nH4xP1UEg1bEXS9MWGhC/4oX5Z/qhFpt1akQfwU7cAQiYxBQqbigifH1Dv5xxGhOzZ457Hjb4Ss2VGiSoy0l3L1Y2jJRmTsBK2nucxsR+6EWwUTs92OGy4KHw9q2SEP2svBeAHEMyiySjbsVtQAobkZW6r5QZ4NUB1qL9XjLPEci0EcjQ7eaInHLADslZ1/FA4hY5KuAiwdIwDapF9DkQbT9db0CzMiybVlrMI14gR/Q/CESXI0P3MWKO48NeIMujMx66fiA2jAPpBRv8RhA+ouw85Y3rt2xeP7Ah8Mc31OeCDY7vO/vWozFajW+45datA0ODGwfdjRPOplu2DAxt2jI2MeaMb9xSGbp1aLAy5G5xNm8dHNhQq475jr9vw3jdd6k3kiY2BHU/3BBMOb5b2RDMOrUabvzY+w+dsZq74dFGdXzmR+0fNHOcPjAx+yN1FIQVHue+YENIHM8jNXA8G7z6I/w7+PGMMwj99e9id99lMwDB+Ozcj2eLQn/DHJTxvveuP12fna23tJ6uTkyUB9ZvWr9lM3danfTcyiOVhu+ALXy3Hc82au+mqbr149h43uQNtOktEwrKwb6gPLB+8/qNA0MMao2w4dOjueqPDSiq3uSPYxpzjlcdn4k6S28K9rk8sH7j+luo4Xh1T7W2AZqeq23fglY/Kog1vOp4veJumPOrHmGBH9PyAbnEXW2ouHPBhiknmBrz63s9zHlw/UZq6Dt74ZFxtRm7EITiRj8etPcj9pZM1Hf2PrLHHV84h6uSiEplwcpUarPUI816Iy9MdC/da+D6Fbe81wlmy2NVrzLpYikHFfjUqmNoexl3sPrC/DPDsj7lua3yfa0eiMz9tUYgm8uIpSVGU6lwmksgAQfjfpUlU9EFnXgiqxEzsUYpeSP1rhcpyOlpY1i+/Kwc3CgfgJy0WT6we1Q+RLxXyJqCO91qbbYahi7LS1NnjjewOVOxSDM3UXMnXcU23Dfm+qy2HZFjeEvO+WdemnA9+UDVZa0xpgx7qZKXxyDczc41IPmRkuonh3mO94DuB264iEBTDQO3RksANWnIt6QTxM0+QLc8ZXG8jMtdeWH+s8NywnfZ+A8VISlciKvLyrA66wai2U1SQhAxMOB3Ss21pf7YupJSdEZsD3stieYHI9YWBiHSZoz5TgOiJpZJrQLkml1OrdYf3VRyjVJA9oE5Wsc2ThL5AtFzn7eIwjlPrhTgxFf2p8U5Up6RTN68fgTCX81hnR0mCBhioYicYdB7sx+bchPtie8CslwSyB2IM3c5e5wHCNKk15gdc334UGDaYb0uZx1vX+xTMyIdL1JhokHEpoV763CaYP8c5eZTDeZcLyBlCPhe/LeP4ZG+DfnjFobJdf2Rdwgm45K9g+BkzhmfwRCVz0Q1DGR9rxcdmuWJ1jR1UkRzU4tE58CdIKzOYjlJUAucfcpnJpS+i/HipUVMnV2w0I3Dp6/meOyeIDoA6ziDpMFZmjqQOEHNgkx8FEXzZubhZxNjFBRtAAu8RBKl64UQXtB6YLHWDEVQlrPMlDaLi6lddR+6iOpc1YWjD7QmTlAdl2Ou505gtRigyMCl8MreqXotZc4ide5et7aHISdY5ERC3nzPSEpZ6dXTehmcVLGKfDjAuwPzpBcxHy2iyOxw9jewZoR7pt0Ke7s1O+VDrl/3K7BIYB2ui2WyRB/lS3ts0oGfy6xsygiOCK+lYIj0PWhxQ4Sh6Cv3O+MzpN6qevvdGvl8TMIUKZp9ym/CC/e6lbTcjh8xmFPTexY0fcdjTdYCV46eOU662D5ydFwXdddO+iDW10Z+MixgunAaHJY74AgSK7ngPAOUgDNIkwoiHFobQz9uEEKlNaaQcXWKHVQWx5nSIdgkeEdfHqu9IAEqETaSz3lcpWZbSe7f6wIDAJHELwaSZMV3+WYbNwZF7CR5OdL1EGo25b1OTVxzn+fyqYcDpzrWY6SP+mlJ0pfrAxsEci+gkZBcFaphkjiBJlLCZTWQlYbb30qDUuhizK3Qt6ADAj7Y35B7qm7NvcwvYoTO7SjvMVqmAByzE807LrOAtOiLmJrMuT7Rov5WDRJppOrhlGhuT9kNWWX5sDNVG5FTVXgdQRPBzy7z24iMbKC9Ew2fdFC+W3Pg8xr0Ey4VS+3kzBIx7mQlLJynHNInUzOogVKqKjP9rMu+3HaYV24+sL18cBbAGpAXWH/kwRGrKUAjZXPzSGKH3O0GbrgfZyoYn2IHCSg2Ho6cPSIvmAh19CQ+XQnKEGV17YakC6YVUkceziGTLp+LvWzkaf6knKmRo5Q7LHfCseF4rRYDf5rDcrz+ROeTfHlP9LX4K4v5ZVoptYWs1dGokIIR7LXiIt63UEkTcRN8wojBWAzZLOL3sCIx4N9b95wwGHNxVul8rVQEYFayUjFy64SqLjGME3FgHmAkJvoK6YeJywdIARxfmZeE3o3Pdql5U6mfB7PAKQanhoGX1UuA1L2wq/ouOdVMnXnBr0LXPe2K5g20nKTHJTZAaaz5iI8r99FSM1eS4d7quAs/m9YXFEt35Te6yHM8ZTSZUK727OoZuU3T/UciNjpmW2JWmnhI8IbKZjVB9HjWhRcd6bamQHm9ho89H5FzUEnDY90dn0m4zNixlehxi+IaAAGMG21QxHuNyL1+NXTlxv5Nm7esv2UQKGQjX0JzGNv0GGWNsBYRDGowLDeu37R5Sz/ewRHbyD9AD64ABakvRZ9hFmsxTHXZh5KviMLGWwcGygMbywMbwSht2njrreWNm8qbN5KNwZQbBwZEcyt1vL8hJ/36mc+NJO4DxIknAL9x/cDAQPr//CpxrDXAN2vW6TJIQW41kBv7BwYG0v8XzZ8Gc8yssVMhxebeutzr7Aui6VfDWJpwZODOOb4T1n2sB/nEg2kI2I3cfcyZnau5vB0DAyKD0ZGpxMDP5s+yIaiq5AVoYquTEbtCMuL9DW8mhM6Z1NSK44NV6W6gfOIzoSvuJ5+qUbcazFXdGm8kPnD75eaIVnITMSl+xE8TmAURhyKat/DBUd7jmJSSfXiy4ZRb9Rd7b1NKkww8pBTJGDozQ17EDXnxS/1X84QaSaRKlmjvkKS1Dy8zu8m98AVkjT/ZR+GN5TuTbCWQfQSXNQg960RnmkzFdtQbRuSsc+Zzk+5YDG7AawvJXWdrX827mC0kCs30w5mqpb1qsRroqIaAEZfROTFQ8LPx2Je4z2vUauvARSQxD3z8CNNG/gS0KwzVaIWeFNmpz7lxLzdfzc1jZIF3xp3k8FH3PWIPJxq1WuSMEblDNoh7ZaeSMbCR43UvBGGTffWGTwem6k2uEybkVGWd6h5ZRJJdEcmiC15sbojZpMu+wDfuUL+HZeg33HU46QGF3zBZbNlw+MPCifsKr944Xp/b9wgYnEdIDTUs2e6uPIeU21Bf8+Z1iQvPrBMSvxKEVY8Utgsba+tE03j52A2iqd1AxCvexIgOLYw4kH3N/LqIKGkl9RKLh0xJF/i6Mpg029clnLVWEhr9d8KpBS6mR/4KP120xH1CiN/XhBgSQkS/q6YQa1Xc6Fupf2//nl/wW7SrdhX19w2D/1o38d9jH9fo7/bRpfR3/tNH+cGf/22G/n71MyP09/XCgzp1sOfOldTB5199gzrw37+qDR3st37wMDr4neMHfgEfOV3//sevf3sEn/yXj+0c14SoPPsbL5zvFOKNT5jX/+4nNTW2ihoTxoOxYBw0Bnz/q58Z0UuWeO/bn5FCiF5hX/x+UxTubfU0iSg2JIi6D+EgwHMhRFm9fK0uBMa4SgjRIYQwhRDXCCFWc6dnf9AUhW8YGNKat2fuyB3VYK7m7JNVoH8wFQwrvhs2fA8HEE6Z8BhteO5jc+546FZq+8R/LVnibkypIMSS1HZ9OyNEz4LfxdTvr6vfs9WKvA2g+PbIn1triXuFEN83eEzR7x8s+P13Bi9N+vfNQogXrrPEI2+DDu5dl/q9Wwixkr7lNeAfBM/WCXLJwaQ+XB3c8uEIXUHx5I7XQRaqnvzwA2Tp2KEMHcPDdPBmq17w4T8u8ip3G0Igf0HVY3dD4IpPX2+JG97+/qDGq/1b0hJ3CiG+KIRYgbUOQ3d2LoR8Ml2verLqhfAdrdVccrNhKgWx6DbZCKr73eHhe+0Ppfr5jAKjM5KOhVamCz25oH+6sE/9XVMUHj0wcGDjtWqbAQTvUcsTLQOHfToVoDPJth0Z2XYCIUQ01Vvb+T1g1Imq51aAr//Fhfkv/MufuzD/hY9cmP8Cf9gU9qlLTVHIZhnM7Vfw64nuqjfnhFD01Buhuqo4+8rqEpxmOURAF2Dvnm0WAS/+fXCbRdMFqD6yzRIFmpwQ09ssAjmcu0hR4NU998Q2S+TVu6e2WTRnvAuk5wVuecJ115NKNX0D1Cj9G2irTAgvfZfxYfoO/B1bOorC1lo6cydafs+ye2D6lkN+gek7ntvyzh6n5eckfL9bvttwHyZfGjm4fmO/HFq/Sd5x3/s/+EB51MXGkm6qtcGWqzTYfPmzfkgRGzdJeyxYLzfKDz4Q7o6bX+1bt1ypq1s3y9HdowmR2DgxvmXzwLhTvmVsaKK8ZdOtt5Rv3VRxy5s3j09sGtu45ZbK5q212yyiAo82nFo13Ff2XWA/eENWwwYANlKVvo34jt7G8IF/X7iN4QZw8MXbGD4AQxB1xgHLvktyLelunVrZa4R+Ff2FbhCWYcqbC0gw2udUK+N1L2jMwtRVdqoVAlwlIgX18WodLKszty9WUZan3Npc6DtegLFO1YO5aujU6AZ9wqmVxx3fnahDv1FuzJV9d8oZo//M+e4e14MWpByEzr45x3e9sExqD7qxxxkfV0S9Up1Et+Up16mFU2Vnbu78bck5eENdY/4Xb7MIZWH+2u28LjhDHbdbIqtwRNftFt0DOVx+O68jnl1/u0XEJCeE2KCu0e+IaoMz+77b+ezizH7gdv4uvvHw7fxdvDNzuyVAezuFEPtvt+g7eP+guo//f0q1t97GV59T48TvX7vdEl0Y49tkBXh036xTm6j7s27FmR2rTjbqjSCs18vQ+5cjFUC9EZbrE2XytB6vK6l5PbjM5BeUxckvdUZTN5jiJje8elgmcbsMUTu5nwKPy95JPVMMZOr7boX9LJNbwVytGpah4wuSm6TnTn6mbQfABKm3Q2dfGb5ZyS2n0qiFZZCx5B6Q8Lgzl2o0DuRS9ty9ZXjdtbZsXSXYqVqGMuk53vi+1CuN1HN2k0l+w5LbunYwmDXCur+vTB4rKTX5RtZZvPys3LyZcdDWFrsgHmzkB5sZv2wecOKGqsUCnTtabR3iRpv4pa1b1U/gJvR5K//eclkfmy7/bstIVX9Drf0Nxgi0dVYvPys3bRknV6hNW6au1PWWxR6oO5u2uKnONt/SLzcPtgwalyxFsSveuTv4vOPfH93BZxD4YecHPyB+eAeff6UNKANBT1Unp1y/TC/TtgVlxGltUG12UORliueHnMBKHBbx+1mno0LQHpyqBmmJArorL9I+9EfqIgrmAJBRQHWZ9Ekf28E0Hf8+sSPhDQjxlvc4IcGo5z7G7cvjU64z5/rEn5XH3H11r0Lz2UBfh/l1g5L0djihu4FYgw3U+oOIDtlRveqsRkiWH43c8WItdzJP94rTZDGT9yTRUkbThtq/5lRJuVytVcgJ+vGdVizdfHxnMvcppzax16nucStCnNiZrM/JnbzHGvNlr/+r06Lw2SGvTisTQOzmNQIug1ROIXugqgisr/AvwnPBuOsBXSn9L1Qw5brP3VADGDLGgdi8Ooy8kwwnQdSV62HtobAtU+zMjxyUfFYTP2IqAPSAm3vqtcasO+k7lQZGKoT4613JCn5/V7KCl3YxZQPlpO0og90vqzWJeFACv/IYmBP4MzO1jg2OZc7qsfBufaIcOZsnjEN10qv7biVa0ZD0vRvi5xvGp/y6Vx1vucMWkdQtsqiOKoPqfVDQKbd41ggBKDfKGyQoo0fOqSOs/YqtHBvXS3vOr9bkxluHNuHluu96KkaBNsoNGl5lyq2GHBuJKBli82BqCM4cb8yGUaStMrVskjf8VKyNpIVkHcvGG+h8IJzBrYwoc1c9cEnDo+IRNqYHs3eqThYJFaFEiulyYy5Q/smbbljEGzdy802ccQEkKR0+A9ioS6lhWu3R/ZExGrAUG6hkhXOTEMTvIGzQGiZIiwxVLXLxDMu7YNRN7DQAbQpYh37Sr6j4FFIGwYAMaZGwyFgqygezu/DkSehmhznYc4E1IM4rUQ0QTRX5TEt1TsEscH9l6o/liTLPruWBCuhquRdBWctNRr/xorQ8g4ozCIjtWeQTtMblaI1bHuEotdyg/15ORzf1R2R2AbMQtdvUwiwQbd6sHg3KnQ+Euy9vu6mFjtOP9y3ocvGP3EIQNXjZ440LifiCB5uv9EB9qd4IAZMslhIJA7FreBTPpUz/QMpMUCJBtAxmmOwIqmWZpVjupe6V46gvvqNaxTxZisdlikk4hJXakcrb9sIoh0aLVjvyC6BILBj4EYOoQrKgWH4f0jSwy1eCEJhapnS4CJEANxhZeGh8I6xO3gddLHT5ZO6qBpQGyfPq5RZsDPxRJvxBHG3Di9VmisPFcatUifsmZW6Z1a/lSJWbYsRpPV3Hr+1L9aoylaQ7BkZTMdRKllArqYSCva47g1wnqWQ0HAi6cf36nxgStestsU6waAaa85DrI7JiD/+J+eSfRiaghWHMIKUUQkf65RRq8x5uwCSMoNGAw3pcoqwxLhyWCwPf4/RkqaCDd+4FWLAlTIHzCIQcgkocU+t3+uEvM1Zz4TlDUBPsDFLkIjJGVN1ZoN5UzD3BYDA+tdf191JChYpksojYhBkAIzqCXQdULrYvLwi+iKLOyfbu+kHde+d+6ZRXPbnDabj+mDsFDVLDm/x/63MjKRLNeWjiSIorU2Ai4hAObokQyl5nyo+7YZ+C1IiH5cPwQVC+Bu+SuvfLSp0CpIMQtlPKiuJWa7SxxO1SjhqEEc6EDb+KhCzgn6MFC+b8+qTvzM627PgwnHquxIRMMhNCi9agUKOrDrTOSWV2+rSQoLmMmHz4J82eOX7mc9XJ1oWZcsJ+CqQ+XuMJeVW3ghPkx4wpddGydA9FC3K1wUTsB2XZcKtq+12VTeYd5gvE+T//SXJHI5BcyKB48FLbNDCwtTUom/yRQOtxEVF2O6blihkalpPpRBSUbiTxr1ukOQk9iTNPKsQ83REx6VMUqMO5wTbdwNwLPILYoOjVF01xQWQACSsaAczAzCRTeFm1VtsY9xJFjy3wKEysleTxxGfzyv3h63OuP+t44LxiBfaP+zNRxkLFHCdR6AnPW5/gk963cR17l1ESpopbScYyvOAVasYMdMp1mEcTOjNuQPH8nD+Ow4AbiNWMZymjo+tuSn0DXDnc367EtXNwYIVoue9ONv6f2q4FPqrqzH/n3Ne8ktwECK8EJjQ882BmMsnkQZALIbxCiASMCgqT5CYZmMyM8yCErnaCtLW+UGur1dbFLrVq62tr64tqUxSxtoq74Ks+wNXW3XaVtq511yrLd865M5MItrv72/x+N3PO/c4597zvd77v/303jC9TUdtxFcxxoxEKhyM4tTJ6zX6Bv0ZNTpyzxbktFeeCbFnc1pebdkXjoplnreX/pCj2bAEbxlWEgxqKuPvNCL4aLODdUMh0zxIol1nueQwrsSGYSjAfYTEETVTmQCS6Du4fwPPKfC4u6MnAH5gTgmAit6hIFFdOKhZCxFgPKwKNaFNx9KEwPB/r0hGP7kKQB7KTeMpmWFdRo+raWUELOopABgROIznnSdW1s3gpOdBwnt1T7fWx/GMggtm8nG6y9ySeN1kmn8dXV+X1Vvl8s4L86JdJn0Mah84ZC+wZR+QoE9RIjU2GHYF3sQJ80w+bJuICsAOEuZ5lVM78XaBAGZXRAqhs6aaxnEykkgezzsTWdW8ztyfHkOJMjtO9DRWlWFVmVBFkQqBsjkyS7lAiGRVKaq5jtnTTmXaJhgzFoygKGI6ZyOSmelAGMcxY/Gik35J7W5w+c/hgRTgKrcLdxOvCZpmAuOxKJXARIyfAeDAz0m4mk1HLKWiGqcRjKmfczkhipgwM1iHwNpgOj4VdOS4e2xGMaGZfMMiAc09G4+9mrW6NCANPs5d4KMIs0lMIXuBONITqZy4HA/WF+tGS61ymITq4H0GELINQGbm5yshI9SV6BsLBfiZy3ZWKu8c6Qu1EZC5TgwvHF8zSIuvWw4jEuOkwt3/luMrxDlON3m2pBN8oRQnBjPuPBNevJw7uvyQV2oGeApkKNLu34olKJDq4Px4c7E6Fg5Hkjmg45y5HXXE2X+wyFjh8PLxKoOayOXIXz+dlEqA/btWQQfCNA4sJHN/YtGMW4hkyoB8EgQEVpxfG2LAphUhpZFPQfAdrm8h4UxxkyFDulYP5C+yIR3tT25P98VQslp3KY3BOAoJs+fRhTgLjvPgsRPYzPrt2mPFdOHNMZok8FqZjjXpGjPOZ3GZccJZnyI3e/kKme+XB/eG+pHnw27hRtZsp5nxsIBQZYtXi3pWYLDnCoF5Lw9Ge7Qzthe6QIk28LZb7RTyBMUsMS5gUPrg/1ZcUKNUx3dGa9ZSYcdT3+R6fzirVMuPcZ0qje60APS810VHR2Ypkbjqz5aJ8rrNnYAiPNuhmLtiH65Wfg3oFg3/2Wq0adF8ohhsdRggvGHE07Efrtr+hWcGENX1YSubH0YznpMW2IALTDIfZBDHjETOVNC1zDsav8/PNejwPx1N9AgAqCkhgAZhRbGG404xrMDI5cQYZHzsiln/EcVXKBDbkOJtBjpJDHfHFHDd7zFCMG9QwHt5yP808TrAdmrGd2PKeJOcdMnv1WHhbk4XaY3JEVixu5BmTBMT35XofZEqIhAAgZwSSZwXh5WYdCIb/J1kNpqV0t5tDbhSCIIw5Yg65u9kiifZxpxTc01pTFnqIBlOWfBSPCviemZtwo0iIGXjltp2pqCwftMKKLluzM4lk44jeRnMOC2jqNnea3DXP2MzCtsONtmno62ms8zgcx6z2B6ub0ayOTRhCuVckkosbyuqKuOaJDzFzmYNvHvQiksnfyW3sgv3BkMUCI4gRDx1WjrEZ2Ht8iBszMuu7bhTZZSqX5c1Z1mRu/40pJ+vuR5ggmBEmWxMxDGcNJBK7zFCY2aNm9NzuML4Sxif5TIpcu6wxxqhZQu7tziQu4VDSHEzgv1wTBJOtnMRcy2InkUsc68elNTiAAg4GGcF9Guchu4d3NgT7e4PDvSYuRx0EUgv6RJgwlIVx4OAoOKs64tHusDmIttWxYHJgEE/R/ebyENtHQpFYKmmwN/EqDILxAWZKEwvyWPXW7h8uT8WjJr/gkyBX6FqKXejmKi5Z/Nq6+X0PAFQDQKWAH+5DoIcbAJGTU90AaGzu6UyasXgqbPaEOCeCXHRXMI5eNcC4/6lRcBodlm51GR6aYrwtiSGeKJGKbYiiCjFmxtEXVqg3GUqGTeaJg2kUUeRpXHFoFJz4TAZhRBQJAgZniQbawHgYExANjCMYCO0wI73RuOAwrMNPxoktC2xgqquhYDjRyiAQqKHcZcajzCGX4O5aTXNHMCmmZ0twOGEZzhKRQAbj6NOj4LRzZg5BMsZHeIM4wfjoMAbywDj8DAZUMG7+xSg4vdyGFz8mDvg1OtYcBDLNZsC0REZan8g27+ZnR8F5grSaZlsoYoaD3WYYN7pW08SDZsRMMmlJjuq6N8V+2s2dSdSYskeiZ1Usv9U08d56fO+0cdhYq2l2h8JhFM2w9u8IJtHOji0tNqXDw8zPfESUh2AkFE5gOKsezyjRV/UmkmYs0ZGTitWg1Rwy44gA1QiZgJhaTSMI6XlJxAkY1/0K+0oG404WUMD42a9E753EQGVvcLgjCxPcYLHIrHoM/5zjAg2Mw8+NgrNkWSq+w+yIhhBlmDTR3pjJykGGm2xgXPH8KDjLMpVHcifqpfmYtpomGwUFjCM8IT8dx81gIhoRQ2SBaucALg/jL5jwLkrEAM8XF0dZcx54QzAe6hsy49sZ0jnK64u2uejgCcLaTTaAZ7UaGwAhCnFIrqmuaSc0x8xPT506RYAvQp8F/KRAqscGZADhEqvV7I7j79pgvGeAyTTWBodXpyLm6lR42Ej1pxLJTjOWNLFS63qS0W4z3h7dwaItZg/73TWgM5TXyABHcH1tgCNErhW/Xx/gG8Y3B/gGcov4vW2A68v3D3Bd+T2inAdFOQfErwzG4X8aBad8THtVA+NlDJMCMN5lAQcY6X8eBWeR/xKA+4sBjmp8e7yAgPHtMZRjOZSHGeXlOKe8mEM5OobykqBsImCcZJS/S3LKy4KyhYBx9VGkuHcAXDEZ4BVB6Sdg3MkoTw4BbJ0O8KqghAkYT46h/FpQdhAwjjOK64uc8pqgXEbA+AujbLiMU14XlK8SMG4+NgrO6m+PcMobgrKX8F+89/YegJPTAd4UtBsJGEcwV1HlFQAdJQDHBeVbBIzfM0ryKoADJQAnBGUfAeOKF5Fy4FoAuRTgLUG5k4Cxn1HkGwCeLAX4F0G5n4DxM0Zp+wbAnhm4rjnlcQLGa0iprr8F4Ek3rnxOGRX1xntI6y0D+I2gfUjAuPElzFX+9wAfzQL4raDUUNHacoAHvwfQMhvg3SzN+CXmKrr6PoD0bIB/zaG8i5S83kcASuYA/JvG1vOBl0fB+Y7GOCTcLZlQLxVLGEJYmjl/d1iizYzIVohkxf7MYSAIjEbsObdMHoO1yMjSkSlMRpPBMPfT2YbcImMZUTUpBKDspngAC7PNfRWThGe15yKeFa5bIdT2CU09F9iPUcZb+np2d72loWftKBebGL7vqxAQyw8UvcFhfBfkcketiPSz0ItrM8mWBWOiCbx1og08kvHjeh52D6tG1oo3x7abg0UVARrNvUosoCrwPaDT0q+yzbzTUoOy8hOfwQCeATwo6LV/hV7zGZCfLxcnWPcZlf04VKL3bOUHzvT8nGICwb/SgPrPb0Cdx9L0oYTEd7ZSLFjjGHpOaxvMM1Ujm8AvHlP3V+i1Z6H7aj4/v8+f+3y/9/Nr4/OEcgYiyMPIQx05PgpOaidgpE/ge8UOxv0soINxnAUmgPHgW6Pg/E+yzEI8jIGkcsxqdCiyDBGP1nzrRDyCMERGHvGSVDCSDCWHq3P4goWCnU5l2CRxFsIMzKiNM/BjLb0yKGAGOcADUYKfITv4UY4fz9absXCwh8knM6cvcdZbgad58SQ8exhhPM8OL+OVzZxHl6G79z6EAplgPPz2KDhn4xrzChbDB5YxB79qTr/C/ewy3sXEeZi4Fo1c2GWk37FuotFWPZqLgHFz5mYjYsTZZdyfubkIAJrZZRzGmz9y4d3FAHCOuIBQSVZUzWZ3OF15+QV6YREyHWnIcMn8KhQQc1VA2fPFMLhE2J6TrkDsNAU5+RBKjnB5hMkjPB5h8QiHRxg8wt8R9o5wd4S5I7wdYe0IZ0cYO8LXEbaOcHWEqSM8vewMO1nuVSZ2toXiFxnGe5p16F589uu5Zh1mLNbhffHbuJgzYnZxWdD6fUt0+N4SHe5dosNDS3Q4vITDRF2if7C9r7Xo8JsWHf7YosNHLZwhKxJ9NUHA+/PFb54I54s+RN797eU6/H65Dp8u18HVqsPMVh1qxO8cETZadVjXqkNXqw6712SvjjWcISwSZTlF3Qpz6mA9B8u7dQ0v4541vC0Pr9HhmTU6/HoNL/9f1+gsbYHI81SbDsfadHi7Tc+0QRftmCQufI5VXyz7gzYdyFoditfqULGWl6eLvJi+eS1Pt3atDhvW8vo7xvW7M2c+5okLy9/XxcfDGou7u3T4cZcOP+3S4akuHf6pS2d2eRPFs0qEidb0nD75t1U6SKt1mLxah8rVOqxcrUPfah1GVutww2o9Mz7WVSiuKaK8EjGuk0Q/TRPxiSLd1HHjnyfaXyRoR5fomeutJTqcXKIDMXQoMnRYYOjQaujQbeiQMnS40tDhW4YOPzp9/5Chw6uGDr8zdJCX6lC8VIfypToElurQslSHDUt16FuaNfMoFs8sFHXTRX2KRL0LctbwLxfp8PoiHf59kQ5Ssw6TmnWY06xDY7MOq5t1uKhZh2izDpc163DN6TVzW7Oe2Q+s/oEWHX7YosOjLTo828LNSiaLelj9j+nnrdChcYUO567QoX+FDrtX6PD1FTozMULTIjQpApHWmgcg5odD3EMamrWhORuasaH5GvI1VJJVRdFs7A+AUqrJVFUopfh1SgBN45IY65oqfufmhMvE75xxceuqztkPCyM6u7wRHc6N6LAtosOVp+9dv1SHB07feyGiwx8jOhRFdaiP6nB+VIfhqA7fiurwSFSHV6I6aDEdJsR0MADgu7N1xgHXijYa3LoRYQJRdygSSoaC4dAulAbie6iKOWMUXx3hQlOUZvW7e+PRWAylKVvcOlyMJkJiHp4/i1uMvkl4e3MNgE/u1MG44o+j4DyW1xOOohyZWW1vZ59N7EGjLPbRxIw383HPwqM8ql1jaFKG5x1hO3tYcMRW/DHRj/jqNXvdW9fFuD1oKjIUD8bQmWh0aN78rQxg697aHo2YW7nTjw3xEO+IxEA8FNmOoSB36oB6cu6mHQA+LtehA58pwH5/q6Fw22xev3mEz1UrXkL4HmLFFxPel1Y8KuLVwrSzQ/T1KlTcRYJhbunb6O4N7WAg6GE3SskA5s/UWb9gBbGeVvwmMRfvKtPZKWIj4aaiVhyfh3uQVqazOTpdrGEr7hPPt+KrxsUbxd5lxReJtWnFl46jLxtHXzIuPkM8/39rU23F9xPLslhYMVsTZL2ZSIWT1gSxpkbEvXV5PC6mRi53NfT/aCVsTbOM2TPup+U6rMZ9ifK+b+dYifEdwRED/DsFln+RjOu9apGJ4b2Y2YWlHv+bsjHve260Kcr5UkImj/C+mJsP548HdUV9faEeFAXmLKB//zudjf/OHPYb19UuMdcGoqn4/9numxWyNWMO/QfK51QPQni4eiOSQCg1orosUC/fC+CKcm626hXrzooHCN+rgZlkN8GFsBNugh/DUfgTFBIPaSeDhNMWwSYYhpvhJ3AMPoAi4iXrSIRYIOHXxLvG4luwDy7N6YvL0LQSsoyzTdwfOX263n2aZ778dHzPab74yyI/0r6CMiisKwr/cI5f9OyLlR2/69lp3NF1yfSrHpn03c0b/Ru1o5077xk59+Q//BmlFHE2M/uCoTAqwWI4Ld2Lm93stwLnxxYcgwEz2AswJPaiB2Re97PlX5TNH9x5hvwPybxPhc/OwWhvqG9YfIsmEupxD0Sj2zk0K+jOeNIVb6OZX9Ch7XSbrxP9l9s3V+K7jH0wg0lrx/TnVaffESuDiQE3c3jr/swSu6ic12224O3PtAatPb9EnEeuzin/GhS0oqQPjHdPMb0OEbUMonJwMJjkn+qKB/EV+tccNjD7fuwQpksNDzM7f5RzDVowPIBisWvspfwtztqc8wFsML488nNw2ii1nAscwDihYLzFAgSMT6zAG7t/Ds4Pi2OgQRUhhBJKyEqnZ5JOTI2qlBL5C2TG9E3ORrudTJGJnUhEqZCa7AumEHeAECLbZCJpDlpKGjG7bCN24qDTCKUNRKYyfo6bzKAScWJcIVQmE2mxSjA1JbKNaJKDziBNhBAXsZN5RCIBQiRFIrJGnaxUZK4kES+hDTT7lFKyksiESoTYyLmEai5bN6F2p7aKTmffCw/kE4VQxUnK7aRPJiqhlE6lsqTLeYRSlRQQkEAukUrpDLqEEs1GqNNOqiRCUnQW2SHJ1E5U6deUYm01LJHaVAclnmrqmih7HLI0x+6ibpmq9YRVQ6m3UXqzRPKIho+T6KElQA6WgXQN2eoGNURBJg437aBAJCKTqVQhN9FpRXlkjm2qk5BKyUOwyygpJ8tUHEoXsZGFpIYQiVKFErKA2sh72HEECOg6qiLJW+QbCkiEKvI8SSbfoyAbCtC1aqvTK3+R1BXMJ5Q6JK9MqUaapXKF2BYTF/XbCbHJlGyRqKwSSr5DJNsk1rt8JPI1SVlGqIrDRCRZIiSfbrRhIydjX/P7lNDfESqrlNDpSCWEbmO9ZLK5QBSwE/ofxCHL5DqZUpm4HfNUNnoqlarzCD1EiETIMxpRCVlfTDUscZcqYckaISvxcQSok/oVRZpMgKgF4JIkUJo0IOfI5xInBQrVdDIokmqzUW2GfKMEAdlnI/mkWCEFoJFCVqrSS/ZpQJplkD+lf8LiqUJAG9Rga/okeBCfWVsXqG8Idvf0mn2Xui/NeD/pVzm/YsW/MS7+zXHxpML3kdw4nlU2VVdXX3RmpvSM7KjH4/F6fJ4aj99T66nzBDz1ngavx+v1+rw1Xr+31lvnDXjrvQ0+j8/r8/lqfH5fra/OF/DV+xpqPDXeGl9NTY2/pramriZQU1/T4Pf4vX6fv8bv99f66/wBf72/odZT66311dbU+mtra+tqA7X1tQ11njpvna+ups5fV1tXVxeoq69rCHgC3oAvUBPwB2oDdYFAoD7QUO+p99b76mvq/fW19XX1gfr6+oYGT4O3wddQ0+BvqG2oawg01Dc0gIpjLFNF06jNZqcOxUnzZZ0U0iJlQslEMolOplPzSpRS20xSTrbJ22mE3ic9QA/Q5+kL9KjrmP1F+hJ9lRxXTtDfkN/K79L33Cflj+h/KR8T19ymxe3r9t52299/8aqvf/O7//joVx5QNXtd8+Lz/nTkBXnilLrAeV1fuvve+35ae7zoq1+79jY5L7+waL7X37i8ddXq9nW95pVXX7P3J6MHnzz07Iubf/LQ9BLN5nBOnFzX0HjnXS+/Yg9cd/2dmqNpcV9o7w2F0S1PvPf+hd2PPPrBX051brjl1uqFc+dt/M6+2/9h//fvvOfRA0+qTtek0sZzlp97x/d/+at92tRps2YvPufN3/7+/VNPHZLdX5g9Z15NfePK1W0dnRvPO//CzRdv7TH7tid2XvqlK/fffd/9Pzty732R6NOvv/H1i2d9UZHkKqlPIgur07tLJW9BiVxun6FUKC1y/oL03Wq5XC7Ps/md7ZLfNRKwFztsU5qWN0g9NrunWCmTpivT59TLa5SFskOza0vcc2WXvU5qVKZpskvrWBWoyavRqm0OdY5UaqPpI+t11WYvq7YtKJ42p2TiZHu7XG5vyZuqOdSVtrn2lHPp4gVqk+JQz1WJokuK8wIbLe2esdLmSN9x8azlToeaN6FRdagTSyrlyelHFvV2ulbaHa3Lp6+0deat0hzn2c6fle9QWx2l0opVASnf5lAbNIdaKTvSH07VmqTSjaTAl3f5rX0pZ/rJK9t68vZ49GLH3luV3StueaTxK4d2N2gL5M3qHEerY54yYeT+xvShTYq/co3coBUuUZya/dsvzncHE7d/MlJTQErVfNk2cvXX5O1KnmTX9L1b059IIw+qkwsKC1bYk4vSHzoSttik1l0TXRNdXfap6a+OrJC+vLRg0p6OmaqaPlahLC4jsSppmkxHlswsbFTIyJEF6RcrZJL+WZ2Npo+n/zy/TXbI9PLClrbm9M8XqUTeqEz305H8SrnXdZ4jfW99aV6lbNdovpq+5fJXpEIpT0q/qrpkUuCS620OdZ6tUqb59rkj59tKJafUJM+QHVr64z0KEElRVJVqqk2zFzpKnFNdU/P0fFeBrEtFRRPsxWSyPIVMlabZp5MSOrPYLVXQKmc18che6iN30bvlH9j+i36sfCqdst+zc/iqa77r6Tr/qquvK3k9v2BN28d/qV54zuaLtry155prr7/hrgcefeypQ8/84o233zkFMlsSgcam5lWrL9pz7Q13PfDgo48d+sVzz7/9DmQWTBOumIt7zT3X3/qdZ557Pq9wfmPT8lVdmy7e0mtec/1dDz762FPPvPn2OyfzCpev6jXTe/7xwONPHHvp5B8u//JV++94/Imnnn7+1V+vvPmnvzr03POr2td1XXDxlq9du/eBnzz0xOihp18qLJ68afOHf/70VHrwkjfezJ8ZiZaUbrn0snvve+PNtY8dKJ48Y2brivZ1uGgu+9KPnzp67LWTf/iPeGJvMjWneuH373voiaeff+nNW2DJTTd79s587lT7ugs3abYCfe7C996PRAPN5yxd3tmfOvzMkRdefuW3n54C95ZZu9+Ud7fYpstq4cgP89M/UNzaSIk01UbkhbJf1iSiqVqho6OgSNuoSXKJwy7ZJE2ikiS5ZEVyqiR/ktKuTde6NKpMcXXIy6QqiciFaoGrUS6dvcU9KG+bnT6s7L5fmqbu/kS6QCu2T7HjlNumOtRp6gVahdLqqJRdMpG8zkp5muqU0j9UHWrbxPQHtkVSgbRYqbdVKLtPFU6xLSyskmbllxWkr5Z331LsnHTFjcpCpUmj+VPs6cdnJV3pF6eN6Er6hP2Pt0kB+8jmiemHbenXJy6SHGq9rdXmUpPOGdKF8gX29OVTShzF9jY5faX6g/2uybL3dnnk1TmaS1F2/8i9QG2T09fI6cel6VJB3oEv6LBRnElRXmTFpwklQs55d7zYgQn1L5fdcL2yFS6asA+KJrtnutxbZ75fubViged4RfSOfZX0TnfVjI/d1fDp1rrbTu2r+4SUBYgjGCjPK6v/Qf7tDQunlDX+aUbZmiX+2ztnBE9sOLktuHFd9MTG7xwIngfPB7vMF27vglfLzofjt19w71tlm37/9onNR94NXuSG9y4+Sb60JZUw41WxeBSrxr5aFQvGQ2go05eK8BN5Bv3WE43HzZ5kOMeZmjvoZipgdzTea8bPE57JNkuc96+u9uzM8gvG0mUty1vXm33L0KtukOtv3IMpPGwMo71KHM+w4+nWfTCOfgv58CQYx1lAhpid64bMeILaEG+SCvabRF6fSiTBFYtH8ZBj9lZ1D0sK+5xFqbe6obba456X+ayFm5llePxVXv98dSgYjqcSqqfaF6iuceV+TEJjn5+o8cCNpCCJUq7klj4zyL6sYqso4C0wq/rD0e5gOFExIcJ0XjG0W6nqiyURq1Ph7E6Ft1cNmoPR+HCFDd2RVZk7kxXZzx8z24dEhWMwFU6GGFdTUZCTpyoaS1YUI09UFYr0hnAcqpgZbjTS/98="),r=>r.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("deflate-raw")),n=await WebAssembly.compile(await new Response(e).arrayBuffer());return fr({module:n}),{...mn}}var hn,br=p(()=>{"use strict";un();gr()});function xr(){return vr??=yr().then(t=>({state:"ready",tarifwerk:t}),t=>({state:"failed",failure:js(t)})),vr}function js(t){if(typeof WebAssembly>"u")return"unsupported";let e=t instanceof Error?t.message:"";return/unsafe-eval|content security policy|\bCSP\b/i.test(e)?"blocked":"broken"}function _t(t){if(!(!(t instanceof Error)||t.name!=="TarifwerkError"||!("problems"in t)))return Array.isArray(t.problems)?t.problems:void 0}var vr,fn=p(()=>{"use strict";br()});var $r,wr=p(()=>{"use strict";g();$r=_`
  .sample,
  .add {
    min-block-size: 44px;
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3.5);
    background: transparent;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    line-height: 1.3;
    text-align: start;
  }

  .add {
    align-self: flex-start;
    color: var(--_accent);
    font-weight: 600;
  }

  .sample:hover,
  .add:hover {
    border-color: var(--_accent);
    background: var(--_quiet);
  }

  .plain {
    padding: 0;
    background: none;
    border: 0;
    color: var(--_accent);
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .plain:hover {
    text-decoration-thickness: 2px;
  }

  .reset,
  .discount .plain {
    align-self: flex-start;
    min-block-size: 44px;
    font-weight: 400;
  }

  .samples {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 2.5);
  }

  .samples > p {
    font-size: var(--_small);
    color: var(--_muted);
  }

  .samples ul {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }

  .sample {
    font-size: var(--_small);
  }

  .fold {
    border-block: 1px solid var(--_line);
  }

  .fold + .fold {
    margin-block-start: calc(var(--_space) * -5 - 1px);
  }

  .fold > summary {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: calc(var(--_space) * 3);
    position: relative;
    min-block-size: 48px;
    padding: calc(var(--_space) * 3) calc(var(--_space) * 8) calc(var(--_space) * 3) 0;
    cursor: pointer;
    list-style: none;
  }

  .fold > summary::-webkit-details-marker {
    display: none;
  }

  .fold > summary::after {
    content: "";
    position: absolute;
    inset-inline-end: calc(var(--_space) * 2);
    inset-block-start: 19px;
    inline-size: 8px;
    block-size: 8px;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }

  .fold[open] > summary::after {
    inset-block-start: 23px;
    rotate: 225deg;
  }

  .fold-label {
    color: var(--_accent);
    font-weight: 600;
  }

  .fold-hint {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .fold-content {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 5);
    padding-block: calc(var(--_space) * 2) calc(var(--_space) * 5);
  }

  @media (prefers-reduced-motion: no-preference) {
    .fold > summary::after {
      transition: rotate 120ms ease-out;
    }
  }
`});var _r,kr=p(()=>{"use strict";g();_r=_`
  .answer {
    margin-inline: calc(var(--_space) * -4);
    padding: calc(var(--_space) * 2.5) calc(var(--_space) * 4) calc(var(--_space) * 3);
    background: var(--_answer);
    border-block-start: 3px solid var(--_accent);
    min-inline-size: 0;
  }

  .answer.answered {
    box-shadow: 0 -4px 12px -8px oklch(0.2 0.02 235 / 0.35);
  }

  .answer-label {
    font-weight: 600;
  }

  .answer-number {
    font-size: var(--_number-narrow);
    font-weight: 650;
    line-height: 1.15;
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
  }

  .answer-number.in-words {
    font-size: 2.0736em;
  }

  @container (min-width: 640px) {
    .answer {
      margin-inline: 0;
      padding: calc(var(--_space) * 5) calc(var(--_space) * 6) calc(var(--_space) * 6);
      border-radius: var(--_radius);
    }

    .answer-number {
      font-size: var(--_number);
    }

    .answer,
    .answer.answered {
      min-block-size: 12em;
      box-shadow: none;
    }
  }

  .answer-sentence {
    margin-block-start: calc(var(--_space) * 1);
    max-inline-size: 46ch;
    text-wrap: pretty;
  }

  /* What is said in smaller letters stands in the reasons too; a narrow answer keeps to the number and its sentence. */
  .answer-remark {
    display: none;
    margin-block-start: calc(var(--_space) * 1);
    color: var(--_muted);
    font-size: var(--_small);
  }

  .sample-shown,
  .example-list {
    font-size: var(--_small);
    color: var(--_muted);
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  @container (min-width: 640px) {
    .answer-remark {
      display: block;
    }

    .sample-shown,
    .example-list {
      margin-block-end: calc(var(--_space) * 1);
      white-space: normal;
    }
  }

  .example-list {
    font-weight: 600;
    color: var(--_warn);
  }

  .faults > ul,
  .missing {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 1);
    margin-block-start: calc(var(--_space) * 2);
  }

  .faults + .prompt {
    margin-block-start: calc(var(--_space) * 4);
  }

  .missing .plain,
  .faults .plain {
    display: block;
    min-block-size: 28px;
  }

  .answer [role="alert"] p + p {
    margin-block-start: calc(var(--_space) * 2);
  }

  .answer .icon-mark {
    stroke: var(--_answer);
  }

  .warnings {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 2);
  }

  .warnings li {
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    background: var(--_warn-surface);
    border-inline-start: 4px solid var(--_warn);
    border-radius: var(--_radius);
    line-height: 1.45;
    max-inline-size: 70ch;
  }

  .disclaimer {
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.45;
    max-inline-size: 70ch;
  }
`});var Tr,Ar=p(()=>{"use strict";g();Tr=_`
  :host {
    display: block;
    container-type: inline-size;
    min-inline-size: min(100%, 280px);
    font-family: var(--tarifwerk-font, inherit);
    font-size: max(1em, 16px);
    line-height: 1.5;
    color: var(--_text);
    text-align: start;
    font-variant-numeric: tabular-nums lining-nums;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .calculator {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 2);
    overflow-wrap: break-word;
    hyphens: manual;
  }

  h2,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  fieldset {
    border: 0;
    min-inline-size: 0;
  }

  button,
  input,
  select {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }

  button {
    cursor: pointer;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .icon {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    vertical-align: -0.125em;
  }

  .icon-shape {
    fill: var(--_bad);
  }

  .icon-mark {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 1.6;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .strong {
    font-weight: 600;
  }
`});var Lr,Dr=p(()=>{"use strict";g();Lr=_`
  .chart figcaption {
    font-weight: 600;
    line-height: 1.4;
    margin-block-end: calc(var(--_space) * 3);
    text-wrap: balance;
  }

  .chart-drawing {
    display: block;
    max-inline-size: 100%;
    font-size: 13px;
  }

  .chart text {
    fill: var(--_muted);
  }

  .grid {
    stroke: var(--_line);
  }

  .axis {
    stroke: var(--_control);
  }

  .curve {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5;
    stroke-linejoin: round;
  }

  .own-line {
    stroke: var(--_text);
    stroke-width: 1.5;
    stroke-dasharray: 2 4;
  }

  .own-dot {
    fill: var(--_text);
    stroke: var(--_surface);
    stroke-width: 2;
  }

  .chart .own-label {
    fill: var(--_text);
    font-weight: 650;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
`});var Sr,Cr=p(()=>{"use strict";g();Sr=_`
  .field {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 1.5);
    min-inline-size: 0;
  }

  .field > label,
  legend {
    font-weight: 600;
    line-height: 1.35;
  }

  .hint {
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.4;
    max-inline-size: 60ch;
  }

  .problem {
    display: flex;
    gap: calc(var(--_space) * 1.5);
    color: var(--_bad);
    font-size: var(--_small);
    font-weight: 600;
    line-height: 1.4;
  }

  .problem .icon {
    margin-block-start: 0.15em;
  }

  .control {
    position: relative;
    display: flex;
    align-items: center;
    background: var(--_field);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }

  .control:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
    border-color: var(--_accent);
  }

  .wrong .control,
  .wrong .stepper {
    border-color: var(--_bad);
    box-shadow: inset 0 0 0 1px var(--_bad);
  }

  .control input,
  .control select {
    flex: 1 1 auto;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 46px;
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3);
    background: transparent;
    border: 0;
    border-radius: inherit;
    appearance: none;
    outline: none;
  }

  .amount .control input,
  .count .control input {
    text-align: end;
    padding-inline-end: calc(var(--_space) * 2);
  }

  .count .control input {
    padding-inline-end: calc(var(--_space) * 3);
  }

  .unit {
    flex: none;
    padding-inline-end: calc(var(--_space) * 3);
    color: var(--_muted);
    white-space: nowrap;
  }

  .control.select::after {
    content: "";
    position: absolute;
    inset-inline-end: calc(var(--_space) * 4);
    inline-size: 8px;
    block-size: 8px;
    margin-block-start: -4px;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    pointer-events: none;
  }

  .control select {
    padding-inline-end: calc(var(--_space) * 9);
    text-overflow: ellipsis;
    cursor: pointer;
  }

  option,
  optgroup {
    background: var(--_field);
    color: var(--_text);
  }

  .stepper {
    display: grid;
    grid-template-columns: 48px minmax(48px, 1fr) 48px;
    max-inline-size: 14em;
    background: var(--_field);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }

  .stepper input {
    min-inline-size: 0;
    min-block-size: 46px;
    text-align: center;
    background: transparent;
    border: solid var(--_line);
    border-width: 0 1px;
    outline: none;
  }

  .stepper:has(input:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
    border-color: var(--_accent);
  }

  .stepper button {
    min-block-size: 46px;
    padding: 0;
    background: transparent;
    border: 0;
    border-radius: var(--_radius);
    font-size: var(--_large);
    color: var(--_accent);
  }

  .stepper button:hover:not(:disabled) {
    background: var(--_quiet);
  }

  .stepper button:disabled {
    color: var(--_control);
    cursor: default;
  }

  .field > .check-row,
  .radio {
    display: flex;
    gap: calc(var(--_space) * 3);
    align-items: flex-start;
    min-block-size: 44px;
    padding-block: calc(var(--_space) * 2.5);
    line-height: 1.4;
    font-weight: 400;
    cursor: pointer;
  }

  .check-row input,
  .radio input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: -1px 0 0;
    accent-color: var(--_accent);
  }

  .field.check {
    gap: 0;
  }

  .field.check .hint,
  .field.check .problem {
    padding-inline-start: calc(24px + var(--_space) * 3);
  }

  .radios legend {
    margin-block-end: var(--_space);
  }

  .radio-row {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_space) * 6);
  }

  .group {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 2);
  }

  .discount {
    gap: calc(var(--_space) * 3);
    padding-block-end: calc(var(--_space) * 4);
    border-block-end: 1px solid var(--_line);
  }
`});var Rr,Fr=p(()=>{"use strict";g();Rr=_`
  .sum,
  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: calc(var(--_space) * 5);
    align-items: baseline;
    padding-block: calc(var(--_space) * 1.5);
  }

  .sum dd,
  .step-amount,
  td {
    text-align: end;
    white-space: nowrap;
  }

  .sum-hint,
  .step-citation {
    display: block;
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.4;
    font-weight: 400;
  }

  .total,
  .final {
    font-weight: 650;
  }

  .sum.total,
  .step.final {
    border-block-start: 2px solid var(--_text);
    margin-block-start: var(--_space);
    padding-block-start: calc(var(--_space) * 2);
  }

  .step {
    padding-block: calc(var(--_space) * 2);
  }

  .step-text {
    max-inline-size: 60ch;
  }

  .step-citation {
    grid-column: 1;
  }

  .neighbours {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 1.5);
    max-inline-size: 70ch;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    line-height: 1.4;
  }

  caption {
    text-align: start;
    font-weight: 600;
    padding-block-end: calc(var(--_space) * 1);
  }

  th,
  td {
    padding: calc(var(--_space) * 2) 0 calc(var(--_space) * 2) calc(var(--_space) * 4);
    vertical-align: baseline;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: end;
  }

  tr > :first-child {
    padding-inline-start: 0;
  }

  th:first-child {
    text-align: start;
  }

  th.number,
  td:first-child {
    text-align: end;
  }

  thead th {
    color: var(--_muted);
    font-size: var(--_small);
  }

  tr.total > *,
  tr.applies > * {
    font-weight: 650;
  }

  tfoot tr:first-child > * {
    border-block-start: 2px solid var(--_text);
  }

  .badge {
    display: inline-block;
    padding-inline: calc(var(--_space) * 1.5);
    border: 1px solid currentcolor;
    border-radius: var(--_radius);
    color: var(--_accent);
    font-size: var(--_small);
    font-weight: 600;
    white-space: nowrap;
  }
`});var Pr,Er=p(()=>{"use strict";g();Pr=_`
  .head {
    padding: calc(var(--_space) * 5) calc(var(--_space) * 4) 0;
    max-inline-size: 44em;
  }

  h2 {
    font-size: var(--_title);
    line-height: 1.25;
    font-weight: 650;
    text-wrap: balance;
  }

  .lead {
    margin-block-start: calc(var(--_space) * 2);
    color: var(--_muted);
    max-inline-size: 65ch;
    text-wrap: pretty;
  }

  .layout {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 6);
    padding: calc(var(--_space) * 5) calc(var(--_space) * 4);
  }

  .inputs {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 5);
    min-inline-size: 0;
  }

  /* Narrow: answer and reasons are children of the one column, so that the answer can stay at the foot of the window
     while the fields above it are filled in. */
  .outcome {
    display: contents;
  }

  .reasons {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 5);
    min-inline-size: 0;
  }

  @media (min-height: 520px) {
    .answer.answered {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
    }

    input,
    select,
    summary,
    button {
      scroll-margin-block: calc(var(--_space) * 8) calc(var(--_space) * 52);
    }
  }

  .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: calc(var(--_space) * 5) calc(var(--_space) * 4);
    align-items: start;
  }

  @container (min-width: 640px) {
    .head {
      padding: calc(var(--_space) * 7) calc(var(--_space) * 7) 0;
    }

    .layout {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
      gap: calc(var(--_space) * 8);
      padding: calc(var(--_space) * 6) calc(var(--_space) * 7) calc(var(--_space) * 7);
    }

    .outcome {
      display: flex;
      flex-direction: column;
      gap: calc(var(--_space) * 6);
      min-inline-size: 0;
    }

    .answer.answered {
      position: static;
    }

    input,
    select,
    summary,
    button {
      scroll-margin-block: calc(var(--_space) * 8);
    }
  }

  @container (min-width: 960px) {
    .layout {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      gap: calc(var(--_space) * 12);
    }
  }
`});var Ir,zr=p(()=>{"use strict";g();Ir=_`
  @media print {
    :host {
      font-size: 10.5pt;
    }

    .calculator {
      border: 0;
      background: none;
    }

    .head {
      padding: 0;
    }

    .lead,
    .samples,
    .stepper button,
    .inputs .hint,
    .inputs .empty,
    .inputs .fold:not([open]),
    .reasons .fold:not([open]),
    .fold > summary::after,
    .fold-hint,
    .control.select::after,
    .field.check:not(:has(:checked)),
    .radio:not(:has(:checked)),
    .radio input,
    .add,
    .discount .radios,
    .discount .plain,
    .group:not(:has(:checked, .field:not(.check))),
    ::-webkit-calendar-picker-indicator {
      display: none;
    }

    .layout {
      display: block;
      padding: calc(var(--_space) * 4) 0 0;
    }

    .inputs,
    .fold-content,
    .row,
    .group {
      display: block;
      padding: 0;
    }

    .fold,
    .discount {
      border: 0;
      padding: 0;
    }

    .inputs .fold > summary,
    .inputs legend {
      min-block-size: 0;
      padding-block: calc(var(--_space) * 2) 0;
    }

    .inputs .field:not(.check, .radios, .empty) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: calc(var(--_space) * 4);
    }

    .field > label {
      font-weight: 400;
    }

    .control,
    .stepper {
      border: 0;
      background: none;
    }

    .control input,
    .control select,
    .stepper input {
      min-block-size: 0;
      padding: 0;
      border: 0;
      text-align: start;
      field-sizing: content;
      inline-size: auto;
      flex: none;
    }

    .stepper {
      display: block;
    }

    .unit {
      padding-inline-start: 0.5ch;
    }

    .check-row,
    .radio {
      min-block-size: 0;
      padding-block: calc(var(--_space) * 0.5);
    }

    .answer,
    .answer.answered {
      position: static;
      min-block-size: 0;
      margin: calc(var(--_space) * 5) 0;
      padding: calc(var(--_space) * 3) 0;
      background: none;
      box-shadow: none;
      border-block: 2px solid;
      border-radius: 0;
      break-inside: avoid;
    }

    .step,
    .sum,
    tr,
    figure {
      break-inside: avoid;
    }

    .step,
    th,
    td {
      padding-block: var(--_space);
    }
  }

  @media (forced-colors: active) {
    .answer {
      border: 1px solid CanvasText;
      border-block-start-width: 3px;
    }

    .icon-shape {
      fill: CanvasText;
    }

    .icon-mark {
      stroke: Canvas;
    }

    .curve,
    .own-line,
    .axis {
      stroke: CanvasText;
    }

    .own-dot {
      fill: CanvasText;
      stroke: Canvas;
    }

    .chart text {
      fill: CanvasText;
    }

    .chart .own-label {
      fill: CanvasText;
      stroke: Canvas;
    }

    .control.select::after,
    .fold > summary::after {
      border-color: CanvasText;
    }
  }
`});var Ns,Br,Hr,Mr=p(()=>{"use strict";g();Ns={surface:["oklch(0.995 0.002 100)","oklch(0.235 0.012 235)"],quiet:["oklch(0.968 0.006 100)","oklch(0.272 0.013 235)"],answer:["oklch(0.955 0.016 205)","oklch(0.305 0.026 215)"],text:["oklch(0.26 0.018 235)","oklch(0.94 0.006 100)"],muted:["oklch(0.455 0.018 235)","oklch(0.775 0.012 230)"],line:["oklch(0.875 0.008 100)","oklch(0.4 0.014 235)"],control:["oklch(0.56 0.018 235)","oklch(0.66 0.016 235)"],field:["oklch(1 0 0)","oklch(0.205 0.012 235)"],"accent-default":["oklch(0.44 0.085 205)","oklch(0.8 0.085 200)"],"on-accent":["oklch(1 0 0)","oklch(0.2 0.015 235)"],warn:["oklch(0.5 0.105 70)","oklch(0.83 0.11 80)"],"warn-surface":["oklch(0.965 0.03 90)","oklch(0.31 0.035 80)"],bad:["oklch(0.49 0.17 27)","oklch(0.79 0.12 25)"]},Br=t=>tt(Object.entries(Ns).map(([e,n])=>`--_${e}: ${t(n)};`).join(`
`)),Hr=_`
  :host {
    ${Br(([t])=>t)}
    --_accent: var(--tarifwerk-accent, var(--_accent-default));
    --_radius: var(--tarifwerk-radius, 6px);
    --_space: var(--tarifwerk-space, 4px);
    --_small: 0.8333em;
    --_large: 1.2em;
    --_title: 1.44em;
    --_number: 2.488em;
    --_number-narrow: 2.0736em;
  }

  @supports (color: light-dark(red, red)) {
    :host {
      ${Br(([t,e])=>`light-dark(${t}, ${e})`)}
    }
  }

  /* An accent of the host page keeps its hue; its lightness is held where it stays readable. */
  @supports (color: oklch(from red l c h)) and (color: light-dark(red, red)) {
    :host {
      --_accent: light-dark(
        oklch(from var(--tarifwerk-accent, var(--_accent-default)) min(l, 0.48) c h),
        oklch(from var(--tarifwerk-accent, var(--_accent-default)) max(l, 0.76) c h)
      );
    }
  }

  @media print {
    :host {
      color-scheme: light;
    }
  }
`});var Or,jr=p(()=>{"use strict";wr();kr();Ar();Dr();Cr();Fr();Er();zr();Mr();Or=[Hr,Tr,Pr,Sr,$r,_r,Rr,Lr,Ir]});var Us,kt,Nr=p(()=>{"use strict";g();Us=900,kt=class{constructor(e){this.host=e;this.text="";e.addController(this)}say(e){clearTimeout(this.timer),this.timer=setTimeout(()=>{this.text=e,this.host.requestUpdate()},Us)}render(){return l`<p class="visually-hidden" aria-live="polite">${this.text}</p>`}hostDisconnected(){clearTimeout(this.timer)}}});var J,qe,Le,Ve=p(()=>{"use strict";J={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},qe=t=>(...e)=>({_$litDirective$:t,values:e}),Le=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}}});var cl,Tt,Ws,Ur,gn=p(()=>{"use strict";he();({I:cl}=Vn),Tt=t=>t.strings===void 0,Ws={},Ur=(t,e=Ws)=>t._$AH=e});var S,Wr=p(()=>{"use strict";he();Ve();gn();S=qe(class extends Le{constructor(t){if(super(t),t.type!==J.PROPERTY&&t.type!==J.ATTRIBUTE&&t.type!==J.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Tt(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===F||e===d)return e;let n=t.element,r=t.name;if(t.type===J.PROPERTY){if(e===n[r])return F}else if(t.type===J.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return F}else if(t.type===J.ATTRIBUTE&&n.getAttribute(r)===e+"")return F;return Ur(t),e}})});var ge=p(()=>{"use strict";Wr()});var At,qr=p(()=>{"use strict";g();ge();At=class{constructor(e){this.host=e;this.opened=new Set;this.unfold=()=>{for(let e of this.host.renderRoot.querySelectorAll("[data-print]:not([open])"))e.dataset.closed="",e.open=!0};this.foldAgain=()=>{for(let e of this.host.renderRoot.querySelectorAll("[data-closed]"))delete e.dataset.closed,e.open=!1};e.addController(this)}render(e,n,r,i){let s=a=>{let{open:o}=a.currentTarget;o?this.opened.add(e):this.opened.delete(e)};return l`<details
      class="fold"
      part="fold"
      ?data-print=${e==="steps"}
      .open=${S(this.opened.has(e))}
      @toggle=${s}
    >
      <summary>
        <span class="fold-label">${n}</span>${i?l`<span class="fold-hint">${i}</span>`:d}
      </summary>
      <div class="fold-content">${r}</div>
    </details>`}open(e){for(let n of e)this.opened.add(n)}closeAll(){this.opened.clear()}hostConnected(){window.addEventListener("beforeprint",this.unfold),window.addEventListener("afterprint",this.foldAgain)}hostDisconnected(){window.removeEventListener("beforeprint",this.unfold),window.removeEventListener("afterprint",this.foldAgain)}}});function Vr(t){return/^en\b/i.test(t.trim())?"en":"de"}var Yr=p(()=>{"use strict"});function De(t){let e=t;for(;e;){let n=e.getAttribute("lang");if(n)return Vr(n);e=e.parentElement??qs(e)}return"de"}function qs(t){let e=t.getRootNode();return e instanceof ShadowRoot?e.host:null}function Kr(t){return yn??=new MutationObserver(()=>Ye.forEach(e=>e())),Ye.size===0&&yn.observe(document,{attributes:!0,attributeFilter:["lang"],subtree:!0}),Ye.add(t),()=>{Ye.delete(t),Ye.size===0&&yn?.disconnect()}}var Ye,yn,Gr=p(()=>{"use strict";Yr();Ye=new Set});function bn(t,e,n,r){let i=a=>e.has(a)||n.includes(a),s=[...e.values(),...r.filter(({path:a})=>!i(a))];return s.length===0&&n.length>0?{kind:"incomplete",input:t,missing:n}:{kind:"faulty",input:t,problems:s,missing:n}}var Qr=p(()=>{"use strict"});function Lt(t,e,n){let r=t.text===""||e===""?[]:t.langs.filter(i=>i!==n);return{text:e,langs:[n,...r]}}function E(t,e){return{text:t,langs:[e]}}function I(t){return t.text.trim()===""}var k,te=p(()=>{"use strict";k={text:"",langs:[]}});var Dt,Zr=p(()=>{"use strict";A();fn();te();Dt=class{constructor(e,n){this.tarifwerk=e;this.lang=n;this.amounts=new Map;this.problems=new Map;this.missing=[]}amount(e,n){return I(n)?void 0:this.read(e,n,"amount")??n.text}requiredAmount(e,n){return this.amount(e,n)??this.lacks(e,"")}count(e,n){return I(n)?void 0:Number(this.read(e,n,"count")??NaN)}requiredCount(e,n){return this.count(e,n)??this.lacks(e,NaN)}requiredText(e,n){return n===""?this.lacks(e,n):n}date(e,n){if(n.date!=="")return n.date;n.unfinished&&this.problems.set(e,{code:"incomplete-date",path:e,message:y[this.lang].incompleteDate})}requiredDate(e,n){let r=this.date(e,n);return r!==void 0?r:n.unfinished?"":this.lacks(e,"")}lacks(e,n){return this.missing.push(e),n}read(e,n,r){let i;for(let s of new Set([...n.langs,this.lang]))try{let a=this.tarifwerk.parseAmount(n.text,{lang:s,kind:r});return r==="amount"&&this.amounts.set(e,a),a}catch(a){let[o]=_t(a)??[];if(!o)throw a;s===this.lang&&(i=o)}i&&this.problems.set(e,{...i,path:e})}}});var Vs,Ys,Jr,Xr=p(()=>{"use strict";Vs={negativeAmount:"bitte einen Betrag ab 0,00 € eingeben",unsupportedDate:(t,e)=>`bitte einen Tag in den Jahren ${t} bis ${e} wählen; für andere Jahre sind keine Werte hinterlegt`,endBeforeStart:"der letzte Tag liegt vor dem ersten"},Ys={negativeAmount:"please enter an amount of €0.00 or more",unsupportedDate:(t,e)=>`please choose a day in the years ${t} to ${e}; there are no values for other years`,endBeforeStart:"the last day is before the first"},Jr={de:Vs,en:Ys}});function ei(t,e,n,r){let i=Jr[r],{code:s,path:a,message:o}=t;if(s==="out-of-range"&&e)return i.negativeAmount;if(s==="unsupported-date"){let{from:u,to:h}=n.supportedYears();return i.unsupportedDate(u,h)}if(s==="end-before-start")return i.endBeforeStart;let c=a.slice(a.lastIndexOf("/")+1);return o.startsWith(`${c} `)||o.startsWith(`${c}:`)?o.slice(c.length).replace(/^:?\s+/,""):o}var ti=p(()=>{"use strict";Xr()});function ni(t){return`field${t.replaceAll("/","-")}`}function Gs(t){t.preventDefault()}var Ks,ne,St=p(()=>{"use strict";g();A();nr();rr();fn();jr();Nr();qr();Gr();Qr();Zr();ti();Ks=700,ne=class extends X{constructor(){super();this.outcome={kind:"loading"};this.amounts=new Map;this.changedByVisitor=!1;this.changeUntold=!1;this.internals=this.attachInternals();this.labels=new Map;this.folds=new At(this);this.announcer=new kt(this);this.settle=()=>{clearTimeout(this.typingTimer),this.typingAt=void 0};this.visit=n=>{for(let r=n;r!=="";r=r.slice(0,r.lastIndexOf("/"))){let i=this.renderRoot.querySelector(`#${CSS.escape(ni(r))}`);if(!i)continue;let s=i.closest("details");s&&(s.open=!0),i.focus();return}};this.language=De(this),this.engine={state:"loading"},this.shown=this.outcome,this.draft=this.emptyDraft()}static{this.properties={value:{attribute:!1,noAccessor:!0},year:{type:Number},draft:{state:!0},engine:{state:!0},language:{state:!0},shown:{state:!0},typingAt:{state:!0},sampleName:{state:!0}}}static{this.styles=Or}get value(){return"input"in this.outcome?this.outcome.input:this.assigned}set value(n){this.language=De(this),this.assigned=n,this.sampleName=void 0,this.draft=n===void 0?this.emptyDraft():this.draftOf(n)}get result(){return this.outcome.kind==="answered"?this.outcome.result:void 0}static get observedAttributes(){return[...super.observedAttributes,"lang"]}attributeChangedCallback(n,r,i){super.attributeChangedCallback(n,r,i),n==="lang"&&(this.language=De(this))}connectedCallback(){super.connectedCallback(),this.language=De(this),this.stopWatching=Kr(()=>{this.language=De(this)}),xr().then(n=>{this.engine=n})}disconnectedCallback(){super.disconnectedCallback(),this.stopWatching?.(),this.settle()}willUpdate(n){n.has("year")&&!this.assigned&&!this.changedByVisitor&&(this.draft=this.emptyDraft()),this.needsAnswer(n)&&(this.outcome=this.evaluate()),this.typingAt!==void 0&&this.outcome.kind!=="answered"&&this.shown.kind!=="loading"||(this.shown=this.outcome),n.has("shown")&&this.announce()}updated(n){n.has("shown")&&this.mark(this.shown.kind==="answered"),this.needsAnswer(n)&&this.tell()}dependencies(){return[]}isReady(){return!0}startYear(){return Number.isInteger(this.year)?this.year:void 0}needsAnswer(n){return["draft","engine","language","year",...this.dependencies()].some(r=>n.has(r))}evaluate(){if(this.engine.state==="loading")return{kind:"loading"};if(this.engine.state==="ready"&&!this.isReady())return{kind:"loading"};if(this.engine.state==="failed")return{kind:"failed",failure:this.engine.failure};let{tarifwerk:n}=this.engine,r=new Dt(n,this.language);try{let i=this.read(r);this.amounts=r.amounts;try{let s=this.compute(n,i);return r.missing.length===0&&r.problems.size===0?{kind:"answered",input:i,result:s}:bn(i,r.problems,r.missing,[])}catch(s){let a=_t(s);if(!a)throw s;return bn(i,r.problems,r.missing,a)}}catch(i){return console.error(i),{kind:"failed",failure:"unexpected"}}}tell(){let{outcome:n}=this;if(!("input"in n))return;let{input:r}=n,i=(s,a)=>{this.dispatchEvent(new CustomEvent(s,{detail:a,bubbles:!0,composed:!0}))};this.changeUntold&&i("tarifwerk-input",{input:r}),this.changeUntold=!1,n.kind==="answered"&&i("tarifwerk-result",{input:r,result:n.result}),n.kind==="faulty"&&i("tarifwerk-error",{input:r,problems:n.problems})}mark(n){n?this.internals.states?.add("answered"):this.internals.states?.delete("answered")}announce(){if(!this.changedByVisitor)return;let{shown:n}=this;n.kind==="answered"?this.announcer.say(this.sentence(n.input,n.result)):this.announcer.say(n.kind==="faulty"?y[this.language].faulty(n.problems.length):"")}change(n,r){this.changedByVisitor=!0,this.changeUntold=!0,this.sampleName=void 0,this.draft={...this.draft,...r},this.typingAt=n,clearTimeout(this.typingTimer),this.typingTimer=setTimeout(this.settle,Ks)}show(n){this.settle(),this.changedByVisitor=!0,this.changeUntold=!0,this.draft=this.draftOf(n.input),this.folds.open(n.opens??[]),this.sampleName=n.name}reset(){this.settle(),this.changedByVisitor=!0,this.changeUntold=!0,this.sampleName=void 0,this.folds.closeAll();for(let n of this.renderRoot.querySelectorAll("input[type=date]"))n.value="";this.draft=this.emptyDraft()}frame(n,r,i){this.labels.set(n,r);let s=this.shown.kind==="faulty"?this.shown.problems.find(o=>o.path===n):void 0,a=this.amounts.get(n);return{id:ni(n),label:r,lang:this.language,...i===void 0?{}:{hint:i},...s===void 0?{}:{problem:this.inWords(s).message},...a===void 0?{}:{read:a}}}inWords(n){if(this.engine.state!=="ready"||!this.labels.has(n.path))return n;let r=this.amounts.get(n.path)?.startsWith("-")??!1;return{...n,message:ei(n,r,this.engine.tarifwerk,this.language)}}fold(n,r,i,s){return this.folds.render(n,r,i,s)}render(){let n=y[this.language],{question:r,lead:i}=this.question(),{shown:s}=this;this.labels.clear();let a=this.renderFields();return l`<article class="calculator" part="calculator" lang=${this.language}>
      <header class="head">
        <h2 part="question">${r}</h2>
        <p class="lead">${i}</p>
      </header>
      <div class="layout">
        <form class="inputs" part="inputs" novalidate autocomplete="off" @submit=${Gs} @focusout=${this.settle}>
          ${a} ${this.renderSamples()}
        </form>
        <div class="outcome">
          <div class="answer ${s.kind}" part="answer" role="group" aria-label=${n.result}>
            ${this.sampleName&&s.kind==="answered"?l`<p class="sample-shown">${n.sampleShown(this.sampleName)}</p>`:d}
            ${this.renderOutcome(s)}
          </div>
          ${s.kind==="answered"?l`<div class="reasons" part="reasons">${this.renderReasons(s.input,s.result)}</div>`:d}
        </div>
      </div>
      ${this.announcer.render()}
    </article>`}renderOutcome(n){switch(n.kind){case"loading":return l`<p class="prompt">${y[this.language].loading}</p>`;case"failed":return tr(n.failure,this.language);case"answered":return this.renderAnswer(n.input,n.result);case"incomplete":return cn([],n.missing,this.labels,this.language,this.visit);case"faulty":return cn(n.problems.map(r=>this.inWords(r)),n.missing,this.labels,this.language,this.visit)}}renderSamples(){let n=y[this.language];return l`<div class="samples" part="samples">
      <p id="samples-label">${n.samples}</p>
      <ul aria-labelledby="samples-label">
        ${this.samples().map(r=>l`<li><button type="button" class="sample" @click=${()=>this.show(r)}>${r.name}</button></li>`)}
      </ul>
      <button type="button" class="plain reset" part="reset" @click=${()=>this.reset()}>${n.reset}</button>
    </div>`}}});function Ct(t){let[,e,n,r]=/^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(t)??[];if(n===void 0)throw new RangeError(`not an exact amount: "${t}"`);let i=BigInt(n)*100n+BigInt((r??"").padEnd(2,"0"));return e==="-"?-i:i}function ri(t){let e=(t<0n?-t:t).toString().padStart(3,"0");return`${t<0n?"-":""}${e.slice(0,-2)}.${e.slice(-2)}`}function ii(t){return ri(Ct(t)*12n)}function si(t,e){return ri(Ct(t)-Ct(e))}function z(t){return Ct(t)===0n}var Se=p(()=>{"use strict"});function B(){let t=new Date;return Rt(t.getFullYear(),t.getMonth()+1,t.getDate())}function Rt(t,e,n){let r=(i,s)=>String(i).padStart(s,"0");return`${r(t,4)}-${r(e,2)}-${r(n,2)}`}function ai(t,e){let n=new Date(`${t}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()+e),Rt(n.getUTCFullYear(),n.getUTCMonth()+1,n.getUTCDate())}function W(t){return Number(t.slice(0,4))}var Ce=p(()=>{"use strict"});function P(t,...e){let n=[...t.problem?[`${t.id}-problem`]:[],...t.hint?[`${t.id}-hint`]:[],...e];return n.length===0?d:n.join(" ")}function H(t,e,n,r=!1){return l`<div class="field ${n}${t.problem?" wrong":""}${r?" empty":""}" part="field">
    <label for=${t.id}>${t.label}</label>
    ${e} ${Ft(t)}
  </div>`}function Ft(t){return l`${t.problem?l`<p class="problem" part="problem" id="${t.id}-problem">
        ${Z()}<span><span class="visually-hidden">${y[t.lang].problem}: </span>${t.problem}</span>
      </p>`:d}${t.hint?l`<p class="hint" id="${t.id}-hint">${t.hint}</p>`:d}`}var Re=p(()=>{"use strict";g();A();je()});function Fe(t){return{date:t,unfinished:!1}}function V(t,e,n){let r=s=>{let a=s.currentTarget,o={date:a.value,unfinished:a.validity.badInput};(o.date!==e.date||o.unfinished!==e.unfinished)&&n(o)},i=l`<div class="control">
    <input
      id=${t.id}
      part="input"
      type="date"
      min="1900-01-01"
      max="2199-12-31"
      .value=${S(e.date)}
      aria-invalid=${t.problem?"true":d}
      aria-describedby=${P(t)}
      @input=${r}
      @blur=${r}
    />
  </div>`;return H(t,i,"date",e.date==="")}var q,re=p(()=>{"use strict";g();ge();Re();q={date:"",unfinished:!1}});function ie(t,e){return vn(t,/^-?\d+(\.\d{1,2})?$/,ut,e)}function oi(t,e){return vn(t,/^\d+(\.\d{1,4})?$/,mt,e)}function D(t,e){return vn(t,/^\d+$/,n=>$(Number(n),e),e)}function Y(t){return t===void 0?q:Fe(t)}function vn(t,e,n,r){if(t===void 0)return k;let i=String(t);return E(e.test(i)?n(i,r):i,r)}var Pt=p(()=>{"use strict";re();N();te()});function li(t,e){return{year:t,income:k,period:"year",partner:!1,children:E("0",e),chronic:!1,birthDate:q,checkups:"unknown",programme:!1,basicBenefits:!1,otherRelatives:k,further:{}}}function ci({year:t,household:e,values:n},r){let i=typeof e.chronic=="object"?e.chronic:{};return{year:t,income:ie(e.grossIncome,r),period:"year",partner:e.partner??!1,children:D(e.children??0,r),chronic:e.chronic!==void 0&&e.chronic!==!1,birthDate:Y(i.birthDate),checkups:i.checkupsAttended===void 0?"unknown":i.checkupsAttended?"yes":"no",programme:i.treatmentProgramme??!1,basicBenefits:e.basicBenefits??!1,otherRelatives:D(e.otherRelatives,r),further:n===void 0?{}:{values:n}}}function di(t,e,n){let r={grossIncome:Qs(t,n)};t.partner&&(r.partner=!0);let i=n.count("/household/children",t.children);i!==void 0&&(r.children=i);let s=n.count("/household/otherRelatives",t.otherRelatives);return s!==void 0&&(r.otherRelatives=s),t.chronic&&(r.chronic=Zs(t,n)),t.basicBenefits&&(r.basicBenefits=!0),{...t.further,year:e,household:r}}function Qs(t,e){let n="/household/grossIncome";if(t.basicBenefits&&I(t.income))return"0.00";let r=e.requiredAmount(n,t.income);return t.period==="month"&&e.amounts.has(n)?ii(r):r}function Zs(t,e){let n={},r=e.date("/household/chronic/birthDate",t.birthDate);return r!==void 0&&(n.birthDate=r),t.checkups!=="unknown"&&(n.checkupsAttended=t.checkups==="yes"),t.programme&&(n.treatmentProgramme=!0),Object.keys(n).length===0?!0:n}function pi(t){return[t.basicBenefits,!I(t.otherRelatives)].filter(Boolean).length}var xn=p(()=>{"use strict";re();Se();Pt();te()});function K(t,e,n,r="euro"){let i=y[t.lang],s=r==="euro"?i.unitEuro:i.unitPercent,a=r==="euro"?f:fe,o=t.read!==void 0&&!Js(e.text,t.read,t.lang,r),c=`${t.id}-read`,u=m=>{n(Lt(e,m.currentTarget.value,t.lang))},h=l`<div class="control">
    <input
      id=${t.id}
      part="input"
      type="text"
      inputmode="decimal"
      autocomplete="off"
      spellcheck="false"
      .value=${S(e.text)}
      aria-invalid=${t.problem?"true":d}
      aria-describedby=${P(t,c)}
      @input=${u}
    />
    <span class="unit" id=${c}>${o?i.readAs(a(t.read,t.lang)):s}</span>
  </div>`;return H(t,h,"amount",I(e))}function Js(t,e,n,r){let i=t.trim(),s=ut(e,n);return i===s||i===Xs(s,n)||r==="percent"&&i===mt(e,n)}function Xs(t,e){return t.replaceAll(e==="de"?".":",","")}var Ke=p(()=>{"use strict";g();ge();A();N();te();Re()});function se(t,e,n,r){let i=a=>l`<option value=${a.value} ?selected=${a.value===e}>${a.label}</option>`,s=l`<div class="control select">
    <select
      id=${t.id}
      part="input"
      .value=${S(e)}
      aria-invalid=${t.problem?"true":d}
      aria-describedby=${P(t)}
      @change=${a=>r(a.currentTarget.value)}
    >
      ${n.map(a=>"choices"in a?l`<optgroup label=${a.label}>${a.choices.map(i)}</optgroup>`:i(a))}
    </select>
  </div>`;return H(t,s,"select")}function ye(t,e,n,r,i=!1){return l`<fieldset class="field radios" part="field" id=${t.id} tabindex="-1" aria-describedby=${P(t)}>
    <legend class=${i?"visually-hidden":""}>${t.label}</legend>
    <div class="radio-row">
      ${n.map(s=>l`<label class="radio">
          <input
            type="radio"
            name=${t.id}
            value=${s.value}
            .checked=${S(s.value===e)}
            @change=${()=>r(s.value)}
          /><span>${s.label}</span>
        </label>`)}
    </div>
    ${Ft(t)}
  </fieldset>`}function M(t,e,n){return l`<div class="field check" part="field">
    <label class="check-row">
      <input
        id=${t.id}
        type="checkbox"
        .checked=${S(e)}
        aria-invalid=${t.problem?"true":d}
        aria-describedby=${P(t)}
        @change=${r=>n(r.currentTarget.checked)}
      /><span>${t.label}</span>
    </label>
    ${Ft(t)}
  </div>`}var Ge=p(()=>{"use strict";g();ge();Re()});function O(t,e,n,r){let i=y[t.lang],s=/^\d{1,6}$/.test(e.text.trim())?Number(e.text):void 0,a=u=>{let h=s===void 0?r.start+Math.max(u,0):s+u;n(E(String(Math.max(r.least,h)),t.lang))},o=u=>{u.key!=="ArrowUp"&&u.key!=="ArrowDown"||(u.preventDefault(),a(u.key==="ArrowUp"?1:-1))},c=l`<div class="stepper">
    <button type="button" tabindex="-1" aria-label=${i.less(t.label)} ?disabled=${s!==void 0&&s<=r.least} @click=${()=>a(-1)}>
      <span aria-hidden="true">−</span>
    </button>
    ${ui(t,e,n,o)}
    <button type="button" tabindex="-1" aria-label=${i.more(t.label)} @click=${()=>a(1)}>
      <span aria-hidden="true">+</span>
    </button>
  </div>`;return H(t,c,"count",I(e))}function Et(t,e,n){return H(t,l`<div class="control">${ui(t,e,n)}</div>`,"count",I(e))}function ui(t,e,n,r){let i=s=>{n(Lt(e,s.currentTarget.value,t.lang))};return l`<input
    id=${t.id}
    part="input"
    type="text"
    inputmode="numeric"
    autocomplete="off"
    .value=${S(e.text)}
    aria-invalid=${t.problem?"true":d}
    aria-describedby=${P(t)}
    @input=${i}
    @keydown=${r??d}
  />`}var It=p(()=>{"use strict";g();ge();A();te();Re()});function mi(t){let{draft:e,lang:n,frame:r,change:i}=t,s=C[n],a=["year","month"].map(o=>({value:o,label:s.periods[o]}));return l`${ea(t)}
    ${K(r("/household/grossIncome",s.income,s.incomeHint),e.income,o=>i("/household/grossIncome",{income:o}))}
    ${ye(r("/period",s.period),e.period,a,o=>i("/period",{period:o}))}
    ${O(r("/household/children",s.children,s.childrenHint),e.children,o=>i("/household/children",{children:o}),{least:0,start:0})}
    ${M(r("/household/partner",s.partner),e.partner,o=>i("/household/partner",{partner:o}))}
    ${M(r("/household/chronic",s.chronic,s.chronicHint),e.chronic,o=>i("/household/chronic",{chronic:o}))}
    ${e.chronic?t.fold("chronic",s.chronicDetails,ta(t)):d}
    ${na(t)}`}function ea({year:t,years:e,lang:n,frame:r,change:i}){let s=Array.from({length:e.to-e.from+1},(c,u)=>e.to-u),o=(s.includes(t)?s:[t,...s]).map(c=>({value:String(c),label:String(c)}));return se(r("/year",C[n].year),String(t),o,c=>i("/year",{year:Number(c)}))}function ta({draft:t,lang:e,frame:n,change:r}){let i=C[e],s=y[e],a=[{value:"unknown",label:s.notStated},{value:"yes",label:s.yes},{value:"no",label:s.no}];return l`${V(n("/household/chronic/birthDate",i.birthDate),t.birthDate,o=>r("/household/chronic/birthDate",{birthDate:o}))}
  ${ye(n("/household/chronic/checkupsAttended",i.checkups),t.checkups,a,o=>r("/household/chronic/checkupsAttended",{checkups:o}))}
  ${M(n("/household/chronic/treatmentProgramme",i.programme),t.programme,o=>r("/household/chronic/treatmentProgramme",{programme:o}))}`}function na(t){let{draft:e,lang:n,frame:r,change:i}=t,s=C[n],a=pi(e),o=l`${M(r("/household/basicBenefits",s.basicBenefits,s.basicBenefitsHint),e.basicBenefits,c=>i("/household/basicBenefits",{basicBenefits:c}))}
  ${O(r("/household/otherRelatives",s.otherRelatives,s.otherRelativesHint),e.otherRelatives,c=>i("/household/otherRelatives",{otherRelatives:c}),{least:0,start:0})}`;return t.fold("rare",s.rare,o,a>0?y[n].some(String(a)):void 0)}var hi=p(()=>{"use strict";g();pt();A();Ke();Ge();It();re();xn()});function fi(t,e){let n=C[e].samples;return[{name:n.family,input:{year:2023,household:{grossIncome:"55000.00",partner:!0,children:2}}},{name:n.pensioner,input:{year:t,household:{grossIncome:"17400.00",chronic:!0}}},{name:n.couple,input:{year:t,household:{grossIncome:"31200.00",partner:!0}}}]}var gi=p(()=>{"use strict";pt()});var zt,yi=p(()=>{"use strict";g();pt();A();ht();on();gt();ln();bt();St();Se();N();Ce();xn();hi();gi();zt=class extends ne{emptyDraft(){return li(this.startYear(),this.language)}draftOf(e){return ci(e,this.language)}read(e){return di(this.draft,this.countingYear(),e)}compute(e,n){return e.burdenLimit(n,{lang:this.language})}samples(){return fi(this.defaultYear(),this.language)}question(){return C[this.language]}renderFields(){return mi({draft:this.draft,lang:this.language,year:this.countingYear(),years:this.years(),frame:(e,n,r)=>this.frame(e,n,r),change:(e,n)=>this.change(e,n),fold:(e,n,r,i)=>this.fold(e,n,r,i)})}sentence({year:e},{limit:n,rate:r}){let i=C[this.language];return z(n)?i.sentenceZero(String(e)):i.sentence(String(e),f(n,this.language),fe(r,this.language))}renderAnswer(e,n){let{language:r}=this,i=C[r],s=this.draft.period==="month"?i.yearlyIncome(f(n.grossIncome,r)):void 0,a=i.answerLabel(String(e.year));return we(a,f(n.limit,r),this.sentence(e,n),s)}renderReasons(e,n){let{language:r}=this;return l`${_e(n.warnings,r)} ${yt(this.sums(n))} ${this.renderLimits(n)}
    ${this.fold("steps",y[r].derivation,$e(n.steps,[n.limit],r))}
    ${this.engine.state==="ready"?ft(this.engine.tarifwerk,r):d}`}sums(e){let{language:n}=this,r=C[n];return[{label:r.grossIncome,amount:f(e.grossIncome,n)},...e.allowances.map(({kind:i,count:s,each:a,total:o})=>({label:r.allowance[i],...s===1?{}:{hint:r.times($(s,n),f(a,n))},amount:f(`-${o}`,n)})),{label:r.assessable,amount:f(e.assessableIncome,n),total:!0}]}renderLimits(e){let{language:n}=this,r=C[n],i=(s,a,o)=>{let c=a===e.rate;return l`<tr class=${c?"applies":""}>
        <th scope="row">${s}${c?l` <span class="badge">${r.applies}</span>`:d}</th>
        <td>${fe(a,n)}</td>
        <td>${f(o,n)}</td>
      </tr>`};return l`<table part="table">
      <caption>${r.bothLimits}</caption>
      <thead>
        <tr><th scope="col">${r.bothLimitsWhich}</th><th scope="col">${r.rate}</th><th scope="col">${r.limit}</th></tr>
      </thead>
      <tbody>${i(r.regular,"2",e.regularLimit)}${i(r.chronicLimit,"1",e.chronicLimit)}</tbody>
    </table>`}countingYear(){return this.draft.year??this.defaultYear()}defaultYear(){let{from:e,to:n}=this.years();return Math.min(Math.max(W(B()),e),n)}years(){let e=W(B());return this.engine.state==="ready"?this.engine.tarifwerk.supportedYears():{from:e,to:e}}}});var ra,ia,w,Bt=p(()=>{"use strict";ra={question:"Was muss ich zuzahlen?",lead:"Die Zuzahlung ist der Teil, den gesetzlich Versicherte ab 18 Jahren selbst bezahlen.",service:"Wofür?",date:"Datum",from:"Erster Tag",until:"Letzter Tag",untilHint:"Aufnahme und Entlassung zählen beide mit.",serviceDays:"Einsatztage",serviceDaysHint:"Tage, an denen der Pflegedienst kommt.",prescriptions:"Verordnungen",daysAlreadyCharged:"In diesem Jahr schon bezahlte Tage",daysAlreadyChargedHint:{stay:"Im Krankenhaus, in Übergangspflege und Anschlussreha zusammen. Mehr als 28 zahlt niemand.",nursing:"Tage mit Pflegedienst seit 1. Januar. Die 10 % gelten nur für 28 Tage im Jahr."},special:"Besondere Umstände",specialHint:{priced:"Festbetrag, Befreiung, Schwangerschaft, Alter",other:"Befreiung, Schwangerschaft, Alter"},specialHintStay:"Befreiung, Schwangerschaft, Alter, schon bezahlte Tage",fixedAmount:"Festbetrag",fixedAmountHint:"Der Höchstpreis, den die Krankenkasse übernimmt. Was darüber liegt, heißt Mehrkosten. Die Apotheke kennt ihn.",rebateContract:"Die Kasse hat einen Rabattvertrag für dieses Medikament",reduction:"Zuzahlung durch den Rabattvertrag",reductions:{none:"nicht ermäßigt",half:"halbiert",waived:"ganz erlassen"},splitPacks:"Lieferengpass: Zahl der kleineren Packungen",splitPacksHint:"Wenn die verordnete Packung fehlte und Sie mehrere kleinere bekamen. Oben steht dann der Preis der verordneten.",exemptProduct:"Das Produkt ist von der Zuzahlung befreit",pregnancy:"Schwangerschaft oder Entbindung",pregnancies:{none:"Nein",complaints:"Ja, wegen Beschwerden in der Schwangerschaft",childbirth:"Ja, wegen der Entbindung"},birthDate:"Geburtsdatum",birthDateHint:"Nur nötig, wenn die Person jünger als 18 ist oder gerade 18 wird.",exemptionCertificate:"Befreiungsausweis für dieses Jahr liegt vor",answerLabel:"Sie zahlen selbst",sentence:{nothing:"Sie zahlen nichts dazu.",copayment:t=>`Sie zahlen ${t} Zuzahlung.`,excess:t=>`Sie zahlen keine Zuzahlung, aber ${t} Mehrkosten.`,both:(t,e)=>`Sie zahlen ${t} Zuzahlung und ${e} Mehrkosten.`},cost:"Kosten",statutoryShare:"Ihre Krankenkasse zahlt",copayment:"Zuzahlung",excess:"Mehrkosten",excessHint:"Preis über dem Festbetrag. Zählt nicht für die Belastungsgrenze.",chargedDays:(t,e)=>e?"Berechnet: 1 Tag":`Berechnet: ${t} Tage`,samples:{fixedAmount:"Medikament für 82,40 € mit Festbetrag 60,00 €",physiotherapy:"Physiotherapie für 120,00 €",hospital:"5 Tage Krankenhaus",trip:"Zwei Taxifahrten zu je 38,00 €",nursing:"10 Tage Pflegedienst"}},ia={question:"What do I have to pay myself?",lead:"The co-payment (Zuzahlung) is the part that people with statutory health insurance pay themselves from the age of 18.",service:"What for?",date:"Date",from:"First day",until:"Last day",untilHint:"The days of admission and of discharge both count.",serviceDays:"Days of service",serviceDaysHint:"Days on which the nurse comes.",prescriptions:"Prescriptions",daysAlreadyCharged:"Days already paid this year",daysAlreadyChargedHint:{stay:"In hospital, transitional care and follow-up rehabilitation together. Nobody pays for more than 28.",nursing:"Days with nursing since 1 January. The 10 % are due for 28 days a year only."},special:"Special circumstances",specialHint:{priced:"Fixed amount, exemption, pregnancy, age",other:"Exemption, pregnancy, age"},specialHintStay:"Exemption, pregnancy, age, days already paid",fixedAmount:"Fixed amount (Festbetrag)",fixedAmountHint:"The highest price the insurer covers. What lies above it is called excess. The pharmacy knows it.",rebateContract:"The insurer has a rebate contract for this medicine",reduction:"Co-payment under the rebate contract",reductions:{none:"not reduced",half:"halved",waived:"waived"},splitPacks:"Out of stock: number of smaller packs",splitPacksHint:"If the pack prescribed was not available and you received several smaller ones. The price above is then that of the pack prescribed.",exemptProduct:"The product is free of co-payment",pregnancy:"Pregnancy or childbirth",pregnancies:{none:"No",complaints:"Yes, for complaints in pregnancy",childbirth:"Yes, for childbirth"},birthDate:"Date of birth",birthDateHint:"Only needed if the person is under 18 or about to turn 18.",exemptionCertificate:"There is an exemption certificate for this year",answerLabel:"You pay yourself",sentence:{nothing:"You pay nothing.",copayment:t=>`You pay a co-payment of ${t}.`,excess:t=>`You pay no co-payment, but an excess of ${t}.`,both:(t,e)=>`You pay a co-payment of ${t} and an excess of ${e}.`},cost:"Cost",statutoryShare:"Your insurer pays",copayment:"Co-payment",excess:"Excess",excessHint:"Price above the fixed amount. Does not count toward the burden limit.",chargedDays:(t,e)=>e?"Charged: 1 day":`Charged: ${t} days`,samples:{fixedAmount:"Medicine for €82.40 with a fixed amount of €60.00",physiotherapy:"Physiotherapy for €120.00",hospital:"5 days in hospital",trip:"Two taxi trips at €38.00 each",nursing:"10 days of nursing at home"}},w={de:ra,en:ia}});function ve(t){return Object.hasOwn(wn,t)?wn[t]:{group:"pharmacy",special:[]}}var be,ae,$n,wn,bi,_n=p(()=>{"use strict";be=["birthDate","exemptionCertificate"],ae=["pregnancy",...be],$n={group:"stay",stay:!0,special:["daysAlreadyCharged",...be]},wn={medicine:{group:"pharmacy",unit:"pack",quantity:!0,special:["fixedAmount","rebateContract","splitPacks","exemptProduct",...ae]},dressing:{group:"pharmacy",unit:"pack",quantity:!0,special:["fixedAmount","exemptProduct",...ae]},"enteral-nutrition":{group:"pharmacy",unit:"line",quantity:!0,special:be},"test-strips":{group:"pharmacy",special:[]},remedy:{group:"therapy",unit:"prescription",quantity:!0,special:ae},sociotherapy:{group:"therapy",unit:"day",quantity:!0,special:be},vaccination:{group:"therapy",special:[]},"digital-health-app":{group:"therapy",special:[]},aid:{group:"aids",unit:"item",quantity:!0,special:["fixedAmount",...ae]},"consumable-aid":{group:"aids",unit:"month",special:["fixedAmount",...ae]},"home-nursing":{group:"home",unit:"serviceDay",special:ae},"household-help":{group:"home",unit:"day",quantity:!0,special:ae},transport:{group:"transport",unit:"trip",quantity:!0,special:["exemptionCertificate"]},hospital:{...$n,special:["daysAlreadyCharged",...ae]},"transitional-care":$n,"follow-up-rehab":$n,rehab:{group:"stay",stay:!0,special:be},"preventive-stay":{group:"stay",stay:!0,special:be},"parent-child-stay":{group:"stay",stay:!0,special:be}};bi=Object.keys(wn)});function vi(t,e){return{service:"medicine",date:Fe(t),until:q,price:k,quantity:E("1",e),serviceDays:k,prescriptions:E("1",e),daysAlreadyCharged:k,fixedAmount:k,rebateContract:!1,reduction:"none",splitPacks:k,exemptProduct:!1,pregnancy:"none",birthDate:q,exemptionCertificate:!1,further:{}}}function xi(t,e){return{service:t.service,date:Y(t.date),until:Y(t.until),price:ie(t.price,e),quantity:D(t.quantity??1,e),serviceDays:D(t.serviceDays,e),prescriptions:D(t.prescriptions??1,e),daysAlreadyCharged:D(t.daysAlreadyCharged,e),fixedAmount:ie(t.fixedAmount,e),rebateContract:t.rebateContract??!1,reduction:t.reduction??"none",splitPacks:D(t.splitPacks,e),exemptProduct:t.exemptProduct??!1,pregnancy:t.pregnancy??"none",birthDate:Y(t.birthDate),exemptionCertificate:t.exemptionCertificate??!1,further:{...t.values===void 0?{}:{values:t.values},...t.productGroup===void 0?{}:{productGroup:t.productGroup}}}}function $i(t,e){let n=ve(t.service),r=t.service==="home-nursing",i=a=>n.special.includes(a),s={...t.further,service:t.service,date:e.requiredDate("/date",t.date)};return n.stay&&(s.until=e.requiredDate("/until",t.until)),n.unit&&(s.price=e.requiredAmount("/price",t.price)),n.quantity&&Pe(s,"quantity",e.count("/quantity",t.quantity)),r&&(s.serviceDays=e.requiredCount("/serviceDays",t.serviceDays),Pe(s,"prescriptions",e.count("/prescriptions",t.prescriptions))),(r||i("daysAlreadyCharged"))&&Pe(s,"daysAlreadyCharged",e.count("/daysAlreadyCharged",t.daysAlreadyCharged)),i("fixedAmount")&&Pe(s,"fixedAmount",e.amount("/fixedAmount",t.fixedAmount)),i("rebateContract")&&t.rebateContract&&(s.rebateContract=!0,t.reduction!=="none"&&(s.reduction=t.reduction)),i("splitPacks")&&Pe(s,"splitPacks",e.count("/splitPacks",t.splitPacks)),i("exemptProduct")&&t.exemptProduct&&(s.exemptProduct=!0),i("pregnancy")&&t.pregnancy!=="none"&&(s.pregnancy=t.pregnancy),i("birthDate")&&Pe(s,"birthDate",e.date("/birthDate",t.birthDate)),i("exemptionCertificate")&&t.exemptionCertificate&&(s.exemptionCertificate=!0),s}function wi(t){let e={fixedAmount:t.fixedAmount.text!=="",rebateContract:t.rebateContract,splitPacks:t.splitPacks.text!=="",exemptProduct:t.exemptProduct,pregnancy:t.pregnancy!=="none",birthDate:t.birthDate.date!=="",daysAlreadyCharged:t.daysAlreadyCharged.text!=="",exemptionCertificate:t.exemptionCertificate};return ve(t.service).special.filter(n=>e[n]).length}function Pe(t,e,n){n!==void 0&&(t[e]=n)}var kn=p(()=>{"use strict";re();Pt();te();_n()});var sa,aa,Ht,_i=p(()=>{"use strict";sa={groups:{pharmacy:"Apotheke",therapy:"Praxis und Therapie",aids:"Hilfsmittel",home:"Hilfe zu Hause",transport:"Fahrten",stay:"Krankenhaus, Reha und Kur"},names:{medicine:"Medikament (Arzneimittel)",dressing:"Verband und Pflaster (Verbandmittel)","enteral-nutrition":"Trink- und Sondennahrung (bilanzierte Diäten)","test-strips":"Teststreifen für Blut und Harn",remedy:"Physio-, Ergotherapie, Logopädie, Fußpflege (Heilmittel)",sociotherapy:"Soziotherapie",vaccination:"Impfung (Schutzimpfung)","digital-health-app":"Gesundheits-App auf Rezept (DiGA)",aid:"Rollstuhl, Einlagen, Hörgerät (Hilfsmittel)","consumable-aid":"Windeln, Katheter, Stomabeutel (Hilfsmittel zum Verbrauch)","home-nursing":"Pflegedienst auf Rezept (häusliche Krankenpflege)","household-help":"Haushaltshilfe",transport:"Taxi oder Krankenwagen (Fahrkosten)",hospital:"Krankenhaus (vollstationäre Behandlung)","transitional-care":"Übergangspflege im Krankenhaus","follow-up-rehab":"Reha direkt nach dem Krankenhaus (Anschlussrehabilitation)",rehab:"Andere Reha-Kur (medizinische Rehabilitation)","preventive-stay":"Vorsorgekur (stationäre Vorsorge)","parent-child-stay":"Mutter-Kind- oder Vater-Kind-Kur"},price:{pack:"Preis der Packung",line:"Preis der verordneten Nahrung",prescription:"Kosten der ganzen Verordnung",item:"Preis des Hilfsmittels",month:"Kosten des Monatsbedarfs",serviceDay:"Preis je Einsatztag",day:"Preis je Tag",trip:"Preis der Fahrt"},priceHint:{pack:"Preis einer Packung ohne Abzüge, wie auf dem Kassenbeleg.",line:"Kosten einer Zeile auf dem Rezept.",prescription:"Alle Behandlungen der Verordnung zusammen.",item:"Was ein Stück kostet.",month:"Was Sie in einem Monat verbrauchen, zusammen.",serviceDay:"Kosten eines Tages, an dem der Pflegedienst kommt.",day:"Kosten eines Tages, an dem die Hilfe kommt.",trip:"Kosten einer einfachen Fahrt. Hin und zurück sind zwei Fahrten."},quantity:{pack:"Packungen",line:"Rezeptzeilen",prescription:"Verordnungen",item:"Stück",month:"Monate",serviceDay:"Tage",day:"Tage",trip:"Fahrten"}},aa={groups:{pharmacy:"Pharmacy",therapy:"Doctors and therapy",aids:"Medical aids",home:"Help at home",transport:"Transport",stay:"Hospital, rehabilitation and spa stays"},names:{medicine:"Medicine (Arzneimittel)",dressing:"Dressings and plasters (Verbandmittel)","enteral-nutrition":"Sip and tube feeds (bilanzierte Diäten)","test-strips":"Test strips for blood and urine",remedy:"Physiotherapy, speech or occupational therapy (Heilmittel)",sociotherapy:"Sociotherapy",vaccination:"Vaccination","digital-health-app":"Health app on prescription (DiGA)",aid:"Wheelchair, insoles, hearing aid (Hilfsmittel)","consumable-aid":"Incontinence pads, catheters (aids for consumption)","home-nursing":"Nursing at home on prescription (häusliche Krankenpflege)","household-help":"Household help",transport:"Taxi or ambulance (Fahrkosten)",hospital:"Hospital (inpatient treatment)","transitional-care":"Transitional care in hospital","follow-up-rehab":"Rehabilitation right after hospital (Anschlussrehabilitation)",rehab:"Other medical rehabilitation","preventive-stay":"Preventive stay (stationäre Vorsorge)","parent-child-stay":"Mother-child or father-child stay"},price:{pack:"Price of the pack",line:"Price of the prescribed feed",prescription:"Cost of the whole prescription",item:"Price of the aid",month:"Cost of one month’s supply",serviceDay:"Price per day of service",day:"Price per day",trip:"Price of the trip"},priceHint:{pack:"Price of one pack before deductions, as on the receipt.",line:"Cost of one line of the prescription.",prescription:"All sessions of the prescription together.",item:"What one item costs.",month:"What you use in one month, all together.",serviceDay:"Cost of one day on which the nurse comes.",day:"Cost of one day on which the help comes.",trip:"Cost of one way. There and back are two trips."},quantity:{pack:"Packs",line:"Prescription lines",prescription:"Prescriptions",item:"Items",month:"Months",serviceDay:"Days",day:"Days",trip:"Trips"}},Ht={de:sa,en:aa}});function ki(t){let{draft:e,lang:n}=t,r=w[n],{unit:i,quantity:s,special:a,stay:o}=ve(e.service);return l`${oa(t)} ${i?la(t):d}
    <div class="row">
      ${s&&i?O(t.frame("/quantity",Ht[n].quantity[i]),e.quantity,c=>t.change("/quantity",{quantity:c}),{least:1,start:1}):d}
      ${V(o?t.frame("/date",r.from):t.frame("/date",r.date),e.date,c=>t.change("/date",{date:c}))}
      ${o?V(t.frame("/until",r.until,r.untilHint),e.until,c=>t.change("/until",{until:c})):d}
    </div>
    ${e.service==="home-nursing"?ca(t):d}
    ${a.length>0?da(t,a,o===!0):d}`}function oa({draft:t,lang:e,frame:n,change:r}){let i=Ht[e],s=Object.keys(i.groups).map(a=>({label:i.groups[a],choices:bi.filter(o=>ve(o).group===a).map(o=>({value:o,label:i.names[o]}))}));return se(n("/service",w[e].service),t.service,s,a=>r("/service",{service:a}))}function la({draft:t,lang:e,frame:n,change:r}){let{unit:i}=ve(t.service);if(!i)return d;let s=Ht[e];return K(n("/price",s.price[i],s.priceHint[i]),t.price,a=>r("/price",{price:a}))}function ca(t){let{draft:e,lang:n,frame:r,change:i}=t,s=w[n];return l`<div class="row">
      ${O(r("/serviceDays",s.serviceDays,s.serviceDaysHint),e.serviceDays,a=>i("/serviceDays",{serviceDays:a}),{least:1,start:0})}
      ${O(r("/prescriptions",s.prescriptions),e.prescriptions,a=>i("/prescriptions",{prescriptions:a}),{least:1,start:0})}
    </div>
    ${Ti(t,s.daysAlreadyChargedHint.nursing)}`}function Ti({draft:t,lang:e,frame:n,change:r},i){return O(n("/daysAlreadyCharged",w[e].daysAlreadyCharged,i),t.daysAlreadyCharged,s=>r("/daysAlreadyCharged",{daysAlreadyCharged:s}),{least:0,start:0})}function da(t,e,n){let r=w[t.lang],i=wi(t.draft),s=i>0?y[t.lang].some(String(i)):n?r.specialHintStay:r.specialHint[e.includes("fixedAmount")?"priced":"other"];return t.fold("special",r.special,l`${e.map(a=>pa[a](t))}`,s)}var pa,Ai=p(()=>{"use strict";g();A();Bt();_i();Ke();Ge();It();re();kn();_n();pa={fixedAmount:({draft:t,lang:e,frame:n,change:r})=>{let i=w[e];return K(n("/fixedAmount",i.fixedAmount,i.fixedAmountHint),t.fixedAmount,s=>r("/fixedAmount",{fixedAmount:s}))},rebateContract:({draft:t,lang:e,frame:n,change:r})=>{let i=w[e],s=["none","half","waived"].map(a=>({value:a,label:i.reductions[a]}));return l`${M(n("/rebateContract",i.rebateContract),t.rebateContract,a=>r("/rebateContract",{rebateContract:a}))}${t.rebateContract?ye(n("/reduction",i.reduction),t.reduction,s,a=>r("/reduction",{reduction:a})):d}`},splitPacks:({draft:t,lang:e,frame:n,change:r})=>{let i=w[e];return O(n("/splitPacks",i.splitPacks,i.splitPacksHint),t.splitPacks,s=>r("/splitPacks",{splitPacks:s}),{least:1,start:1})},exemptProduct:({draft:t,lang:e,frame:n,change:r})=>M(n("/exemptProduct",w[e].exemptProduct),t.exemptProduct,i=>r("/exemptProduct",{exemptProduct:i})),pregnancy:({draft:t,lang:e,frame:n,change:r})=>{let i=w[e],s=["none","complaints","childbirth"].map(a=>({value:a,label:i.pregnancies[a]}));return se(n("/pregnancy",i.pregnancy),t.pregnancy,s,a=>r("/pregnancy",{pregnancy:a}))},birthDate:({draft:t,lang:e,frame:n,change:r})=>{let i=w[e];return V(n("/birthDate",i.birthDate,i.birthDateHint),t.birthDate,s=>r("/birthDate",{birthDate:s}))},daysAlreadyCharged:t=>Ti(t,w[t.lang].daysAlreadyChargedHint.stay),exemptionCertificate:({draft:t,lang:e,frame:n,change:r})=>M(n("/exemptionCertificate",w[e].exemptionCertificate),t.exemptionCertificate,i=>r("/exemptionCertificate",{exemptionCertificate:i}))}});function Li(t,e){let n=w[e].samples;return[{name:n.fixedAmount,input:{service:"medicine",date:t,price:"82.40",fixedAmount:"60.00"},opens:["special"]},{name:n.physiotherapy,input:{service:"remedy",date:t,price:"120.00"}},{name:n.hospital,input:{service:"hospital",date:t,until:ai(t,4)}},{name:n.trip,input:{service:"transport",date:t,price:"38.00",quantity:2}},{name:n.nursing,input:{service:"home-nursing",date:t,price:"42.00",serviceDays:10}}]}var Di=p(()=>{"use strict";Bt();Ce()});var Mt,Si=p(()=>{"use strict";g();A();Bt();ht();on();gt();ln();bt();St();N();Se();Ce();kn();Ai();Di();Mt=class extends ne{emptyDraft(){return vi(this.defaultDate(),this.language)}draftOf(e){return xi(e,this.language)}read(e){return $i(this.draft,e)}compute(e,n){return e.copayment(n,{lang:this.language})}samples(){return Li(this.defaultDate(),this.language)}question(){return w[this.language]}renderFields(){return ki({draft:this.draft,lang:this.language,frame:(e,n,r)=>this.frame(e,n,r),change:(e,n)=>this.change(e,n),fold:(e,n,r,i)=>this.fold(e,n,r,i)})}sentence(e,{copayment:n,excess:r}){let i=w[this.language].sentence,s=f(n,this.language),a=f(r,this.language);return z(n)?z(r)?i.nothing:i.excess(a):z(r)?i.copayment(s):i.both(s,a)}renderAnswer(e,n){let r=w[this.language],i=n.chargedDays;return we(r.answerLabel,f(n.ownCost,this.language),this.sentence(e,n),i===void 0?void 0:r.chargedDays($(i,this.language),i===1))}renderReasons(e,n){let{language:r}=this,i=this.sums(e,n);return l`${_e(n.warnings,r)} ${i.length>0?yt(i):d}
    ${this.fold("steps",y[r].derivation,$e(n.steps,[n.ownCost],r))}
    ${this.engine.state==="ready"?ft(this.engine.tarifwerk,r):d}`}sums(e,n){let r=e.price!==void 0;if(!r&&z(n.excess))return[];let i=w[this.language],s=(a,o)=>({label:a,amount:f(o,this.language)});return[...r?[s(i.cost,n.cost),s(i.statutoryShare,n.statutoryShare)]:[],s(i.copayment,n.copayment),...z(n.excess)?[]:[{...s(i.excess,n.excess),hint:i.excessHint}],{...s(i.answerLabel,n.ownCost),total:!0}]}defaultDate(){let e=B(),n=this.startYear()??W(e);return n===W(e)?e:Rt(n,1,1)}}});var ua,ma,b,oe=p(()=>{"use strict";ua={question:"Was kostet die Lizenz?",lead:"Die Gebühr richtet sich nach der Zahl der Behandlungsfälle im Jahr.",examplePriceList:"Beispiel-Preisliste, keine echten Preise",inpatient:"Vollstationäre Fälle",outpatient:"Ambulante Fälle",dayPatient:"Teilstationäre Fälle",homeTreatment:"Stationsäquivalente Fälle",source:"Quelle der Zahlen",sources:{"quality-report":"Qualitätsbericht",institution:"Eigene Zahlen",estimate:"Schätzung"},assumptions:"Annahmen der Schätzung",assumptionsHint:"Pflicht bei einer Schätzung; steht auf dem Angebot.",referenceYear:"Bezugsjahr",modules:"Zusatzmodule",discounts:"Rabatte und vereinbarte Gebühr",discount:t=>`Rabatt ${t}`,discountKind:"Art",discountKinds:{percent:"Prozent",amount:"Betrag"},discountPercent:"Prozent",discountAmount:"Betrag",discountReason:"Begründung",addDiscount:"Rabatt hinzufügen",removeDiscount:t=>`Rabatt ${t} entfernen`,agreedFee:"Vereinbarte Jahresgebühr",agreedFeeHint:"Ersetzt den Listenpreis nach Rabatten. 0,00 ist erlaubt.",term:"Datum und Laufzeit",date:"Datum des Angebots",invoiceDate:"Rechnungsdatum",invoiceDateHint:"Ohne Angabe: Datum des Angebots.",termStart:"Vertragsbeginn",termStartHint:"Ohne Angabe: Erster des Folgemonats.",termYears:"Laufzeit in Jahren",answerLabel:"Netto im Jahr",sentence:(t,e,n,r)=>`Die Lizenz kostet ${t} netto im Jahr; mit ${e} Umsatzsteuer sind am ${r} ${n} zu zahlen.`,sentenceNoVat:(t,e)=>`Die Lizenz kostet ${t} im Jahr, zu zahlen am ${e}. Umsatzsteuer fällt nicht an.`,net:"Netto",vat:t=>`Umsatzsteuer ${t}`,gross:"Brutto",lines:"Zusammensetzung",position:"Posten",amount:"Betrag",billable:(t,e)=>`${t} zählende Fälle, ${e}`,billableOnly:t=>`${t} zählende Fälle`,band:(t,e)=>`Band von ${t} bis ${e} Fällen`,openBand:t=>`Band ab ${t} Fällen`,next:(t,e,n)=>`Mit ${t} Fällen mehr beginnt das nächste Band: Listenpreis ${e} (${n}).`,previous:(t,e,n)=>`Mit ${t} Fällen weniger gilt das Band davor: Listenpreis ${e} (${n}).`,monthly:"Zwölf Monatsbeträge",month:"Monat",years:"Alle Vertragsjahre",termYear:"Vertragsjahr",invoiced:(t,e)=>`Rechnung ${t}, fällig ${e}`,period:(t,e)=>`${t} bis ${e}`,basis:(t,e,n)=>`Preisliste „${t}“ (${e}) von ${n}`,onRequest:{label:"Preis auf Anfrage",sentence:(t,e)=>`Für ${t} Fälle nennt die Preisliste keinen festen Betrag. ${e} macht Ihnen dafür ein eigenes Angebot.`,limit:t=>`Die Liste reicht bis ${t} Fälle.`},chart:{title:(t,e)=>`Mit ${t} Fällen liegt der Listenpreis bei ${e}`,titleNext:(t,e,n,r)=>`Mit ${t} Fällen: ${e}. Ab ${n} Fällen: ${r}`,xAxis:"Fälle im Jahr",yAxis:"Listenpreis im Jahr",own:t=>`Ihr Haus: ${t}`,table:"Zahlen zur Grafik",cases:"Fälle",fee:"Listenpreis"},listProblem:{loading:"Die Preisliste wird geladen …",origin:"Die Preisliste liegt auf einem anderen Server und wird deshalb nicht geladen.",unreachable:"Die Preisliste konnte nicht geladen werden.",malformed:"Die Preisliste ist keine gültige JSON-Datei.",advice:"Bitte prüfen Sie die Adresse im Attribut price-list.",invalid:"Die Preisliste hat Fehler:"},samples:{small:"Kleines Haus",middle:"Mittleres Haus",large:"Großes Haus mit Rabatt"},sampleReason:"Rahmenvertrag",sampleAssumption:"Fälle wie im Vorjahr"},ma={question:"What does the license cost?",lead:"The fee depends on the number of treatment cases in a year.",examplePriceList:"Example price list, not real prices",inpatient:"Full inpatient cases",outpatient:"Outpatient cases",dayPatient:"Day-patient cases",homeTreatment:"Hospital-equivalent home treatment cases",source:"Source of the figures",sources:{"quality-report":"Quality report",institution:"Own figures",estimate:"Estimate"},assumptions:"Assumptions of the estimate",assumptionsHint:"Required for an estimate; printed on the quote.",referenceYear:"Reference year",modules:"Additional modules",discounts:"Discounts and agreed fee",discount:t=>`Discount ${t}`,discountKind:"Kind",discountKinds:{percent:"Per cent",amount:"Amount"},discountPercent:"Per cent",discountAmount:"Amount",discountReason:"Reason",addDiscount:"Add a discount",removeDiscount:t=>`Remove discount ${t}`,agreedFee:"Agreed yearly fee",agreedFeeHint:"Replaces the list price after discounts. 0.00 is allowed.",term:"Dates and term",date:"Date of the quote",invoiceDate:"Invoice date",invoiceDateHint:"If left empty: the date of the quote.",termStart:"Start of the contract",termStartHint:"If left empty: the first of the following month.",termYears:"Term in years",answerLabel:"Net per year",sentence:(t,e,n,r)=>`The license costs ${t} net per year; with ${e} VAT, ${n} is due on ${r}.`,sentenceNoVat:(t,e)=>`The license costs ${t} per year, due on ${e}. No VAT applies.`,net:"Net",vat:t=>`VAT ${t}`,gross:"Gross",lines:"Breakdown",position:"Item",amount:"Amount",billable:(t,e)=>`${t} cases that count, ${e}`,billableOnly:t=>`${t} cases that count`,band:(t,e)=>`band from ${t} to ${e} cases`,openBand:t=>`band from ${t} cases`,next:(t,e,n)=>`With ${t} more cases the next band begins: list price ${e} (${n}).`,previous:(t,e,n)=>`With ${t} fewer cases the band before applies: list price ${e} (${n}).`,monthly:"Twelve monthly amounts",month:"Month",years:"All years of the contract",termYear:"Contract year",invoiced:(t,e)=>`invoiced ${t}, due ${e}`,period:(t,e)=>`${t} to ${e}`,basis:(t,e,n)=>`Price list “${t}” (${e}) of ${n}`,onRequest:{label:"Price on request",sentence:(t,e)=>`For ${t} cases the price list names no fixed amount. ${e} will make you an individual offer.`,limit:t=>`The list goes up to ${t} cases.`},chart:{title:(t,e)=>`With ${t} cases the list price is ${e}`,titleNext:(t,e,n,r)=>`With ${t} cases: ${e}. From ${n} cases: ${r}`,xAxis:"Cases per year",yAxis:"List price per year",own:t=>`Your hospital: ${t}`,table:"Figures of the chart",cases:"Cases",fee:"List price"},listProblem:{loading:"Loading the price list …",origin:"The price list is on another server and is therefore not loaded.",unreachable:"The price list could not be loaded.",malformed:"The price list is not a valid JSON file.",advice:"Please check the address in the attribute price-list.",invalid:"The price list has faults:"},samples:{small:"Small hospital",middle:"Medium hospital",large:"Large hospital with a discount"},sampleReason:"Framework agreement",sampleAssumption:"Cases as in the year before"},b={de:ua,en:ma}});var Ot,Ci=p(()=>{"use strict";Ot=class{constructor(e){this.host=e;this.width=0;this.measure=e=>{e!==this.part&&(this.part&&this.observer?.unobserve(this.part),this.part=e,e&&this.observer?.observe(e))};e.addController(this),this.observer=typeof ResizeObserver>"u"?void 0:new ResizeObserver(([n])=>this.take(Math.floor(n?.contentRect.width??0)))}hostConnected(){this.part&&this.observer?.observe(this.part)}hostDisconnected(){this.observer?.disconnect()}take(e){e===this.width||e===0||(this.width=e,this.host.requestUpdate())}}});function Ri(t,e,n){return{inpatient:k,outpatient:k,dayPatient:k,homeTreatment:k,source:"quality-report",assumptions:"",referenceYear:e,date:Fe(t),invoiceDate:q,termStart:q,termYears:E("1",n),modules:[],discounts:[],agreedFee:k,further:{}}}function Fi(t,e,n){let{cases:r}=t;return{inpatient:D(r.inpatient,n),outpatient:D(r.outpatient,n),dayPatient:D(r.dayPatient,n),homeTreatment:D(r.homeTreatment,n),source:r.source??"quality-report",assumptions:r.assumptions??"",referenceYear:r.year??e,date:Y(t.date),invoiceDate:Y(t.invoiceDate),termStart:Y(t.termStart),termYears:D(t.termYears??1,n),modules:t.modules??[],discounts:(t.discounts??[]).map(i=>"percent"in i?{...jt,kind:"percent",percent:oi(i.percent,n),reason:i.reason}:{...jt,kind:"amount",amount:ie(i.amount,n),reason:i.reason}),agreedFee:ie(t.agreedFee,n),further:t.validUntil===void 0?{}:{validUntil:t.validUntil}}}function Tn(t){let e=t.counts??[];return[...e.includes("day-patient")?["dayPatient"]:[],...e.includes("home-treatment")?["homeTreatment"]:[]]}function Pi(t,e,n){let r={inpatient:n.requiredCount("/cases/inpatient",t.inpatient),outpatient:n.requiredCount("/cases/outpatient",t.outpatient),year:t.referenceYear,source:t.source};for(let u of Tn(e)){let h=n.count(`/cases/${u}`,t[u]);h!==void 0&&(r[u]=h)}t.source==="estimate"&&(r.assumptions=n.requiredText("/cases/assumptions",t.assumptions));let i={...t.further,priceList:e,cases:r,date:n.requiredDate("/date",t.date)},s=n.date("/invoiceDate",t.invoiceDate);s!==void 0&&(i.invoiceDate=s);let a=n.date("/termStart",t.termStart);a!==void 0&&(i.termStart=a);let o=n.count("/termYears",t.termYears);o!==void 0&&(i.termYears=o),t.modules.length>0&&(i.modules=[...t.modules]),t.discounts.length>0&&(i.discounts=t.discounts.map((u,h)=>ha(u,`/discounts/${h}`,n)));let c=n.amount("/agreedFee",t.agreedFee);return c!==void 0&&(i.agreedFee=c),i}function ha({kind:t,percent:e,amount:n,reason:r},i,s){let a=s.requiredText(`${i}/reason`,r.trim());return t==="percent"?{percent:s.requiredAmount(`${i}/percent`,e),reason:a}:{amount:s.requiredAmount(`${i}/amount`,n),reason:a}}function Ei(t){return t.discounts.length+(t.agreedFee.text===""?0:1)}var jt,Nt=p(()=>{"use strict";re();Pt();te();jt={kind:"percent",percent:k,amount:k,reason:""}});var zi,Ii=p(()=>{zi={id:"beispiel-2026",title:"Beispiel-Preisliste",vendor:"Musterhaus Software GmbH",example:!0,currency:"EUR",validFrom:"2026-01-01",counts:["inpatient","outpatient"],model:"band",bands:[{upTo:2500,flat:"2400.00"},{upTo:7500,flat:"4200.00"},{upTo:15e3,flat:"6600.00"},{upTo:3e4,flat:"9600.00"},{upTo:6e4,flat:"13800.00"},{upTo:12e4,flat:"19200.00"}],zeroCases:"first-band",vat:"standard",paymentDays:30,modules:[{id:"archiv",title:"Langzeitarchiv",flat:"900.00"},{id:"schnittstelle",title:"Schnittstelle zum Klinikinformationssystem",model:"graduated",bands:[{upTo:1e4,flat:"350.00",perCase:"0.08"},{upTo:null,perCase:"0.05"}]}]}});var Qe,Bi=p(()=>{"use strict";Ii();Qe=zi});function ga(t){this._$AN!==void 0?(Ut(this),this._$AM=t,Hi(this)):this._$AM=t}function ya(t,e=!1,n=0){let r=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0)if(e)if(Array.isArray(r))for(let s=n;s<r.length;s++)Ze(r[s],!1),Ut(r[s]);else r!=null&&(Ze(r,!1),Ut(r));else Ze(this,t)}var Ze,Ut,Hi,ba,Wt,Mi=p(()=>{"use strict";gn();Ve();Ve();Ze=(t,e)=>{let n=t._$AN;if(n===void 0)return!1;for(let r of n)r._$AO?.(e,!1),Ze(r,e);return!0},Ut=t=>{let e,n;do{if((e=t._$AM)===void 0)break;n=e._$AN,n.delete(t),t=e}while(n?.size===0)},Hi=t=>{for(let e;e=t._$AM;t=e){let n=e._$AN;if(n===void 0)e._$AN=n=new Set;else if(n.has(t))break;n.add(t),ba(e)}};ba=t=>{t.type==J.CHILD&&(t._$AP??=ya,t._$AQ??=ga)},Wt=class extends Le{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,n,r){super._$AT(e,n,r),Hi(this),this.isConnected=e._$AU}_$AO(e,n=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),n&&(Ze(this,e),Ut(this))}setValue(e){if(Tt(this._$Ct))this._$Ct._$AI(e,this);else{let n=[...this._$Ct._$AH];n[this._$Ci]=e,this._$Ct._$AI(n,this,0)}}disconnected(){}reconnected(){}}});var An,Oi,ji=p(()=>{"use strict";he();Mi();Ve();An=new WeakMap,Oi=qe(class extends Wt{render(t){return d}update(t,[e]){let n=e!==this.G;return n&&this.rt(void 0),(n||this.lt!==this.ct)&&(this.G=e,this.ht=t.options?.host,this.rt(this.ct=t.element)),d}rt(t){if(this.G!==void 0)if(this.isConnected||(t=void 0),typeof this.G=="function"){let e=this.ht??globalThis,n=An.get(e);n===void 0&&(n=new WeakMap,An.set(e,n)),n.get(this.G)!==void 0&&this.G.call(this.ht,void 0),n.set(this.G,t),t!==void 0&&this.G.call(this.ht,t)}else this.G.value=t}get lt(){return typeof this.G=="function"?An.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}})});var Ni=p(()=>{"use strict";ji()});function Ui(t,e){let n=Math.max(t,1)/e,r=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(s=>s*r).find(s=>s>=n)??10*r;return Array.from({length:Math.floor(t/i)+1},(s,a)=>a*i)}function Ln(t,e,n,r){let i=Math.max(t,1);return{ticks:Ui(i,r),end:i,at:s=>e+(n-e)*s/i}}function Wi(t,e){let r=Ui(t,e)[1]??t;return Math.ceil(t/r)*r}var qi=p(()=>{"use strict"});function Vi(t,e){let n=t.bands.flatMap(({upTo:o})=>o===null?[]:[o]),r=Math.max(Math.ceil(e*1.6),100),i=n.find(o=>o>=r);if(i!==void 0)return i;let s=n.at(-1)??0;return t.bands.at(-1)?.upTo!=null?s:Math.max(r,Math.ceil(s*1.2))}function Yi(t){let{fee:e,lang:n,measure:r,width:i}=t,s=b[n].chart,a=$(e.billableCases,n),o=e.nextBand?s.titleNext(a,f(e.listFee,n),$(e.billableCases+e.nextBand.casesMore,n),f(e.nextBand.listFee,n)):s.title(a,f(e.listFee,n));return l`<figure class="chart" part="chart" ${Oi(r)}>
    <figcaption id="chart-title">${o}</figcaption>
    ${i>0?va(t):d}
  </figure>`}function Ki(t,e){let n=b[e].chart;return l`<table>
    <thead>
      <tr><th scope="col" class="number">${n.cases}</th><th scope="col">${n.fee}</th></tr>
    </thead>
    <tbody>
      ${t.map(({cases:r,listFee:i})=>l`<tr><td>${$(r,e)}</td><td>${f(i,e)}</td></tr>`)}
    </tbody>
  </table>`}function va({curve:t,fee:e,lang:n,width:r}){let i=b[n].chart,s=r<480?220:280,a=t.at(-1)?.cases??1,o=Wi(Math.max(...t.map(({listFee:v})=>Number(v)),1),4),c=le.left+sn(o,n).length*7.5,u=Ln(a,c,r-le.right,Math.max(1,Math.floor((r-c)/110))),h=Ln(o,s-le.bottom,le.top,4),m=t.map(({cases:v,listFee:L},R)=>`${R===0?"M":"L"}${u.at(v).toFixed(1)} ${h.at(Number(L)).toFixed(1)}`).join("");return l`<svg
    class="chart-drawing"
    viewBox="0 0 ${r} ${s}"
    width=${r}
    height=${s}
    role="img"
    aria-labelledby="chart-title"
  >
    <text class="axis-label" x="0" y="14">${i.yAxis}</text>
    ${h.ticks.map(v=>xa(v,h,c,r,n))}
    ${u.ticks.map(v=>$a(v,u,s,n))}
    <text class="axis-label" x=${r-le.right} y=${s-4} text-anchor="end">${i.xAxis}</text>
    <path class="curve" d=${m} />
    ${wa(e,u,h,s,n)}
  </svg>`}function xa(t,e,n,r,i){let s=e.at(t).toFixed(1);return dt`<line class=${t===0?"axis":"grid"} x1=${n} x2=${r-le.right} y1=${s} y2=${s} />
    <text class="tick" x=${n-8} y=${s} dy="0.32em" text-anchor="end">${sn(t,i)}</text>`}function $a(t,e,n,r){let i=e.at(t)>e.at(e.end*.96)?"end":"middle";return dt`<text class="tick" x=${e.at(t).toFixed(1)} y=${n-le.bottom+18} text-anchor=${i}>${$(t,r)}</text>`}function wa(t,e,n,r,i){let s=b[i].chart,a=e.at(t.billableCases),o=n.at(Number(t.listFee)),c=t.billableCases>e.end*.55;return dt`<line class="own-line" x1=${a.toFixed(1)} x2=${a.toFixed(1)} y1=${o.toFixed(1)} y2=${r-le.bottom} />
    <circle class="own-dot" cx=${a.toFixed(1)} cy=${o.toFixed(1)} r="6" />
    <text class="own-label" x=${a.toFixed(1)} dx=${c?-10:0} y=${(o-14).toFixed(1)} text-anchor=${c?"end":"middle"}>${s.own($(t.billableCases,i))}</text>`}var le,Gi=p(()=>{"use strict";g();Ni();oe();N();qi();le={top:30,right:12,bottom:44,left:12}});function qt(t,e,n){let r=l`<div class="control">
    <input
      id=${t.id}
      part="input"
      type="text"
      autocomplete="off"
      .value=${S(e)}
      aria-invalid=${t.problem?"true":d}
      aria-describedby=${P(t)}
      @input=${i=>n(i.currentTarget.value)}
    />
  </div>`;return H(t,r,"text",e==="")}var Dn=p(()=>{"use strict";g();ge();Re()});function Qi(t){let{draft:e,lang:n,change:r}=t,i=b[n];return l`${e.discounts.map((s,a)=>_a(t,s,a))}
    <button
      type="button"
      class="add"
      @click=${()=>r("/discounts",{discounts:[...e.discounts,jt]})}
    >
      ${i.addDiscount}
    </button>`}function _a({draft:t,lang:e,frame:n,change:r},i,s){let a=b[e],o=String(s+1),c=`/discounts/${s}`,u=(m,v)=>{r(m,{discounts:t.discounts.map((L,R)=>R===s?{...L,...v}:L)})},h=["percent","amount"].map(m=>({value:m,label:a.discountKinds[m]}));return l`<fieldset class="group discount">
    <legend>${a.discount(o)}</legend>
    ${ye(n(`${c}/kind`,a.discountKind),i.kind,h,m=>u(`${c}/kind`,{kind:m}),!0)}
    <div class="row">
      ${i.kind==="percent"?K(n(`${c}/percent`,a.discountPercent),i.percent,m=>u(`${c}/percent`,{percent:m}),"percent"):K(n(`${c}/amount`,a.discountAmount),i.amount,m=>u(`${c}/amount`,{amount:m}))}
      ${qt(n(`${c}/reason`,a.discountReason),i.reason,m=>u(`${c}/reason`,{reason:m}))}
    </div>
    <button
      type="button"
      class="plain"
      @click=${()=>r("/discounts",{discounts:t.discounts.filter((m,v)=>v!==s)})}
    >
      ${a.removeDiscount(o)}
    </button>
  </fieldset>`}var Zi=p(()=>{"use strict";g();oe();Ke();Ge();Dn();Nt()});function Ji(t){let{draft:e,lang:n,fold:r}=t,i=b[n],s=Ei(e);return l`${ka(t)} ${Ta(t)} ${Aa(t)}
    ${r("discounts",i.discounts,La(t),s>0?y[n].some(String(s)):void 0)}
    ${r("term",i.term,Da(t))}`}function ka({draft:t,lang:e,list:n,frame:r,change:i}){let s=b[e];return l`<div class="row">
    ${Et(r("/cases/inpatient",s.inpatient),t.inpatient,a=>i("/cases/inpatient",{inpatient:a}))}
    ${Et(r("/cases/outpatient",s.outpatient),t.outpatient,a=>i("/cases/outpatient",{outpatient:a}))}
    ${Tn(n).map(a=>Et(r(`/cases/${a}`,s[a]),t[a],o=>i(`/cases/${a}`,{[a]:o})))}
  </div>`}function Ta({draft:t,lang:e,frame:n,change:r}){let i=b[e],s=["quality-report","institution","estimate"].map(u=>({value:u,label:i.sources[u]})),a=W(B()),o=Array.from({length:12},(u,h)=>a-h),c=o.includes(t.referenceYear)?o:[t.referenceYear,...o];return l`<div class="row">
      ${se(n("/cases/source",i.source),t.source,s,u=>r("/cases/source",{source:u}))}
      ${se(n("/cases/year",i.referenceYear),String(t.referenceYear),c.map(u=>({value:String(u),label:String(u)})),u=>r("/cases/year",{referenceYear:Number(u)}))}
    </div>
    ${t.source==="estimate"?qt(n("/cases/assumptions",i.assumptions,i.assumptionsHint),t.assumptions,u=>r("/cases/assumptions",{assumptions:u})):d}`}function Aa({draft:t,lang:e,list:n,frame:r,change:i}){let s=n.modules??[],a=t.modules.filter(c=>!s.some(u=>u.id===c)),o=[...s,...a.map(c=>({id:c,title:c}))];return o.length===0?d:l`<fieldset class="group">
    <legend>${b[e].modules}</legend>
    ${o.map(({id:c,title:u},h)=>{let m=t.modules.indexOf(c),v=m<0?`/modules/unchosen-${h}`:`/modules/${m}`,L=R=>o.map(Je=>Je.id).filter(Je=>Je===c?R:t.modules.includes(Je));return M(r(v,u),m>=0,R=>i(v,{modules:L(R)}))})}
  </fieldset>`}function La(t){let{draft:e,lang:n,frame:r,change:i}=t,s=b[n];return l`${Qi(t)}
  ${K(r("/agreedFee",s.agreedFee,s.agreedFeeHint),e.agreedFee,a=>i("/agreedFee",{agreedFee:a}))}`}function Da({draft:t,lang:e,frame:n,change:r}){let i=b[e];return l`<div class="row">
    ${V(n("/date",i.date),t.date,s=>r("/date",{date:s}))}
    ${V(n("/invoiceDate",i.invoiceDate,i.invoiceDateHint),t.invoiceDate,s=>r("/invoiceDate",{invoiceDate:s}))}
    ${V(n("/termStart",i.termStart,i.termStartHint),t.termStart,s=>r("/termStart",{termStart:s}))}
    ${O(n("/termYears",i.termYears),t.termYears,s=>r("/termYears",{termYears:s}),{least:1,start:0})}
  </div>`}var Xi=p(()=>{"use strict";g();A();oe();Ke();Ge();It();re();Dn();Ce();Zi();Nt()});function es(t,e){let n=b[e].listProblem;return t.state==="loading"?l`<p class="prompt">${n.loading}</p>`:t.state==="failed"?l`<div role="alert">
      <p class="prompt strong">${Z()} ${n[t.reason]}</p>
      <p>${n.advice}</p>
    </div>`:l`<div role="alert" class="faults">
    <p class="prompt strong">${Z()} ${n.invalid}</p>
    <ul>
      ${t.problems.map(({path:r,message:i})=>l`<li>${r===""?d:l`<code>${r}</code>: `}${i}</li>`)}
    </ul>
  </div>`}function ts({priceList:t,cases:e},n){let r=b[n].onRequest,i=t.bands.at(-1)?.upTo,s=$(Sa(t,e),n);return l`<p class="answer-label">${b[n].answerLabel}</p>
    <p class="answer-number in-words">${r.label}</p>
    <p class="answer-sentence">${r.sentence(s,t.vendor)}</p>
    ${i==null?d:l`<p class="answer-remark">${r.limit($(i,n))}</p>`}`}function Sa({counts:t},e){let n={inpatient:e.inpatient,outpatient:e.outpatient,"day-patient":e.dayPatient??0,"home-treatment":e.homeTreatment??0};return(t??["inpatient","outpatient"]).reduce((r,i)=>r+n[i],0)}var ns=p(()=>{"use strict";g();oe();je();N()});async function rs(t,e){let n=Ca(t);if(n?.origin!==location.origin)return{state:"failed",reason:"origin"};try{let r=await fetch(n,{credentials:"same-origin",redirect:"error",signal:e});return r.ok?Ra(await r.text()):{state:"failed",reason:"unreachable"}}catch{return{state:"failed",reason:"unreachable"}}}function Ca(t){try{return new URL(t,document.baseURI)}catch{return}}function Ra(t){try{return{state:"ready",list:JSON.parse(t)}}catch{return{state:"failed",reason:"malformed"}}}var is=p(()=>{"use strict"});function ss(t,e){let n=b[e],r=i=>i.band?l`<span class="sum-hint">${ds(i.band,e)}</span>`:d;return l`<table part="table" class="lines">
    <caption>${n.lines}</caption>
    <thead>
      <tr><th scope="col">${n.position}</th><th scope="col">${n.amount}</th></tr>
    </thead>
    <tbody>
      ${t.lines.map(i=>l`<tr><th scope="row">${i.label}${r(i)}</th><td>${f(i.amount,e)}</td></tr>`)}
    </tbody>
    <tfoot>
      <tr class="total"><th scope="row">${n.net}</th><td>${f(t.net,e)}</td></tr>
      <tr><th scope="row">${n.vat(fe(t.vatRate,e))}</th><td>${f(t.vat,e)}</td></tr>
      <tr class="total"><th scope="row">${n.gross}</th><td>${f(t.gross,e)}</td></tr>
    </tfoot>
  </table>`}function as(t,e){let n=b[e],r=$(t.billableCases,e),i=t.lines.find(s=>s.band!==void 0)?.band;return i===void 0?n.billableOnly(r):n.billable(r,ds(i,e))}function os(t,e){if(!t.nextBand&&!t.previousBand)return d;let n=b[e],r=i=>Zn(si(i,t.listFee),e);return l`<ul class="neighbours">
    ${t.nextBand?l`<li>${n.next($(t.nextBand.casesMore,e),f(t.nextBand.listFee,e),r(t.nextBand.listFee))}</li>`:d}
    ${t.previousBand?l`<li>${n.previous($(t.previousBand.casesFewer,e),f(t.previousBand.listFee,e),r(t.previousBand.listFee))}</li>`:d}
  </ul>`}function ls(t,e){let n=b[e],r=t.years[0]?.from;return l`<table>
    <thead>
      <tr><th scope="col">${n.month}</th><th scope="col">${n.net}</th></tr>
    </thead>
    <tbody>
      ${t.monthly.map((i,s)=>l`<tr>
          <th scope="row">${r===void 0?String(s+1):Xn(r,s,e)}</th>
          <td>${f(i,e)}</td>
        </tr>`)}
    </tbody>
    <tfoot>
      <tr class="total"><th scope="row">${n.net}</th><td>${f(t.net,e)}</td></tr>
    </tfoot>
  </table>`}function cs(t,e){let n=b[e];return l`<table>
    <thead>
      <tr>
        <th scope="col">${n.termYear}</th>
        <th scope="col">${n.net}</th>
        <th scope="col">${n.gross}</th>
      </tr>
    </thead>
    <tbody>
      ${t.years.map(({from:r,to:i,net:s,gross:a,invoiceDate:o,dueDate:c})=>l`<tr>
          <th scope="row">
            ${n.period(Oe(r,e),Oe(i,e))}
            <span class="sum-hint">${n.invoiced(Oe(o,e),Oe(c,e))}</span>
          </th>
          <td>${f(s,e)}</td>
          <td>${f(a,e)}</td>
        </tr>`)}
    </tbody>
  </table>`}function ds({from:t,upTo:e},n){let r=b[n];return e===null?r.openBand($(t,n)):r.band($(t,n),$(e,n))}var ps=p(()=>{"use strict";g();oe();Se();N()});function us(t,e,n,r){let i=b[r],{small:s,middle:a,large:o}=i.samples;return[{name:s,input:{priceList:t,date:e,cases:{inpatient:1968,outpatient:4200,year:n,source:"estimate",assumptions:i.sampleAssumption}}},{name:a,input:{priceList:t,date:e,cases:{inpatient:6791,outpatient:13186,year:n,source:"quality-report"}}},{name:o,input:{priceList:t,date:e,cases:{inpatient:15260,outpatient:41300,year:n,source:"institution"},discounts:[{percent:"10",reason:i.sampleReason}]},opens:["discounts"]}]}var ms=p(()=>{"use strict";oe()});var Vt,hs=p(()=>{"use strict";g();A();oe();ht();gt();bt();St();Se();N();Ci();Ce();Nt();Bi();Gi();Xi();ns();is();ps();ms();Vt=class extends ne{constructor(){super();this.checked={state:"loading"};this.chartWidth=new Ot(this);this.listState={state:"ready",list:Qe}}static{this.properties={priceList:{attribute:"price-list",noAccessor:!0},listState:{state:!0}}}get priceList(){return this.source}set priceList(n){if(this.source=n??void 0,this.fetching?.abort(),typeof this.source!="string"){this.listState={state:"ready",list:this.source??Qe};return}let r=new AbortController;this.fetching=r,this.listState={state:"loading"},rs(this.source,r.signal).then(i=>{r.signal.aborted||(this.listState=i)})}get value(){return super.value}set value(n){n?.priceList&&(this.priceList=n.priceList),super.value=n}willUpdate(n){["listState","engine","language"].some(r=>n.has(r))&&(this.checked=this.check()),super.willUpdate(n)}dependencies(){return["listState"]}isReady(){return this.checked.state==="ready"}emptyDraft(){return Ri(B(),this.referenceYear(),this.language)}draftOf(n){return Fi(n,this.referenceYear(),this.language)}read(n){return Pi(this.draft,this.list(),n)}compute(n,r){return n.licenseFee(r,{lang:this.language})}samples(){return us(this.list(),B(),this.referenceYear(),this.language)}question(){return b[this.language]}renderFields(){return Ji({draft:this.draft,lang:this.language,list:this.list(),frame:(n,r,i)=>this.frame(n,r,i),change:(n,r)=>this.change(n,r),fold:(n,r,i,s)=>this.fold(n,r,i,s)})}renderOutcome(n){if(n.kind==="failed")return super.renderOutcome(n);if(this.checked.state!=="ready")return es(this.checked,this.language);let r=n.kind==="faulty"&&n.problems.some(({code:i})=>i==="price-on-request");return l`${this.list().example?l`<p class="example-list">${b[this.language].examplePriceList}</p>`:d}
    ${r?ts(n.input,this.language):super.renderOutcome(n)}`}sentence(n,r){let{language:i}=this,s=b[i],a=Jn(r.dueDate,i);return z(r.vat)&&!z(r.net)?s.sentenceNoVat(f(r.net,i),a):s.sentence(f(r.net,i),f(r.vat,i),f(r.gross,i),a)}renderAnswer(n,r){let i=b[this.language];return we(i.answerLabel,f(r.net,this.language),this.sentence(n,r),as(r,this.language))}renderReasons(n,r){let{language:i}=this,s=b[i],{title:a,id:o,vendor:c}=n.priceList,u=this.curve(n.priceList,r);return l`${_e(r.warnings,i)}
    ${Yi({curve:u,fee:r,lang:i,width:this.chartWidth.width,measure:this.chartWidth.measure})}
    ${os(r,i)} ${ss(r,i)}
    ${this.fold("steps",y[i].derivation,$e(r.steps,[r.net,r.gross],i))}
    ${this.fold("months",s.monthly,ls(r,i))}
    ${r.years.length>1?this.fold("years",s.years,cs(r,i)):d}
    ${this.fold("curve",s.chart.table,Ki(u,i))}
    <p class="disclaimer" part="disclaimer">${s.basis(a,o,c)}. ${y[i].licenseDisclaimer}</p>`}curve(n,r){return this.engine.state!=="ready"?[]:this.engine.tarifwerk.feeCurve(n,Vi(n,r.billableCases),{lang:this.language})}check(){if(this.listState.state!=="ready"||this.engine.state!=="ready")return this.sourceState();let{problems:n}=this.engine.tarifwerk.checkPriceList(this.listState.list,{lang:this.language});return n.length===0?this.listState:{state:"invalid",problems:n}}sourceState(){return this.listState.state==="ready"?{state:"loading"}:this.listState}list(){return this.checked.state==="ready"?this.checked.list:this.source===void 0?Qe:{...Qe,modules:[]}}referenceYear(){return this.startYear()??W(B())-2}}});var fs={};Sn(fs,{defineElements:()=>Pa});function Pa(t){for(let[e,n]of Fa)t.get(e)||t.define(e,n)}var Fa,gs=p(()=>{"use strict";yi();Si();hs();Fa=[["tarifwerk-copayment",Mt],["tarifwerk-burden-limit",zt],["tarifwerk-license-quote",Vt]]});typeof customElements<"u"&&Promise.resolve().then(()=>(gs(),fs)).then(({defineElements:t})=>t(customElements));})();
/*! Bundled license information:

@lit/reactive-element/css-tag.js:
  (**
   * @license
   * Copyright 2019 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

@lit/reactive-element/reactive-element.js:
lit-html/lit-html.js:
lit-element/lit-element.js:
lit-html/directive.js:
lit-html/async-directive.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/is-server.js:
  (**
   * @license
   * Copyright 2022 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/directive-helpers.js:
lit-html/directives/live.js:
lit-html/directives/ref.js:
  (**
   * @license
   * Copyright 2020 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
