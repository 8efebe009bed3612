import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  require_picomatch
} from "./chunk-T2QCACAY.js";
import {
  amount,
  nameParts,
  percent
} from "./chunk-OYUJZ3TF.js";
import {
  __commonJS,
  __require,
  __toESM,
  array,
  mask,
  number,
  object,
  record,
  string,
  unknown,
  wellFormed
} from "./chunk-Q54Q3WWQ.js";

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar2(node) || isCollection(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias2;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap2;
    exports.isNode = isNode;
    exports.isPair = isPair;
    exports.isScalar = isScalar2;
    exports.isSeq = isSeq2;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    function visit_(key2, node, visitor, path) {
      const ctrl = callVisitor(key2, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key2, path, ctrl);
        return visit_(key2, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = visit_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key2, node, visitor, path) {
      const ctrl = await callVisitor(key2, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key2, path, ctrl);
        return visitAsync_(key2, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key2, node, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key2, node, path);
      if (identity.isMap(node))
        return visitor.Map?.(key2, node, path);
      if (identity.isSeq(node))
        return visitor.Seq?.(key2, node, path);
      if (identity.isPair(node))
        return visitor.Pair?.(key2, node, path);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key2, node, path);
      if (identity.isAlias(node))
        return visitor.Alias?.(key2, node, path);
      return void 0;
    }
    function replaceNode(key2, path, node) {
      const parent = path[path.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key2] = node;
      } else if (identity.isPair(parent)) {
        if (key2 === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags2) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags2);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line2, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts2 = line2.trim().split(/[ \t]+/);
        const name2 = parts2.shift();
        switch (name2) {
          case "%TAG": {
            if (parts2.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts2.length < 2)
                return false;
            }
            const [handle, prefix2] = parts2;
            this.tags[handle] = prefix2;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts2.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts2;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name2}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix2 = this.tags[handle];
        if (prefix2) {
          try {
            return prefix2 + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix2] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix2))
            return handle + escapeTagName(tag.substring(prefix2.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags2 = {};
          visit.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags2[node.tag] = true;
          });
          tagNames = Object.keys(tags2);
        } else
          tagNames = [];
        for (const [handle, prefix2] of tagEntries) {
          if (handle === "!!" && prefix2 === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix2)))
            lines.push(`%TAG ${handle} ${prefix2}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix2, exclude) {
      for (let i = 1; true; ++i) {
        const name2 = `${prefix2}${i}`;
        if (!exclude.has(name2))
          return name2;
      }
    }
    function createNodeAnchors(doc, prefix2) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix2, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key2, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key2, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count2, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count2);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count2 = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count2)
            count2 = c;
        }
        return count2;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags2) {
      if (tagName) {
        const match = tags2.filter((t2) => t2.tag === tagName);
        const tagObj = match.find((t2) => !t2.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags2.find((t2) => t2.identify?.(value) && !t2.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path, value) {
      let v = value;
      for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          const [key2, ...rest] = path;
          const node = this.get(key2, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key2, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key2}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key2, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key2);
        const node = this.get(key2, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key2}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key2, ...rest] = path;
        const node = this.get(key2, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key2, ...rest] = path;
        if (rest.length === 0)
          return this.has(key2);
        const node = this.get(key2, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        const [key2, ...rest] = path;
        if (rest.length === 0) {
          this.set(key2, value);
        } else {
          const node = this.get(key2, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key2, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key2}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment2, indent2) {
      if (/^\n+$/.test(comment2))
        return comment2.substring(1);
      return indent2 ? comment2.replace(/^(?! *$)/gm, indent2) : comment2;
    }
    var lineComment = (str, indent2, comment2) => str.endsWith("\n") ? indentComment(comment2, indent2) : comment2.includes("\n") ? "\n" + indentComment(comment2, indent2) : (str.endsWith(" ") ? "" : " ") + comment2;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text2, indent2, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text2;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent2.length);
      if (text2.length <= endStep)
        return text2;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent2.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text2, i, indent2.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text2[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text2[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text2, i, indent2.length);
          end = i + indent2.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text2[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text2[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text2;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text2;
      if (onFold)
        onFold();
      let res = text2.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text2.length;
        if (fold === 0)
          res = `
${indent2}${text2.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text2[fold]}\\`;
          res += `
${indent2}${text2.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text2, i, indent2) {
      let end = i;
      let start = i + 1;
      let ch = text2[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent2) {
          ch = text2[++i];
        } else {
          do {
            ch = text2[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text2[start];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent2 = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent2;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent2, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent2 = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent2}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent2, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote: singleQuote2 } = ctx.options;
      let qs;
      if (singleQuote2 === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote2 ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment: comment2, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent2 = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal2 = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent2.length);
      if (!value)
        return literal2 ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent2}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent2}`);
      }
      const indentSize = indent2 ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment2) {
        header += " " + commentString(comment2.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal2) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent2}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent2, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent2}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent2}`);
      return `|${header}
${indent2}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent: indent2, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent2 === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent2 === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent2}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags: tags2 } = ctx.doc.schema;
        if (tags2.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent2, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t2 = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t2);
        if (res === null)
          throw new Error(`Unsupported default string type ${t2}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags2, item) {
      if (item.tag) {
        const match = tags2.filter((t2) => t2.tag === item.tag);
        if (match.length > 0)
          return match.find((t2) => t2.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags2.filter((t2) => t2.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t2) => t2.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t2) => t2.format === item.format) ?? match.find((t2) => !t2.format);
      } else {
        obj = item;
        tagObj = tags2.find((t2) => t2.nodeClass && obj instanceof t2.nodeClass);
      }
      if (!tagObj) {
        const name2 = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name2} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key: key2, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent: indent2, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key2) && key2.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key2) || !identity.isNode(key2) && typeof key2 === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key2 || keyComment && value == null && !ctx.inFlow || identity.isCollection(key2) || (identity.isScalar(key2) ? key2.type === Scalar.Scalar.BLOCK_FOLDED || key2.type === Scalar.Scalar.BLOCK_LITERAL : typeof key2 === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent2 + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key2, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent2}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key2) => (merge.identify(key2) || identity.isScalar(key2) && (!key2.type || key2.type === Scalar.Scalar.PLAIN) && merge.identify(key2.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key2, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key2))
            map.set(key2, value2);
        } else if (map instanceof Set) {
          map.add(key2);
        } else if (!Object.prototype.hasOwnProperty.call(map, key2)) {
          Object.defineProperty(map, key2, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key: key2, value }) {
      if (identity.isNode(key2) && key2.addToJSMap)
        key2.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key2))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key2, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key2, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key2, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key2) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key2.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key2, value, ctx) {
      const k = createNode.createNode(key2, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key2, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key2;
        this.value = value;
      }
      clone(schema) {
        let { key: key2, value } = this;
        if (identity.isNode(key2))
          key2 = key2.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key2, value);
      }
      toJSON(_, ctx) {
        const pair2 = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair2, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment: comment2, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent: indent2, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment3 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment3 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment3 = null, () => chompKeep = true);
        if (comment3)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment3));
        if (chompKeep && comment3)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line2 = lines[i];
          str += line2 ? `
${indent2}${line2}` : "\n";
        }
      }
      if (comment2) {
        str += "\n" + stringifyComment.indentComment(commentString(comment2), indent2);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent: indent2, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment2 = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment2 = ik.comment;
          }
        }
        if (comment2)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment2 = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line2) => sum + line2.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment2)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment2));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line2) => sum + line2.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line2 of lines)
            str += line2 ? `
${indentStep}${indent2}${line2}` : "\n";
          return `${str}
${indent2}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent: indent2, options: { commentString } }, lines, comment2, chompKeep) {
      if (comment2 && chompKeep)
        comment2 = comment2.replace(/^\n+/, "");
      if (comment2) {
        const ic = stringifyComment.indentComment(commentString(comment2), indent2);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key2) {
      const k = identity.isScalar(key2) ? key2.value : key2;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key2 || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key2, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key2, value);
          else if (Array.isArray(replacer) && !replacer.includes(key2))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key2, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key2, value] of obj)
            add(key2, value);
        } else if (obj && typeof obj === "object") {
          for (const key2 of Object.keys(obj))
            add(key2, obj[key2]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair2, overwrite) {
        let _pair;
        if (identity.isPair(pair2))
          _pair = pair2;
        else if (!pair2 || typeof pair2 !== "object" || !("key" in pair2)) {
          _pair = new Pair.Pair(pair2, pair2?.value);
        } else
          _pair = new Pair.Pair(pair2.key, pair2.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key2) {
        const it = findPair(this.items, key2);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key2, keepScalar) {
        const it = findPair(this.items, key2);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key2) {
        return !!findPair(this.items, key2);
      }
      set(key2, value) {
        this.add(new Pair.Pair(key2, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key2) {
        const idx = asItemIndex(key2);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key2, keepScalar) {
        const idx = asItemIndex(key2);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key2) {
        const idx = asItemIndex(key2);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key2, value) {
        const idx = asItemIndex(key2);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key2}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key2 = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key2, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key2) {
      let idx = identity.isScalar(key2) ? key2.value : key2;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string3 = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string3;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot2 = str.indexOf(".");
        if (dot2 !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot2 - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix2, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix2);
    function intStringify(node, radix2, prefix2) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix2 + value.toString(radix2);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string3 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string3.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment: comment2, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment: comment2, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair2 = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair2.key.commentBefore = pair2.key.commentBefore ? `${item.commentBefore}
${pair2.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair2.value ?? pair2.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair2;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key2, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key2 = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key2 = keys[0];
              value = it[key2];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key2 = it;
          }
          pairs2.items.push(Pair.createPair(key2, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair2 of this.items) {
          let key2, value;
          if (identity.isPair(pair2)) {
            key2 = toJS.toJS(pair2.key, "", ctx);
            value = toJS.toJS(pair2.value, key2, ctx);
          } else {
            key2 = toJS.toJS(pair2, "", ctx);
          }
          if (map.has(key2))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key2, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key: key2 } of pairs$1.items) {
          if (identity.isScalar(key2)) {
            if (seenKeys.includes(key2.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key2.value}`);
            } else {
              seenKeys.push(key2.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot2 = str.indexOf(".");
        if (dot2 !== -1) {
          const f = str.substring(dot2 + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix2, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix2) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix2);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix2, prefix2) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix2);
        return value < 0 ? "-" + prefix2 + str.substr(1) : prefix2 + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key2) {
        let pair2;
        if (identity.isPair(key2))
          pair2 = key2;
        else if (key2 && typeof key2 === "object" && "key" in key2 && "value" in key2 && key2.value === null)
          pair2 = new Pair.Pair(key2.key, null);
        else
          pair2 = new Pair.Pair(key2, null);
        const prev = YAMLMap.findPair(this.items, pair2.key);
        if (!prev)
          this.items.push(pair2);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key2, keepPair) {
        const pair2 = YAMLMap.findPair(this.items, key2);
        return !keepPair && identity.isPair(pair2) ? identity.isScalar(pair2.key) ? pair2.key.value : pair2.key : pair2;
      }
      set(key2, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key2);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key2));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set3 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set3.items.push(Pair.createPair(value, null, ctx));
          }
        return set3;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set2 = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set2;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts2 = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts2.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts2 = [value % _60];
      if (value < 60) {
        parts2.unshift(0);
      } else {
        value = (value - parts2[0]) / _60;
        parts2.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts2[0]) / _60;
          parts2.unshift(value);
        }
      }
      return sign + parts2.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string3 = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set2 = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string3.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set2.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string3 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set2 = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string3.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set2.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set2.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags2 = schemaTags;
      if (!tags2) {
        if (Array.isArray(customTags))
          tags2 = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key2) => key2 !== "yaml11").map((key2) => JSON.stringify(key2)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags2 = tags2.concat(tag);
      } else if (typeof customTags === "function") {
        tags2 = customTags(tags2.slice());
      }
      if (addMergeTag)
        tags2 = tags2.concat(merge.merge);
      return tags2.reduce((tags3, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key2) => JSON.stringify(key2)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags3.includes(tagObj))
          tags3.push(tagObj);
        return tags3;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string3 = require_string();
    var tags2 = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags2.getTags(compat, "compat") : compat ? tags2.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags2.coreKnownTags : {};
        this.tags = tags2.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string3.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name2) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name2 || prev.has(name2) ? anchors.findNewAnchor(name2 || "a", prev) : name2;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key2, value, options = {}) {
        const k = this.createNode(key2, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key2) {
        return assertCollection(this.contents) ? this.contents.delete(key2) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key2, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key2, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key2) {
        return identity.isCollection(this.contents) ? this.contents.has(key2) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key2, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key2], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key2, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count2, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count2);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name2, pos, code, message) {
        super();
        this.name = name2;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line: line2, col } = error.linePos[0];
      error.message += ` at line ${line2}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line2 - 1], lc.lineStarts[line2]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line2 > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line2 - 2], lc.lineStarts[line2 - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count2 = 1;
        const end = error.linePos[1];
        if (end?.line === line2 && end.col > col) {
          count2 = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count2);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment2 = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab2 = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab2) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab2, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab2 = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab2 = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment2)
              comment2 = cb;
            else
              comment2 += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment2)
                comment2 += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last2 = tokens[tokens.length - 1];
      const end = last2 ? last2.offset + last2.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab2 && (atNewline && tab2.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab2, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment: comment2,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key2) {
      if (!key2)
        return null;
      switch (key2.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key2.source.includes("\n"))
            return true;
          if (key2.end) {
            for (const st of key2.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key2.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent2, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent2 && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search2) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair2) => isEqual(pair2.key, search2));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key: key2, sep, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key2 ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key2) {
            if (key2.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key2 && key2.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key2)) {
            onError(key2 ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key2 ? composeNode(ctx, key2, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key2, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key2 || key2.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair2 = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair2.srcToken = collItem;
          map.items.push(pair2);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair2 = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair2.srcToken = collItem;
          map.items.push(pair2);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment2 = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment2)
                comment2 = cb;
              else
                comment2 += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment2)
                sep += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment: comment2, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap2 = fc.start.source === "{";
      const fcName = isMap2 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key: key2, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key2 ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap2 && ctx.options.strict && utilContainsNewline.containsNewline(key2))
            onError(
              key2,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap2 && !sep && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key2 ? composeNode(ctx, key2, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key2))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap2 && !props.found && ctx.options.strict) {
              if (sep)
                for (const st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair2 = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair2.srcToken = collItem;
          if (isMap2) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair2);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair2);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap2 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name2 = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name2} must end with a ${expectedEnd}` : `${name2} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t2) => t2.tag === tagName && t2.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar2, onError) {
      const start = scalar2.offset;
      const header = parseBlockScalarHeader(scalar2, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar2.source ? splitLines(scalar2.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content2 = lines[i][1];
        if (content2 === "" || content2 === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar2.source)
          end2 += scalar2.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar2.indent + header.indent;
      let offset = scalar2.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent2, content2] = lines[i];
        if (content2 === "" || content2 === "\r") {
          if (header.indent === 0 && indent2.length > trimIndent)
            trimIndent = indent2.length;
        } else {
          if (indent2.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent2.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent2.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent2.length + content2.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent2, content2] = lines[i];
        offset += indent2.length + content2.length + 1;
        const crlf = content2[content2.length - 1] === "\r";
        if (crlf)
          content2 = content2.slice(0, -1);
        if (content2 && indent2.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content2.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent2 = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep + indent2.slice(trimIndent) + content2;
          sep = "\n";
        } else if (indent2.length > trimIndent || content2[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value += sep + indent2.slice(trimIndent) + content2;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content2 === "") {
          if (sep === "\n")
            value += "\n";
          else
            sep = "\n";
        } else {
          value += sep + content2;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar2.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent2 = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent2 && n)
            indent2 = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment2 = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment2 = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent: indent2, chomp, comment: comment2, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar2, strict, onError) {
      const { offset, type, source, end } = scalar2;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar2, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line2 = /(.*?)\r?\n/sy;
      let match = line2.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line2.lastIndex;
      while (match = line2.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line2.lastIndex;
      }
      const last2 = /[ \t]*(.*)/sy;
      last2.lastIndex = pos;
      match = last2.exec(source);
      return res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment: comment2, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar2;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar2 = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar2 = new Scalar.Scalar(value);
      }
      scalar2.range = range;
      scalar2.source = value;
      if (type)
        scalar2.type = type;
      if (tagName)
        scalar2.tag = tagName;
      if (tag.format)
        scalar2.format = tag.format;
      if (comment2)
        scalar2.comment = comment2;
      return scalar2;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment: comment2, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment2) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment2;
        else
          node.commentBefore = comment2;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment: comment2, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment2) {
        node.comment = comment2;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment2 = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment2 += (comment2 === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment: comment2, afterEmptyLine };
    }
    var Composer2 = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment: comment2, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment2) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment2}` : comment2;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment2;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment2}
${cb}` : comment2;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment2}
${cb}` : comment2;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer2;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent: indent2, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent2 > 0 ? " ".repeat(indent2) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent: indent2, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent: indent2, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent: indent2, source: "\n" });
          return { type: "block-scalar", offset, indent: indent2, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent: indent2, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent: indent2, source, end };
        default:
          return { type: "scalar", offset, indent: indent2, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent2 = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent2 === "number")
        indent2 += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent2 === null,
        indent: indent2 !== null && indent2 > 0 ? " ".repeat(indent2) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent2 = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent: indent2, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent: indent2, source: "\n" });
        for (const key2 of Object.keys(token))
          if (key2 !== "type" && key2 !== "offset")
            delete token[key2];
        Object.assign(token, { type: "block-scalar", indent: indent2, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent2 = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key2 of Object.keys(token))
            if (key2 !== "type" && key2 !== "offset")
              delete token[key2];
          Object.assign(token, { type, indent: indent2, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key: key2, sep, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key2)
        res += stringifyToken(key2);
      if (sep)
        for (const st of sep)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visit.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit.parentCollection = (cst, path) => {
      const parent = visit.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    exports.visit = visit;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar2 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar2;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty2(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent2 = 0;
          while (ch === " ")
            ch = this.buffer[++indent2 + offset];
          if (ch === "\r") {
            const next = this.buffer[indent2 + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent2 + 1;
          }
          return ch === "\n" || indent2 >= this.indentNext || !ch && !this.atEnd ? offset + indent2 : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty2(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line2 = this.getLine();
        if (line2 === null)
          return this.setNext("stream");
        if (line2[0] === cst.BOM) {
          yield* this.pushCount(1);
          line2 = line2.substring(1);
        }
        if (line2[0] === "%") {
          let dirEnd = line2.length;
          let cs = line2.indexOf("#");
          while (cs !== -1) {
            const ch = line2[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line2.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line2[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line2.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line2.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty2(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty2(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty2(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line2 = this.getLine();
        if (line2 === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line2[n]) {
          case "#":
            yield* this.pushCount(line2.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line2.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent2 = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent2 = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line2 = this.getLine();
        if (line2 === null)
          return this.setNext("flow");
        if (indent2 !== -1 && indent2 < this.indentNext && line2[0] !== "#" || indent2 === 0 && (line2.startsWith("---") || line2.startsWith("...")) && isEmpty2(line2[3])) {
          const atFlowEndMarker = indent2 === this.indentNext - 1 && this.flowLevel === 1 && (line2[0] === "]" || line2[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line2[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line2[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line2.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty2(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty2(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent2 = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent2 += 1;
              break;
            case "\n":
              nl = i2;
              indent2 = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent2 >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent2;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent2 > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty2(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty2(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty2(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty2(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list2, type) {
      for (let i = 0; i < list2.length; ++i)
        if (list2[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list2) {
      for (let i = 0; i < list2.length; ++i) {
        switch (list2[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser3 = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last2 = token.items[token.items.length - 1];
            if (last2 && !last2.sep && !last2.value && last2.start.length > 0 && findNonEmptyIndex(last2.start) === -1 && (token.indent === 0 || last2.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last2.start;
              else
                top.items.push({ start: last2.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar2) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar2.end) {
            sep = scalar2.end;
            sep.push(this.sourceToken);
            delete scalar2.end;
          } else
            sep = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar2.offset,
            indent: scalar2.indent,
            items: [{ start, key: scalar2, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar2);
      }
      *blockScalar(scalar2) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar2.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar2.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last2 = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last2?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key2 = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key: key2, sep }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last2 = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last2?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent2) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent2)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser3;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser2 = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser2.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser2.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent2 = Math.round(options);
        options = indent2 < 1 ? void 0 : indent2 > 8 ? { indent: 8 } : { indent: indent2 };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser2 = require_parser();
    var publicApi = require_public_api();
    var visit = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser2.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit.visit;
    exports.visitAsync = visit.visitAsync;
  }
});

// src/policy/paths.ts
var import_picomatch = __toESM(require_picomatch(), 1);
function matchesAny(path, globs) {
  return globs.some((glob) => import_picomatch.default.isMatch(path, glob, { dot: true }));
}

// src/review/select.ts
var policyPath = ".github/longrun.yml";
var maxFilesRead = 1500;
var configExtensions = /* @__PURE__ */ new Set(["yaml", "yml", "json", "toml", "py", "sh", "gin", "cfg", "ini", "conf"]);
var resultExtensions = /* @__PURE__ */ new Set(["csv", "tsv", "jsonl", "ndjson", "json"]);
var foreignNames = /* @__PURE__ */ new Set([
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "composer.json",
  "tokenizer.json",
  "tokenizer_config.json",
  "pnpm-lock.yaml"
]);
var foreignFolders = /* @__PURE__ */ new Set(["node_modules", ".git", ".github", ".vscode", ".idea", "site-packages"]);
function mayBeConfig(path) {
  return configExtensions.has(extensionOf(path)) && !isForeign(path);
}
function mayBeResult(path) {
  return resultExtensions.has(extensionOf(path)) && !isForeign(path);
}
function selectFiles(change, tree, policy2, named2 = []) {
  const present = change.files.filter((file) => file.status !== "removed");
  const changed = present.map((file) => file.path).filter((path) => mayBeConfig(path) || mayBeResult(path));
  const beside = tree === null ? [] : neighbours(changed, tree, [...resultGlobs(policy2), ...namedGlobs(named2)]);
  const all4 = [.../* @__PURE__ */ new Set([...changed, ...beside])];
  return {
    head: all4.slice(0, maxFilesRead),
    base: present.filter(hasBaseConfig).map((file) => file.previousPath ?? file.path),
    omitted: Math.max(0, all4.length - maxFilesRead)
  };
}
function needsTree(change, policy2) {
  return change.files.some((file) => file.status !== "removed" && mayBeResult(file.path)) || policy2.studies.length > 0 && change.files.some((file) => mayBeConfig(file.path));
}
function hasBaseConfig(file) {
  return (file.status === "modified" || file.status === "renamed") && mayBeConfig(file.path);
}
function neighbours(changed, tree, globs) {
  const results = changed.filter(mayBeResult);
  const studyFolders = new Set(results.map((path) => folderOf(folderOf(path))).filter((folder) => folder !== ""));
  const runFolders = new Set(results.map(folderOf).filter((folder) => folder !== ""));
  return tree.filter((path) => {
    if (!mayBeConfig(path) && !mayBeResult(path)) return false;
    const folder = folderOf(path);
    return runFolders.has(folder) || studyFolders.has(folder) || studyFolders.has(folderOf(folder)) || matchesAny(path, globs);
  });
}
function resultGlobs(policy2) {
  return policy2.studies.flatMap((study) => [...study.results, ...study.config === null ? [] : [study.config]]);
}
function namedGlobs(named2) {
  return named2.flatMap((name2) => [name2, `${name2.replace(/\/+$/, "")}/**`]);
}
function isForeign(path) {
  const segments = path.split("/");
  return foreignNames.has(segments.at(-1) ?? "") || segments.slice(0, -1).some((segment) => foreignFolders.has(segment));
}
function extensionOf(path) {
  const name2 = path.slice(path.lastIndexOf("/") + 1);
  return name2.includes(".") ? name2.slice(name2.lastIndexOf(".") + 1).toLowerCase() : "";
}
function folderOf(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

// src/text/lines.ts
function lineIndex(text2) {
  const starts = [0];
  for (let at = text2.indexOf("\n"); at !== -1; at = text2.indexOf("\n", at + 1)) starts.push(at + 1);
  let recent = 0;
  const holds = (line2, offset) => (starts[line2] ?? Infinity) <= offset && offset < (starts[line2 + 1] ?? Infinity);
  const lineAt = (offset) => {
    if (!holds(recent, offset)) recent = holds(recent + 1, offset) ? recent + 1 : search(starts, offset);
    return recent + 1;
  };
  return { lineAt, lineCount: starts.length, startOf: (line2) => starts[line2 - 1] ?? text2.length };
}
function search(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
function spanOf(path, lines, start, end) {
  const line2 = lines.lineAt(start);
  return { path, line: line2, endLine: end > start ? lines.lineAt(end - 1) : line2, start, end };
}

// src/text/builder.ts
var maxDepth = 100;
var maxConfigLength = 8 * 1024 * 1024;
var maxProblemsPerCode = 50;
var reservedKeys = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
function createBuilder(file, lines = lineIndex(file.text)) {
  const problems = [];
  const counts = /* @__PURE__ */ new Map();
  const span = (start, end) => spanOf(file.path, lines, start, end);
  const report = (code, offset, values = {}) => {
    const count2 = (counts.get(code) ?? 0) + 1;
    counts.set(code, count2);
    if (count2 <= maxProblemsPerCode) problems.push({ code, path: file.path, line: offset === null ? null : lines.lineAt(offset), values });
  };
  const assign = (entries, key2, keyStart, keyEnd, value) => {
    if (reservedKeys.has(key2)) report("reserved-key", keyStart, { key: key2 });
    else entries.set(key2, { key: key2, keySpan: span(keyStart, keyEnd), value });
  };
  const withTag = (tag) => tag === void 0 ? {} : { tag: oneLine(tag) };
  return {
    file,
    lines,
    problems,
    span,
    report,
    scalar: (value, start, end, { quoted = false, tag } = {}) => {
      return { kind: "scalar", value, raw: file.text.slice(start, end), quoted, span: span(start, end), ...withTag(tag) };
    },
    sequence: (items, start, end, tag) => ({ kind: "sequence", items, span: span(start, end), ...withTag(tag) }),
    mapping: (entries, start, end, tag) => ({ kind: "mapping", entries, span: span(start, end), ...withTag(tag) }),
    assign,
    add: (entries, key2, keyStart, keyEnd, value) => {
      if (entries.delete(key2)) report("duplicate-key", keyStart, { key: oneLine(key2) });
      assign(entries, key2, keyStart, keyEnd, value);
    },
    document: (language, root) => ({ path: file.path, language, root, problems })
  };
}
function oneLine(text2, length = 160) {
  const flat2 = text2.slice(0, length * 2).replace(/\s+/g, " ").trim();
  return flat2.length > length ? `${flat2.slice(0, length - 1)}\u2026` : flat2;
}
function isUnreadable(builder) {
  const { text: text2 } = builder.file;
  if (text2.length > maxConfigLength) {
    builder.report("file-too-large", null, { size: text2.length, limit: maxConfigLength });
    return true;
  }
  const marker = findConflictMarkers(text2);
  if (marker === null) return false;
  builder.report("conflict-markers", builder.lines.startOf(marker));
  return true;
}
function emptyDocument(builder, language) {
  return builder.document(language, builder.scalar(null, 0, 0));
}
function findConflictMarkers(text2) {
  const found = /^(?:<{7}|>{7})(?:[ \t\r\n]|$)/m.exec(text2);
  if (found === null) return null;
  let line2 = 1;
  for (let at = text2.indexOf("\n"); at !== -1 && at < found.index; at = text2.indexOf("\n", at + 1)) line2++;
  return line2;
}

// src/text/python-text.ts
var prefix = /^([A-Za-z]{0,3})("""|'''|"|')/;
var escapes = /\\(\r?\n|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0-7]{1,3}|[\s\S])/g;
var letters = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["t", "	"],
  ["r", "\r"],
  ["b", "\b"],
  ["f", "\f"],
  ["v", "\v"],
  ["a", "\x07"],
  ["\\", "\\"],
  ["'", "'"],
  ['"', '"'],
  ["/", "/"]
]);
function pythonText(raw) {
  const [opening2, letter, quote] = prefix.exec(raw) ?? [];
  if (opening2 === void 0 || letter === void 0 || quote === void 0) return null;
  if (/[fb]/i.test(letter) || raw.length < opening2.length + quote.length || !raw.endsWith(quote)) return null;
  const inside = raw.slice(opening2.length, -quote.length);
  if (/r/i.test(letter) || !inside.includes("\\")) return inside;
  return inside.replace(escapes, (whole2, code) => {
    const known = letters.get(code);
    if (known !== void 0) return known;
    if (code.endsWith("\n")) return "";
    if (/^[xuU]./.test(code)) return codePoint(Number.parseInt(code.slice(1), 16), whole2);
    return /^[0-7]+$/.test(code) ? codePoint(Number.parseInt(code, 8), whole2) : whole2;
  });
}
function codePoint(code, otherwise) {
  return code <= 1114111 ? String.fromCodePoint(code) : otherwise;
}

// src/text/scalars.ts
var maxNumberLength = 64;
var decimal = /^[-+]?(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][-+]?\d+)?$/;
var radix = /^([-+]?)0([xXoObB])([\da-fA-F_]+)$/;
var oldOctal = /^[-+]?0[0-7_]+$/;
var paddedInteger = /^[-+]?0\d+$/;
var pyYamlFloat = /^[-+]?(?:\d[\d_]*\.[\d_]*|\.\d[\d_]*)(?:[eE][-+]\d+)?$/;
var pyYamlInteger = /^[-+]?(?:0b[01_]+|0|[1-9][\d_]*|0x[\da-fA-F_]+)$/;
var infinity = /^([-+]?)\.(?:inf|Inf|INF)$/;
var notANumber = /^\.(?:nan|NaN|NAN)$/;
var words = new Map([
  ["", null],
  ["~", null],
  ...["null", "Null", "NULL"].map((word3) => [word3, null]),
  ...["true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON"].map((word3) => [word3, true]),
  ...["false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF"].map((word3) => [word3, false])
]);
function parseNumber(text2) {
  if (text2.length === 0 || text2.length > maxNumberLength) return null;
  if (decimal.test(text2)) return finite(Number(text2.replaceAll("_", "")));
  const [, sign, base, digits] = radix.exec(text2) ?? [];
  if (base === void 0 || digits === void 0) return null;
  const value = Number(`0${base}${digits.replaceAll("_", "")}`);
  return finite(sign === "-" ? -value : value);
}
function resolvePlain(text2) {
  const word3 = words.get(text2);
  if (word3 !== void 0) return { value: word3, stringInPyYaml: false };
  const special2 = resolveSpecial(text2);
  if (special2 !== null) return { value: special2, stringInPyYaml: false };
  const number7 = paddedInteger.test(text2) ? null : parseNumber(text2);
  if (number7 === null) return { value: text2, stringInPyYaml: false };
  return { value: number7, stringInPyYaml: !pyYamlFloat.test(text2) && !pyYamlInteger.test(text2) };
}
function resolveSpecial(text2) {
  if (text2.length > maxNumberLength) return null;
  const infinite = infinity.exec(text2);
  if (infinite !== null) return infinite[1] === "-" ? -Infinity : Infinity;
  if (notANumber.test(text2)) return NaN;
  if (!oldOctal.test(text2)) return null;
  return finite(Number.parseInt(text2.replaceAll("_", ""), 8));
}
function finite(value) {
  return Number.isFinite(value) ? value : null;
}

// src/text/scan.ts
var backslash = 92;
var newline = 10;
function endOfString(text2, start, quote, multiline = quote.length > 1) {
  const first = quote.charCodeAt(0);
  for (let at = start + quote.length; at < text2.length; at++) {
    const code = text2.charCodeAt(at);
    if (code === backslash) at++;
    else if (code === first && text2.startsWith(quote, at)) return at + quote.length;
    else if (code === newline && !multiline) return -1;
  }
  return -1;
}
function skipJsonSpace(text2, start) {
  let at = start;
  for (; ; ) {
    while (isSpace(text2.charCodeAt(at))) at++;
    if (text2[at] !== "/") return at;
    const closing2 = text2[at + 1] === "/" ? "\n" : text2[at + 1] === "*" ? "*/" : null;
    if (closing2 === null) return at;
    const end = text2.indexOf(closing2, at + 2);
    if (end === -1) return closing2 === "\n" ? text2.length : at;
    at = end + closing2.length;
  }
}
function skipPythonSpace(text2, start) {
  let at = start;
  for (; ; ) {
    while (isSpace(text2.charCodeAt(at))) at++;
    if (text2[at] === "#") {
      const end = text2.indexOf("\n", at);
      if (end === -1) return text2.length;
      at = end;
    } else if (text2[at] === "\\" && (text2[at + 1] === "\n" || text2.startsWith("\r\n", at + 1))) at += 2;
    else return at;
  }
}
function isSpace(code) {
  return code === 32 || code >= 9 && code <= 13 || code === 160 || code === 65279;
}

// src/text/literal.ts
var literalWords = /* @__PURE__ */ new Map([
  ["True", true],
  ["False", false],
  ["None", null],
  ["true", true],
  ["false", false],
  ["null", null],
  ["NaN", NaN],
  ["Infinity", Infinity],
  ["-Infinity", -Infinity]
]);
var opening = /[rRuU]{0,2}("""|'''|"|')/y;
var word = /[^\s,:=[\]{}()#'"]+(?:\(\))?/y;
function readLiteral(source) {
  const reader = new LiteralReader(source);
  const node = reader.value(0);
  return node === null ? null : { node, end: reader.at };
}
var LiteralReader = class {
  #source;
  #builder;
  #text;
  at;
  constructor(source) {
    this.#source = source;
    this.#builder = source.builder;
    this.#text = source.builder.file.text;
    this.at = source.start;
  }
  value(depth) {
    this.at = skipPythonSpace(this.#text, this.at);
    if (this.at >= this.#source.end) return null;
    const first = this.#text[this.at];
    if (first === "[" || first === "(" || first === "{") {
      if (depth >= maxDepth) {
        this.#builder.report("nesting-limit", this.at, { limit: maxDepth });
        return null;
      }
      return first === "{" ? this.#mapping(depth) : this.#sequence(first === "[" ? "]" : ")", depth);
    }
    const quote = this.#quote();
    if (quote !== null) return this.#string(quote);
    return this.#word(depth);
  }
  #sequence(closing2, depth) {
    const start = this.at++;
    const items = [];
    let commas = 0;
    while (!this.#takes(closing2)) {
      const item = this.value(depth + 1);
      if (item === null) return null;
      items.push(item);
      if (this.#takes(",")) commas++;
      else if (this.#peek() !== closing2) return null;
    }
    const [only] = items;
    if (closing2 === ")" && commas === 0 && only !== void 0) return only;
    return this.#builder.sequence(items, start, this.at);
  }
  #mapping(depth) {
    const start = this.at++;
    const entries = /* @__PURE__ */ new Map();
    while (!this.#takes("}")) {
      this.at = skipPythonSpace(this.#text, this.at);
      const keyStart = this.at;
      const key2 = this.value(depth + 1);
      const keyEnd = this.at;
      if (key2?.kind !== "scalar" || !this.#takes(":")) return null;
      const item = this.value(depth + 1);
      if (item === null) return null;
      this.#builder.add(entries, String(key2.value), keyStart, keyEnd, item);
      if (!this.#takes(",") && this.#peek() !== "}") return null;
    }
    return this.#builder.mapping(entries, start, this.at);
  }
  #quote() {
    opening.lastIndex = this.at;
    return opening.exec(this.#text)?.[1] ?? null;
  }
  /** One string, or several side by side. */
  #string(firstQuote) {
    const start = this.at;
    const parts2 = [];
    let end = start;
    for (let quote = firstQuote; quote !== null; quote = this.#quote()) {
      const close = endOfString(this.#text, this.#text.indexOf(quote, this.at), quote);
      const text2 = close === -1 || close > this.#source.end ? null : pythonText(this.#text.slice(this.at, close));
      if (text2 === null) return null;
      parts2.push(text2);
      end = close;
      this.at = skipPythonSpace(this.#text, close);
    }
    this.at = end;
    return this.#builder.scalar(parts2.join(""), start, end, { quoted: true });
  }
  #word(depth) {
    const start = this.at;
    const text2 = this.#match(word);
    if (text2 === null || this.at > this.#source.end) return null;
    const known = literalWords.get(text2);
    const value = known === void 0 ? parseNumber(text2) : known;
    if (value !== null || known !== void 0) return this.#builder.scalar(value, start, this.at);
    return this.#source.bare?.(text2, start, depth) ?? null;
  }
  #peek() {
    this.at = skipPythonSpace(this.#text, this.at);
    return this.at < this.#source.end ? this.#text[this.at] : void 0;
  }
  #takes(character) {
    if (this.#peek() !== character) return false;
    this.at++;
    return true;
  }
  #match(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text);
    if (found === null) return null;
    this.at = pattern.lastIndex;
    return found[0];
  }
};

// src/text/sharing.ts
var maxSharedNodes = 1e5;
var Sharing = class {
  #builder;
  #extents = /* @__PURE__ */ new WeakMap();
  #shared = 0;
  constructor(builder) {
    this.#builder = builder;
  }
  /** Whether the node may appear once more, at this depth; reports and answers false when the document would explode. */
  allows(node, depth, offset) {
    const { size, height } = this.#extent(node);
    this.#shared += size;
    if (this.#shared > maxSharedNodes) {
      this.#builder.report("alias-limit", offset, { limit: maxSharedNodes });
      return false;
    }
    if (depth + height <= maxDepth) return true;
    this.#builder.report("nesting-limit", offset, { limit: maxDepth });
    return false;
  }
  #extent(node) {
    if (node.kind === "scalar") return { size: 1, height: 0 };
    const known = this.#extents.get(node);
    if (known !== void 0) return known;
    let size = 1;
    let height = 0;
    for (const child of node.kind === "sequence" ? node.items : valuesOf(node.entries)) {
      const extent = this.#extent(child);
      size += extent.size;
      height = Math.max(height, extent.height + 1);
    }
    this.#extents.set(node, { size, height });
    return { size, height };
  }
};
function* valuesOf(entries) {
  for (const entry of entries.values()) yield entry.value;
}

// src/text/gin.ts
function parseGin(file) {
  const builder = createBuilder(file);
  if (isUnreadable(builder)) return emptyDocument(builder, "gin");
  const statements = new GinStatements(builder);
  for (let line2 = 1; line2 <= builder.lines.lineCount; ) line2 = statements.take(line2);
  const entries = new GinValues(builder, statements.bindings).entries();
  if (statements.includes.length > 0) {
    const [first] = statements.includes;
    const start = first?.span.start ?? 0;
    builder.assign(entries, "include", start, start, builder.sequence(statements.includes, start, statements.includes.at(-1)?.span.end ?? start));
  }
  return builder.document("gin", builder.mapping(entries, 0, file.text.length));
}
var binding = /^([ \t]*)([A-Za-z_][\w./-]*)[ \t]*=(?!=)/;
var block = /^([A-Za-z_][\w./-]*):[ \t]*(?:#.*)?\r?$/;
var include = /^include[ \t]+(['"])(.*)\1/;
var ignored = /^\s*(?:#|$)|^(?:import|from)\s/;
var GinStatements = class {
  #builder;
  bindings = /* @__PURE__ */ new Map();
  includes = [];
  #block = "";
  constructor(builder) {
    this.#builder = builder;
  }
  /** Reads the statement on a line; answers the line behind it. */
  take(line2) {
    const builder = this.#builder;
    const start = builder.lines.startOf(line2);
    const text2 = builder.file.text.slice(start, builder.lines.startOf(line2 + 1)).replace(/\r?\n$/, "");
    if (ignored.test(text2)) return line2 + 1;
    const [, , path] = include.exec(text2) ?? [];
    const head = text2.slice(0, 1e3);
    const blockName = block.exec(head)?.[1];
    if (path !== void 0) {
      const at = start + text2.search(/['"]/);
      this.includes.push(builder.scalar(path, at, at + path.length + 2, { quoted: true }));
    } else if (blockName !== void 0) this.#block = blockName;
    else return this.#binding(head, start, line2);
    return line2 + 1;
  }
  #binding(head, start, line2) {
    const [whole2, indent2 = "", key2] = binding.exec(head) ?? [];
    if (whole2 === void 0 || key2 === void 0) {
      this.#builder.report("syntax-error", start, { message: "a binding, a block or an include is expected here" });
      return line2 + 1;
    }
    if (indent2 === "") this.#block = "";
    const name2 = this.#block === "" ? key2 : `${this.#block}.${key2}`;
    const valueStart = start + whole2.length;
    const valueEnd = this.#valueEnd(valueStart);
    this.bindings.delete(name2);
    this.bindings.set(name2, { name: name2, nameStart: start + indent2.length, nameEnd: start + indent2.length + key2.length, valueStart, valueEnd });
    return this.#builder.lines.lineAt(Math.max(valueEnd - 1, start)) + 1;
  }
  /** The end of a value: of its line, or of the line on which its brackets are closed or a backslash is missing. */
  #valueEnd(start) {
    const { text: text2 } = this.#builder.file;
    let open = 0;
    let lines = 0;
    for (let at = start; at < text2.length; at++) {
      const character = text2[at];
      if (character === "#") {
        const newline3 = text2.indexOf("\n", at);
        at = newline3 === -1 ? text2.length : newline3 - 1;
      } else if (character === '"' || character === "'") at = closingQuote(text2, at, character);
      else if (character === "[" || character === "(" || character === "{") open++;
      else if (character === "]" || character === ")" || character === "}") open--;
      else if (character === "\n") {
        const continues = open > 0 || /\\\r?$/.test(text2.slice(Math.max(start, at - 2), at)) || /^\s*$/.test(text2.slice(start, Math.min(at, start + 100)));
        if (!continues || ++lines > 500) return at;
      }
    }
    return text2.length;
  }
};
function closingQuote(text2, start, quote) {
  let at = start + 1;
  for (; at < text2.length && text2[at] !== "\n"; at++) {
    if (text2[at] === "\\" && text2[at + 1] !== "\n") at++;
    else if (text2[at] === quote) return at;
  }
  return at - 1;
}
var GinValues = class {
  #builder;
  #bindings;
  #sharing;
  #values = /* @__PURE__ */ new Map();
  constructor(builder, bindings) {
    this.#builder = builder;
    this.#bindings = bindings;
    this.#sharing = new Sharing(builder);
  }
  entries() {
    const entries = /* @__PURE__ */ new Map();
    for (const { name: name2, nameStart, nameEnd } of this.#bindings.values()) {
      const value = this.#value(name2, 0);
      if (value !== null) this.#builder.assign(entries, name2, nameStart, nameEnd, value);
    }
    return entries;
  }
  /** Null for a name that is not bound here, or bound by itself. */
  #value(name2, macros) {
    const known = this.#values.get(name2);
    if (known !== void 0) return known;
    const found = this.#bindings.get(name2);
    if (found === void 0 || macros > 50) return null;
    this.#values.set(name2, null);
    const value = this.#read(found, macros);
    this.#values.set(name2, value);
    return value;
  }
  #read({ valueStart, valueEnd }, macros) {
    const builder = this.#builder;
    const { text: text2 } = builder.file;
    const bare2 = (word3, start2, depth) => {
      const target = word3.startsWith("%") ? this.#value(word3.slice(1), macros + 1) : null;
      if (target !== null && this.#sharing.allows(target, depth, start2)) return target;
      return builder.scalar(word3, start2, start2 + word3.length, { tag: "expression" });
    };
    const literal2 = readLiteral({ builder, start: valueStart, end: valueEnd, bare: bare2 });
    if (literal2 !== null && /^\s*(?:#|$)/.test(text2.slice(literal2.end, valueEnd))) return literal2.node;
    const raw = text2.slice(valueStart, valueEnd);
    const start = valueStart + raw.length - raw.trimStart().length;
    return builder.scalar(raw.trim(), start, start + raw.trim().length, { tag: "expression" });
  }
};

// src/text/tables.ts
var Tables = class {
  #builder;
  #open = /* @__PURE__ */ new WeakMap();
  constructor(builder) {
    this.#builder = builder;
  }
  /** A mapping that may grow. */
  create(entries, start, end) {
    const node = this.#builder.mapping(entries, start, end);
    this.#open.set(node, entries);
    return node;
  }
  /** The entries of a mapping that may grow; undefined for other nodes. */
  entriesOf(node) {
    return this.#open.get(node);
  }
  /** The entries under a key, ready to grow: made when there is no mapping yet, copied when it is a finished one. */
  under(entries, key2, place) {
    const existing = entries.get(key2);
    const known = existing === void 0 ? void 0 : this.#open.get(existing.value);
    if (known !== void 0) return known;
    const finished = existing?.value.kind === "mapping" ? existing.value : null;
    const made = new Map(finished?.entries ?? []);
    const { start, end } = finished?.span ?? place;
    const node = this.#builder.mapping(made, start, end, finished?.tag);
    this.#open.set(node, made);
    this.#builder.assign(entries, key2, existing?.keySpan.start ?? place.keyStart, existing?.keySpan.end ?? place.keyEnd, node);
    return made;
  }
};

// src/text/ini.ts
function parseIni(file) {
  const builder = createBuilder(file);
  if (isUnreadable(builder)) return emptyDocument(builder, "ini");
  const reader = new IniReader(builder);
  for (let line2 = 1; line2 <= builder.lines.lineCount; ) line2 = reader.take(line2);
  return builder.document("ini", builder.mapping(reader.root, 0, file.text.length));
}
var section = /^\s*\[([^\n]*)\]\s*(?:[#;].*)?$/;
var IniReader = class {
  #builder;
  #tables;
  root = /* @__PURE__ */ new Map();
  #section = this.root;
  constructor(builder) {
    this.#builder = builder;
    this.#tables = new Tables(builder);
  }
  /** Reads what begins on a line; answers the line behind it. */
  take(line2) {
    const start = this.#builder.lines.startOf(line2);
    const text2 = this.#line(line2);
    if (/^\s*(?:[#;]|$)/.test(text2)) return line2 + 1;
    const name2 = section.exec(text2)?.[1];
    if (name2 !== void 0) {
      this.#open(name2, start, text2);
      return line2 + 1;
    }
    const sign = text2.search(/[=:]/);
    const key2 = sign === -1 ? "" : text2.slice(0, sign).trim();
    if (key2 === "") {
      this.#builder.report("syntax-error", start, { message: "a section or a key with a value is expected here" });
      return line2 + 1;
    }
    const indent2 = text2.length - text2.trimStart().length;
    const next = this.#valueEnd(line2, indent2);
    const valueStart = start + text2.length - text2.slice(sign + 1).trimStart().length;
    const end = this.#trimmedEnd(valueStart, this.#builder.lines.startOf(next));
    this.#builder.add(this.#section, key2, start + indent2, start + indent2 + key2.length, this.#value(valueStart, end));
    return next;
  }
  #line(line2) {
    const { lines, file } = this.#builder;
    return file.text.slice(lines.startOf(line2), lines.startOf(line2 + 1)).replace(/\r?\n$/, "");
  }
  #open(name2, start, text2) {
    const keys = name2.trim().split(".");
    if (keys.length >= maxDepth) {
      this.#builder.report("nesting-limit", start, { limit: maxDepth });
      this.#section = /* @__PURE__ */ new Map();
      return;
    }
    const keyStart = start + text2.indexOf("[") + 1;
    let entries = this.root;
    for (const key2 of keys) entries = this.#tables.under(entries, key2.trim(), { keyStart, keyEnd: keyStart + name2.length, start, end: start + text2.length });
    this.#section = entries;
  }
  /** The line behind a value: deeper indented lines, and blank ones between them, belong to it. */
  #valueEnd(line2, indent2) {
    let next = line2 + 1;
    for (let at = next; at <= this.#builder.lines.lineCount; at++) {
      const text2 = this.#line(at);
      if (text2.trim() === "") continue;
      const depth = text2.length - text2.trimStart().length;
      const closes = depth === indent2 && /^\s*[\])}]+,?$/.test(text2);
      if (depth <= indent2 && !closes) break;
      next = at + 1;
    }
    return next;
  }
  #trimmedEnd(start, end) {
    const { text: text2 } = this.#builder.file;
    let last2 = end;
    while (last2 > start && /\s/.test(text2[last2 - 1] ?? "")) last2--;
    return last2;
  }
  #value(start, end) {
    const builder = this.#builder;
    const { text: text2 } = builder.file;
    if (end <= start) return builder.scalar(null, start, start);
    const literal2 = readLiteral({ builder, start, end });
    if (literal2 !== null && /^\s*(?:[#;].*)?$/.test(text2.slice(literal2.end, Math.min(end, literal2.end + 500)))) return literal2.node;
    const comment2 = /\s[#;]/.exec(text2.slice(start, end));
    const cut = comment2 === null ? end : this.#trimmedEnd(start, start + comment2.index);
    return builder.scalar(text2.slice(start, cut), start, cut);
  }
};

// src/text/json.ts
function parseJson(file) {
  const builder = createBuilder(file);
  if (isUnreadable(builder)) return emptyDocument(builder, "json");
  const reader = new JsonNodes(builder);
  return builder.document("json", reader.root());
}
var words2 = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["null", null],
  ["NaN", NaN],
  ["Infinity", Infinity],
  ["+Infinity", Infinity],
  ["-Infinity", -Infinity]
]);
var word2 = /[-+]?[A-Za-z_][\w]*/y;
var number2 = /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
var JsonNodes = class {
  #builder;
  #text;
  #at = 0;
  #broken = false;
  constructor(builder) {
    this.#builder = builder;
    this.#text = builder.file.text;
  }
  root() {
    this.#space();
    if (this.#at === this.#text.length) return this.#builder.scalar(null, 0, 0);
    const node = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) this.#fail("the end of the file");
    return node;
  }
  #value(depth) {
    const character = this.#text[this.#at];
    if (character === "{" || character === "[") {
      if (depth >= maxDepth) return this.#tooDeep();
      return character === "{" ? this.#object(depth) : this.#array(depth);
    }
    if (character === '"') return this.#string();
    return this.#bare();
  }
  #object(depth) {
    const start = this.#at;
    const entries = /* @__PURE__ */ new Map();
    this.#at++;
    for (this.#space(); !this.#closes("}"); this.#separator("}")) {
      const keyStart = this.#at;
      if (this.#text[keyStart] !== '"') {
        this.#fail("a key in double quotes");
        break;
      }
      const key2 = this.#string();
      if (this.#broken) break;
      const keyEnd = this.#at;
      this.#space();
      if (this.#text[this.#at] === ":") this.#at++;
      else this.#fail("a colon");
      this.#space();
      const value = this.#broken ? this.#builder.scalar(null, this.#at, this.#at) : this.#value(depth + 1);
      this.#builder.add(entries, String(key2.value), keyStart, keyEnd, value);
    }
    return this.#builder.mapping(entries, start, this.#at);
  }
  #array(depth) {
    const start = this.#at;
    const items = [];
    this.#at++;
    for (this.#space(); !this.#closes("]"); this.#separator("]")) items.push(this.#value(depth + 1));
    return this.#builder.sequence(items, start, this.#at);
  }
  /** Whether the collection ends here: by its bracket, or because nothing more can be read. */
  #closes(bracket2) {
    if (this.#broken) return true;
    if (this.#at >= this.#text.length) {
      this.#fail(bracket2);
      return true;
    }
    if (this.#text[this.#at] !== bracket2) return false;
    this.#at++;
    return true;
  }
  #separator(bracket2) {
    this.#space();
    if (this.#broken || this.#at >= this.#text.length || this.#text[this.#at] === bracket2) return;
    if (this.#text[this.#at] !== ",") {
      this.#fail(`a comma or ${bracket2}`);
      return;
    }
    this.#at++;
    this.#space();
  }
  #string() {
    const start = this.#at;
    const end = endOfString(this.#text, start, '"');
    if (end === -1) {
      const isCut = !this.#text.includes("\n", start);
      this.#at = isCut ? this.#text.length : start;
      this.#fail("the end of a string");
      return this.#builder.scalar("", start, start);
    }
    this.#at = end;
    return this.#builder.scalar(unquote(this.#text.slice(start, end)), start, end, { quoted: true });
  }
  #bare() {
    const start = this.#at;
    const digits = this.#match(number2);
    const name2 = digits === null ? this.#match(word2) : null;
    const value = digits === null ? words2.get(name2 ?? "") : Number(digits);
    if (value !== void 0) return this.#builder.scalar(value, start, this.#at);
    this.#at = start;
    this.#fail("a value");
    return this.#builder.scalar(null, start, start);
  }
  /** Steps over a collection that is nested too deep, counting brackets outside strings. */
  #tooDeep() {
    const start = this.#at;
    this.#builder.report("nesting-limit", start, { limit: maxDepth });
    let open = 0;
    do {
      const character = this.#text[this.#at];
      const stringEnd2 = character === '"' ? endOfString(this.#text, this.#at, '"') : -1;
      if (stringEnd2 !== -1) {
        this.#at = stringEnd2;
        continue;
      }
      if (character === "{" || character === "[") open++;
      if (character === "}" || character === "]") open--;
      this.#at++;
    } while (open > 0 && this.#at < this.#text.length);
    return this.#builder.scalar(null, start, this.#at);
  }
  #space() {
    this.#at = skipJsonSpace(this.#text, this.#at);
  }
  #match(pattern) {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found === null) return null;
    this.#at = pattern.lastIndex;
    return found[0];
  }
  #fail(expected) {
    if (this.#broken) return;
    this.#broken = true;
    if (this.#at >= this.#text.length) {
      this.#builder.report("truncated", Math.max(0, this.#text.length - 1));
      return;
    }
    const found = oneLine(this.#text.slice(this.#at, this.#at + 20), 20);
    this.#builder.report("syntax-error", this.#at, { message: `${expected} is expected here`, found });
  }
};
function unquote(raw) {
  if (!raw.includes("\\")) return raw.slice(1, -1);
  try {
    const value = JSON.parse(raw);
    return typeof value === "string" ? value : raw.slice(1, -1);
  } catch {
    return raw.slice(1, -1);
  }
}

// node_modules/@lezer/common/dist/index.js
var DefaultBufferLength = 1024;
var nextPropID = 0;
var Range = class {
  constructor(from2, to) {
    this.from = from2;
    this.to = to;
  }
};
var NodeProp = class {
  /**
  Create a new node prop type.
  */
  constructor(config = {}) {
    this.id = nextPropID++;
    this.perNode = !!config.perNode;
    this.deserialize = config.deserialize || (() => {
      throw new Error("This node type doesn't define a deserialize function");
    });
    this.combine = config.combine || null;
  }
  /**
  This is meant to be used with
  [`NodeSet.extend`](#common.NodeSet.extend) or
  [`LRParser.configure`](#lr.ParserConfig.props) to compute
  prop values for each node type in the set. Takes a [match
  object](#common.NodeType^match) or function that returns undefined
  if the node type doesn't get this prop, and the prop's value if
  it does.
  */
  add(match) {
    if (this.perNode)
      throw new RangeError("Can't add per-node props to node types");
    if (typeof match != "function")
      match = NodeType.match(match);
    return (type) => {
      let result = match(type);
      return result === void 0 ? null : [this, result];
    };
  }
};
NodeProp.closedBy = new NodeProp({ deserialize: (str) => str.split(" ") });
NodeProp.openedBy = new NodeProp({ deserialize: (str) => str.split(" ") });
NodeProp.group = new NodeProp({ deserialize: (str) => str.split(" ") });
NodeProp.isolate = new NodeProp({ deserialize: (value) => {
  if (value && value != "rtl" && value != "ltr" && value != "auto")
    throw new RangeError("Invalid value for isolate: " + value);
  return value || "auto";
} });
NodeProp.contextHash = new NodeProp({ perNode: true });
NodeProp.lookAhead = new NodeProp({ perNode: true });
NodeProp.mounted = new NodeProp({ perNode: true });
var MountedTree = class {
  constructor(tree, overlay, parser2, bracketed2 = false) {
    this.tree = tree;
    this.overlay = overlay;
    this.parser = parser2;
    this.bracketed = bracketed2;
  }
  /**
  @internal
  */
  static get(tree) {
    return tree && tree.props && tree.props[NodeProp.mounted.id];
  }
};
var noProps = /* @__PURE__ */ Object.create(null);
var NodeType = class _NodeType {
  /**
  @internal
  */
  constructor(name2, props, id3, flags = 0) {
    this.name = name2;
    this.props = props;
    this.id = id3;
    this.flags = flags;
  }
  /**
  Define a node type.
  */
  static define(spec) {
    let props = spec.props && spec.props.length ? /* @__PURE__ */ Object.create(null) : noProps;
    let flags = (spec.top ? 1 : 0) | (spec.skipped ? 2 : 0) | (spec.error ? 4 : 0) | (spec.name == null ? 8 : 0);
    let type = new _NodeType(spec.name || "", props, spec.id, flags);
    if (spec.props)
      for (let src of spec.props) {
        if (!Array.isArray(src))
          src = src(type);
        if (src) {
          if (src[0].perNode)
            throw new RangeError("Can't store a per-node prop on a node type");
          props[src[0].id] = src[1];
        }
      }
    return type;
  }
  /**
  Retrieves a node prop for this type. Will return `undefined` if
  the prop isn't present on this node.
  */
  prop(prop) {
    return this.props[prop.id];
  }
  /**
  True when this is the top node of a grammar.
  */
  get isTop() {
    return (this.flags & 1) > 0;
  }
  /**
  True when this node is produced by a skip rule.
  */
  get isSkipped() {
    return (this.flags & 2) > 0;
  }
  /**
  Indicates whether this is an error node.
  */
  get isError() {
    return (this.flags & 4) > 0;
  }
  /**
  When true, this node type doesn't correspond to a user-declared
  named node, for example because it is used to cache repetition.
  */
  get isAnonymous() {
    return (this.flags & 8) > 0;
  }
  /**
  Returns true when this node's name or one of its
  [groups](#common.NodeProp^group) matches the given string.
  */
  is(name2) {
    if (typeof name2 == "string") {
      if (this.name == name2)
        return true;
      let group = this.prop(NodeProp.group);
      return group ? group.indexOf(name2) > -1 : false;
    }
    return this.id == name2;
  }
  /**
  Create a function from node types to arbitrary values by
  specifying an object whose property names are node or
  [group](#common.NodeProp^group) names. Often useful with
  [`NodeProp.add`](#common.NodeProp.add). You can put multiple
  names, separated by spaces, in a single property name to map
  multiple node names to a single value.
  */
  static match(map) {
    let direct = /* @__PURE__ */ Object.create(null);
    for (let prop in map)
      for (let name2 of prop.split(" "))
        direct[name2] = map[prop];
    return (node) => {
      for (let groups = node.prop(NodeProp.group), i = -1; i < (groups ? groups.length : 0); i++) {
        let found = direct[i < 0 ? node.name : groups[i]];
        if (found)
          return found;
      }
    };
  }
};
NodeType.none = new NodeType(
  "",
  /* @__PURE__ */ Object.create(null),
  0,
  8
  /* NodeFlag.Anonymous */
);
var NodeSet = class _NodeSet {
  /**
  Create a set with the given types. The `id` property of each
  type should correspond to its position within the array.
  */
  constructor(types) {
    this.types = types;
    for (let i = 0; i < types.length; i++)
      if (types[i].id != i)
        throw new RangeError("Node type ids should correspond to array positions when creating a node set");
  }
  /**
  Create a copy of this set with some node properties added. The
  arguments to this method can be created with
  [`NodeProp.add`](#common.NodeProp.add).
  */
  extend(...props) {
    let newTypes = [];
    for (let type of this.types) {
      let newProps = null;
      for (let source of props) {
        let add = source(type);
        if (add) {
          if (!newProps)
            newProps = Object.assign({}, type.props);
          let value = add[1], prop = add[0];
          if (prop.combine && prop.id in newProps)
            value = prop.combine(newProps[prop.id], value);
          newProps[prop.id] = value;
        }
      }
      newTypes.push(newProps ? new NodeType(type.name, newProps, type.id, type.flags) : type);
    }
    return new _NodeSet(newTypes);
  }
};
var CachedNode = /* @__PURE__ */ new WeakMap();
var CachedInnerNode = /* @__PURE__ */ new WeakMap();
var IterMode;
(function(IterMode2) {
  IterMode2[IterMode2["ExcludeBuffers"] = 1] = "ExcludeBuffers";
  IterMode2[IterMode2["IncludeAnonymous"] = 2] = "IncludeAnonymous";
  IterMode2[IterMode2["IgnoreMounts"] = 4] = "IgnoreMounts";
  IterMode2[IterMode2["IgnoreOverlays"] = 8] = "IgnoreOverlays";
  IterMode2[IterMode2["EnterBracketed"] = 16] = "EnterBracketed";
})(IterMode || (IterMode = {}));
var Tree = class _Tree {
  /**
  Construct a new tree. See also [`Tree.build`](#common.Tree^build).
  */
  constructor(type, children, positions, length, props) {
    this.type = type;
    this.children = children;
    this.positions = positions;
    this.length = length;
    this.props = null;
    if (props && props.length) {
      this.props = /* @__PURE__ */ Object.create(null);
      for (let [prop, value] of props)
        this.props[typeof prop == "number" ? prop : prop.id] = value;
    }
  }
  /**
  @internal
  */
  toString() {
    let mounted = MountedTree.get(this);
    if (mounted && !mounted.overlay)
      return mounted.tree.toString();
    let children = "";
    for (let ch of this.children) {
      let str = ch.toString();
      if (str) {
        if (children)
          children += ",";
        children += str;
      }
    }
    return !this.type.name ? children : (/\W/.test(this.type.name) && !this.type.isError ? JSON.stringify(this.type.name) : this.type.name) + (children.length ? "(" + children + ")" : "");
  }
  /**
  Get a [tree cursor](#common.TreeCursor) positioned at the top of
  the tree. Mode can be used to [control](#common.IterMode) which
  nodes the cursor visits.
  */
  cursor(mode = 0) {
    return new TreeCursor(this.topNode, mode);
  }
  /**
  Get a [tree cursor](#common.TreeCursor) pointing into this tree
  at the given position and side (see
  [`moveTo`](#common.TreeCursor.moveTo).
  */
  cursorAt(pos, side = 0, mode = 0) {
    let scope = CachedNode.get(this) || this.topNode;
    let cursor = new TreeCursor(scope);
    cursor.moveTo(pos, side);
    CachedNode.set(this, cursor._tree);
    return cursor;
  }
  /**
  Get a [syntax node](#common.SyntaxNode) object for the top of the
  tree.
  */
  get topNode() {
    return new TreeNode(this, 0, 0, null);
  }
  /**
  Get the [syntax node](#common.SyntaxNode) at the given position.
  If `side` is -1, this will move into nodes that end at the
  position. If 1, it'll move into nodes that start at the
  position. With 0, it'll only enter nodes that cover the position
  from both sides.
  
  Note that this will not enter
  [overlays](#common.MountedTree.overlay), and you often want
  [`resolveInner`](#common.Tree.resolveInner) instead.
  */
  resolve(pos, side = 0) {
    let node = resolveNode(CachedNode.get(this) || this.topNode, pos, side, false);
    CachedNode.set(this, node);
    return node;
  }
  /**
  Like [`resolve`](#common.Tree.resolve), but will enter
  [overlaid](#common.MountedTree.overlay) nodes, producing a syntax node
  pointing into the innermost overlaid tree at the given position
  (with parent links going through all parent structure, including
  the host trees).
  */
  resolveInner(pos, side = 0) {
    let node = resolveNode(CachedInnerNode.get(this) || this.topNode, pos, side, true);
    CachedInnerNode.set(this, node);
    return node;
  }
  /**
  In some situations, it can be useful to iterate through all
  nodes around a position, including those in overlays that don't
  directly cover the position. This method gives you an iterator
  that will produce all nodes, from small to big, around the given
  position.
  */
  resolveStack(pos, side = 0) {
    return stackIterator(this, pos, side);
  }
  /**
  Iterate over the tree and its children, calling `enter` for any
  node that touches the `from`/`to` region (if given) before
  running over such a node's children, and `leave` (if given) when
  leaving the node. When `enter` returns `false`, that node will
  not have its children iterated over (or `leave` called).
  */
  iterate(spec) {
    let { enter, leave, from: from2 = 0, to = this.length } = spec;
    let mode = spec.mode || 0, anon = (mode & IterMode.IncludeAnonymous) > 0;
    for (let c = this.cursor(mode | IterMode.IncludeAnonymous); ; ) {
      let entered = false;
      if (c.from <= to && c.to >= from2 && (!anon && c.type.isAnonymous || enter(c) !== false)) {
        if (c.firstChild())
          continue;
        entered = true;
      }
      for (; ; ) {
        if (entered && leave && (anon || !c.type.isAnonymous))
          leave(c);
        if (c.nextSibling())
          break;
        if (!c.parent())
          return;
        entered = true;
      }
    }
  }
  /**
  Get the value of the given [node prop](#common.NodeProp) for this
  node. Works with both per-node and per-type props.
  */
  prop(prop) {
    return !prop.perNode ? this.type.prop(prop) : this.props ? this.props[prop.id] : void 0;
  }
  /**
  Returns the node's [per-node props](#common.NodeProp.perNode) in a
  format that can be passed to the [`Tree`](#common.Tree)
  constructor.
  */
  get propValues() {
    let result = [];
    if (this.props)
      for (let id3 in this.props)
        result.push([+id3, this.props[id3]]);
    return result;
  }
  /**
  Balance the direct children of this tree, producing a copy of
  which may have children grouped into subtrees with type
  [`NodeType.none`](#common.NodeType^none).
  */
  balance(config = {}) {
    return this.children.length <= 8 ? this : balanceRange(NodeType.none, this.children, this.positions, 0, this.children.length, 0, this.length, (children, positions, length) => new _Tree(this.type, children, positions, length, this.propValues), config.makeTree || ((children, positions, length) => new _Tree(NodeType.none, children, positions, length)));
  }
  /**
  Build a tree from a postfix-ordered buffer of node information,
  or a cursor over such a buffer.
  */
  static build(data) {
    return buildTree(data);
  }
};
Tree.empty = new Tree(NodeType.none, [], [], 0);
var FlatBufferCursor = class _FlatBufferCursor {
  constructor(buffer, index) {
    this.buffer = buffer;
    this.index = index;
  }
  get id() {
    return this.buffer[this.index - 4];
  }
  get start() {
    return this.buffer[this.index - 3];
  }
  get end() {
    return this.buffer[this.index - 2];
  }
  get size() {
    return this.buffer[this.index - 1];
  }
  get pos() {
    return this.index;
  }
  next() {
    this.index -= 4;
  }
  fork() {
    return new _FlatBufferCursor(this.buffer, this.index);
  }
};
var TreeBuffer = class _TreeBuffer {
  /**
  Create a tree buffer.
  */
  constructor(buffer, length, set2) {
    this.buffer = buffer;
    this.length = length;
    this.set = set2;
  }
  /**
  @internal
  */
  get type() {
    return NodeType.none;
  }
  /**
  @internal
  */
  toString() {
    let result = [];
    for (let index = 0; index < this.buffer.length; ) {
      result.push(this.childString(index));
      index = this.buffer[index + 3];
    }
    return result.join(",");
  }
  /**
  @internal
  */
  childString(index) {
    let id3 = this.buffer[index], endIndex = this.buffer[index + 3];
    let type = this.set.types[id3], result = type.name;
    if (/\W/.test(result) && !type.isError)
      result = JSON.stringify(result);
    index += 4;
    if (endIndex == index)
      return result;
    let children = [];
    while (index < endIndex) {
      children.push(this.childString(index));
      index = this.buffer[index + 3];
    }
    return result + "(" + children.join(",") + ")";
  }
  /**
  @internal
  */
  findChild(startIndex, endIndex, dir, pos, side) {
    let { buffer } = this, pick = -1;
    for (let i = startIndex; i != endIndex; i = buffer[i + 3]) {
      if (checkSide(side, pos, buffer[i + 1], buffer[i + 2])) {
        pick = i;
        if (dir > 0)
          break;
      }
    }
    return pick;
  }
  /**
  @internal
  */
  slice(startI, endI, from2) {
    let b = this.buffer;
    let copy = new Uint16Array(endI - startI), len = 0;
    for (let i = startI, j = 0; i < endI; ) {
      copy[j++] = b[i++];
      copy[j++] = b[i++] - from2;
      let to = copy[j++] = b[i++] - from2;
      copy[j++] = b[i++] - startI;
      len = Math.max(len, to);
    }
    return new _TreeBuffer(copy, len, this.set);
  }
};
function checkSide(side, pos, from2, to) {
  switch (side) {
    case -2:
      return from2 < pos;
    case -1:
      return to >= pos && from2 < pos;
    case 0:
      return from2 < pos && to > pos;
    case 1:
      return from2 <= pos && to > pos;
    case 2:
      return to > pos;
    case 4:
      return true;
  }
}
function resolveNode(node, pos, side, overlays) {
  var _a;
  while (node.from == node.to || (side < 1 ? node.from >= pos : node.from > pos) || (side > -1 ? node.to <= pos : node.to < pos)) {
    let parent = !overlays && node instanceof TreeNode && node.index < 0 ? null : node.parent;
    if (!parent)
      return node;
    node = parent;
  }
  let mode = overlays ? 0 : IterMode.IgnoreOverlays;
  if (overlays)
    for (let scan = node, parent = scan.parent; parent; scan = parent, parent = scan.parent) {
      if (scan instanceof TreeNode && scan.index < 0 && ((_a = parent.enter(pos, side, mode)) === null || _a === void 0 ? void 0 : _a.from) != scan.from)
        node = parent;
    }
  for (; ; ) {
    let inner = node.enter(pos, side, mode);
    if (!inner)
      return node;
    node = inner;
  }
}
var BaseNode = class {
  cursor(mode = 0) {
    return new TreeCursor(this, mode);
  }
  getChild(type, before = null, after = null) {
    let r = getChildren(this, type, before, after);
    return r.length ? r[0] : null;
  }
  getChildren(type, before = null, after = null) {
    return getChildren(this, type, before, after);
  }
  resolve(pos, side = 0) {
    return resolveNode(this, pos, side, false);
  }
  resolveInner(pos, side = 0) {
    return resolveNode(this, pos, side, true);
  }
  matchContext(context) {
    return matchNodeContext(this.parent, context);
  }
  enterUnfinishedNodesBefore(pos) {
    let scan = this.childBefore(pos), node = this;
    while (scan) {
      let last2 = scan.lastChild;
      if (!last2 || last2.to != scan.to)
        break;
      if (last2.type.isError && last2.from == last2.to) {
        node = scan;
        scan = last2.prevSibling;
      } else {
        scan = last2;
      }
    }
    return node;
  }
  get node() {
    return this;
  }
  get next() {
    return this.parent;
  }
};
var TreeNode = class _TreeNode extends BaseNode {
  constructor(_tree, from2, index, _parent) {
    super();
    this._tree = _tree;
    this.from = from2;
    this.index = index;
    this._parent = _parent;
  }
  get type() {
    return this._tree.type;
  }
  get name() {
    return this._tree.type.name;
  }
  get to() {
    return this.from + this._tree.length;
  }
  nextChild(i, dir, pos, side, mode = 0) {
    for (let parent = this; ; ) {
      for (let { children, positions } = parent._tree, e = dir > 0 ? children.length : -1; i != e; i += dir) {
        let next = children[i], start = positions[i] + parent.from, mounted;
        if (!(mode & IterMode.EnterBracketed && next instanceof Tree && (mounted = MountedTree.get(next)) && !mounted.overlay && mounted.bracketed && pos >= start && pos <= start + next.length) && !checkSide(side, pos, start, start + next.length))
          continue;
        if (next instanceof TreeBuffer) {
          if (mode & IterMode.ExcludeBuffers)
            continue;
          let index = next.findChild(0, next.buffer.length, dir, pos - start, side);
          if (index > -1)
            return new BufferNode(new BufferContext(parent, next, i, start), null, index);
        } else if (mode & IterMode.IncludeAnonymous || (!next.type.isAnonymous || hasChild(next))) {
          let mounted2;
          if (!(mode & IterMode.IgnoreMounts) && (mounted2 = MountedTree.get(next)) && !mounted2.overlay)
            return new _TreeNode(mounted2.tree, start, i, parent);
          let inner = new _TreeNode(next, start, i, parent);
          return mode & IterMode.IncludeAnonymous || !inner.type.isAnonymous ? inner : inner.nextChild(dir < 0 ? next.children.length - 1 : 0, dir, pos, side, mode);
        }
      }
      if (mode & IterMode.IncludeAnonymous || !parent.type.isAnonymous)
        return null;
      if (parent.index >= 0)
        i = parent.index + dir;
      else
        i = dir < 0 ? -1 : parent._parent._tree.children.length;
      parent = parent._parent;
      if (!parent)
        return null;
    }
  }
  get firstChild() {
    return this.nextChild(
      0,
      1,
      0,
      4
      /* Side.DontCare */
    );
  }
  get lastChild() {
    return this.nextChild(
      this._tree.children.length - 1,
      -1,
      0,
      4
      /* Side.DontCare */
    );
  }
  childAfter(pos) {
    return this.nextChild(
      0,
      1,
      pos,
      2
      /* Side.After */
    );
  }
  childBefore(pos) {
    return this.nextChild(
      this._tree.children.length - 1,
      -1,
      pos,
      -2
      /* Side.Before */
    );
  }
  prop(prop) {
    return this._tree.prop(prop);
  }
  enter(pos, side, mode = 0) {
    let mounted;
    if (!(mode & IterMode.IgnoreOverlays) && (mounted = MountedTree.get(this._tree)) && mounted.overlay) {
      let rPos = pos - this.from, enterBracketed = mode & IterMode.EnterBracketed && mounted.bracketed;
      for (let { from: from2, to } of mounted.overlay) {
        if ((side > 0 || enterBracketed ? from2 <= rPos : from2 < rPos) && (side < 0 || enterBracketed ? to >= rPos : to > rPos))
          return new _TreeNode(mounted.tree, mounted.overlay[0].from + this.from, -1, this);
      }
    }
    return this.nextChild(0, 1, pos, side, mode);
  }
  nextSignificantParent() {
    let val = this;
    while (val.type.isAnonymous && val._parent)
      val = val._parent;
    return val;
  }
  get parent() {
    return this._parent ? this._parent.nextSignificantParent() : null;
  }
  get nextSibling() {
    return this._parent && this.index >= 0 ? this._parent.nextChild(
      this.index + 1,
      1,
      0,
      4
      /* Side.DontCare */
    ) : null;
  }
  get prevSibling() {
    return this._parent && this.index >= 0 ? this._parent.nextChild(
      this.index - 1,
      -1,
      0,
      4
      /* Side.DontCare */
    ) : null;
  }
  get tree() {
    return this._tree;
  }
  toTree() {
    return this._tree;
  }
  /**
  @internal
  */
  toString() {
    return this._tree.toString();
  }
};
function getChildren(node, type, before, after) {
  let cur = node.cursor(), result = [];
  if (!cur.firstChild())
    return result;
  if (before != null)
    for (let found = false; !found; ) {
      found = cur.type.is(before);
      if (!cur.nextSibling())
        return result;
    }
  for (; ; ) {
    if (after != null && cur.type.is(after))
      return result;
    if (cur.type.is(type))
      result.push(cur.node);
    if (!cur.nextSibling())
      return after == null ? result : [];
  }
}
function matchNodeContext(node, context, i = context.length - 1) {
  for (let p = node; i >= 0; p = p.parent) {
    if (!p)
      return false;
    if (!p.type.isAnonymous) {
      if (context[i] && context[i] != p.name)
        return false;
      i--;
    }
  }
  return true;
}
var BufferContext = class {
  constructor(parent, buffer, index, start) {
    this.parent = parent;
    this.buffer = buffer;
    this.index = index;
    this.start = start;
  }
};
var BufferNode = class _BufferNode extends BaseNode {
  get name() {
    return this.type.name;
  }
  get from() {
    return this.context.start + this.context.buffer.buffer[this.index + 1];
  }
  get to() {
    return this.context.start + this.context.buffer.buffer[this.index + 2];
  }
  constructor(context, _parent, index) {
    super();
    this.context = context;
    this._parent = _parent;
    this.index = index;
    this.type = context.buffer.set.types[context.buffer.buffer[index]];
  }
  child(dir, pos, side) {
    let { buffer } = this.context;
    let index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], dir, pos - this.context.start, side);
    return index < 0 ? null : new _BufferNode(this.context, this, index);
  }
  get firstChild() {
    return this.child(
      1,
      0,
      4
      /* Side.DontCare */
    );
  }
  get lastChild() {
    return this.child(
      -1,
      0,
      4
      /* Side.DontCare */
    );
  }
  childAfter(pos) {
    return this.child(
      1,
      pos,
      2
      /* Side.After */
    );
  }
  childBefore(pos) {
    return this.child(
      -1,
      pos,
      -2
      /* Side.Before */
    );
  }
  prop(prop) {
    return this.type.prop(prop);
  }
  enter(pos, side, mode = 0) {
    if (mode & IterMode.ExcludeBuffers)
      return null;
    let { buffer } = this.context;
    let index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], side > 0 ? 1 : -1, pos - this.context.start, side);
    return index < 0 ? null : new _BufferNode(this.context, this, index);
  }
  get parent() {
    return this._parent || this.context.parent.nextSignificantParent();
  }
  externalSibling(dir) {
    return this._parent ? null : this.context.parent.nextChild(
      this.context.index + dir,
      dir,
      0,
      4
      /* Side.DontCare */
    );
  }
  get nextSibling() {
    let { buffer } = this.context;
    let after = buffer.buffer[this.index + 3];
    if (after < (this._parent ? buffer.buffer[this._parent.index + 3] : buffer.buffer.length))
      return new _BufferNode(this.context, this._parent, after);
    return this.externalSibling(1);
  }
  get prevSibling() {
    let { buffer } = this.context;
    let parentStart = this._parent ? this._parent.index + 4 : 0;
    if (this.index == parentStart)
      return this.externalSibling(-1);
    return new _BufferNode(this.context, this._parent, buffer.findChild(
      parentStart,
      this.index,
      -1,
      0,
      4
      /* Side.DontCare */
    ));
  }
  get tree() {
    return null;
  }
  toTree() {
    let children = [], positions = [];
    let { buffer } = this.context;
    let startI = this.index + 4, endI = buffer.buffer[this.index + 3];
    if (endI > startI) {
      let from2 = buffer.buffer[this.index + 1];
      children.push(buffer.slice(startI, endI, from2));
      positions.push(0);
    }
    return new Tree(this.type, children, positions, this.to - this.from);
  }
  /**
  @internal
  */
  toString() {
    return this.context.buffer.childString(this.index);
  }
};
function iterStack(heads) {
  if (!heads.length)
    return null;
  let pick = 0, picked = heads[0];
  for (let i = 1; i < heads.length; i++) {
    let node = heads[i];
    if (node.from > picked.from || node.to < picked.to) {
      picked = node;
      pick = i;
    }
  }
  let next = picked instanceof TreeNode && picked.index < 0 ? null : picked.parent;
  let newHeads = heads.slice();
  if (next)
    newHeads[pick] = next;
  else
    newHeads.splice(pick, 1);
  return new StackIterator(newHeads, picked);
}
var StackIterator = class {
  constructor(heads, node) {
    this.heads = heads;
    this.node = node;
  }
  get next() {
    return iterStack(this.heads);
  }
};
function stackIterator(tree, pos, side) {
  let inner = tree.resolveInner(pos, side), layers = null;
  for (let scan = inner instanceof TreeNode ? inner : inner.context.parent; scan; scan = scan.parent) {
    if (scan.index < 0) {
      let parent = scan.parent;
      (layers || (layers = [inner])).push(parent.resolve(pos, side));
      scan = parent;
    } else {
      let mount = MountedTree.get(scan.tree);
      if (mount && mount.overlay && mount.overlay[0].from <= pos && mount.overlay[mount.overlay.length - 1].to >= pos) {
        let root = new TreeNode(mount.tree, mount.overlay[0].from + scan.from, -1, scan);
        (layers || (layers = [inner])).push(resolveNode(root, pos, side, false));
      }
    }
  }
  return layers ? iterStack(layers) : inner;
}
var TreeCursor = class {
  /**
  Shorthand for `.type.name`.
  */
  get name() {
    return this.type.name;
  }
  /**
  @internal
  */
  constructor(node, mode = 0) {
    this.buffer = null;
    this.stack = [];
    this.index = 0;
    this.bufferNode = null;
    this.mode = mode & ~IterMode.EnterBracketed;
    if (node instanceof TreeNode) {
      this.yieldNode(node);
    } else {
      this._tree = node.context.parent;
      this.buffer = node.context;
      for (let n = node._parent; n; n = n._parent)
        this.stack.unshift(n.index);
      this.bufferNode = node;
      this.yieldBuf(node.index);
    }
  }
  yieldNode(node) {
    if (!node)
      return false;
    this._tree = node;
    this.type = node.type;
    this.from = node.from;
    this.to = node.to;
    return true;
  }
  yieldBuf(index, type) {
    this.index = index;
    let { start, buffer } = this.buffer;
    this.type = type || buffer.set.types[buffer.buffer[index]];
    this.from = start + buffer.buffer[index + 1];
    this.to = start + buffer.buffer[index + 2];
    return true;
  }
  /**
  @internal
  */
  yield(node) {
    if (!node)
      return false;
    if (node instanceof TreeNode) {
      this.buffer = null;
      return this.yieldNode(node);
    }
    this.buffer = node.context;
    return this.yieldBuf(node.index, node.type);
  }
  /**
  @internal
  */
  toString() {
    return this.buffer ? this.buffer.buffer.childString(this.index) : this._tree.toString();
  }
  /**
  @internal
  */
  enterChild(dir, pos, side) {
    if (!this.buffer)
      return this.yield(this._tree.nextChild(dir < 0 ? this._tree._tree.children.length - 1 : 0, dir, pos, side, this.mode));
    let { buffer } = this.buffer;
    let index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], dir, pos - this.buffer.start, side);
    if (index < 0)
      return false;
    this.stack.push(this.index);
    return this.yieldBuf(index);
  }
  /**
  Move the cursor to this node's first child. When this returns
  false, the node has no child, and the cursor has not been moved.
  */
  firstChild() {
    return this.enterChild(
      1,
      0,
      4
      /* Side.DontCare */
    );
  }
  /**
  Move the cursor to this node's last child.
  */
  lastChild() {
    return this.enterChild(
      -1,
      0,
      4
      /* Side.DontCare */
    );
  }
  /**
  Move the cursor to the first child that ends after `pos`.
  */
  childAfter(pos) {
    return this.enterChild(
      1,
      pos,
      2
      /* Side.After */
    );
  }
  /**
  Move to the last child that starts before `pos`.
  */
  childBefore(pos) {
    return this.enterChild(
      -1,
      pos,
      -2
      /* Side.Before */
    );
  }
  /**
  Move the cursor to the child around `pos`. If side is -1 the
  child may end at that position, when 1 it may start there. This
  will also enter [overlaid](#common.MountedTree.overlay)
  [mounted](#common.NodeProp^mounted) trees unless `overlays` is
  set to false.
  */
  enter(pos, side, mode = this.mode) {
    if (!this.buffer)
      return this.yield(this._tree.enter(pos, side, mode));
    return mode & IterMode.ExcludeBuffers ? false : this.enterChild(1, pos, side);
  }
  /**
  Move to the node's parent node, if this isn't the top node.
  */
  parent() {
    if (!this.buffer)
      return this.yieldNode(this.mode & IterMode.IncludeAnonymous ? this._tree._parent : this._tree.parent);
    if (this.stack.length)
      return this.yieldBuf(this.stack.pop());
    let parent = this.mode & IterMode.IncludeAnonymous ? this.buffer.parent : this.buffer.parent.nextSignificantParent();
    this.buffer = null;
    return this.yieldNode(parent);
  }
  /**
  @internal
  */
  sibling(dir) {
    if (!this.buffer)
      return !this._tree._parent ? false : this.yield(this._tree.index < 0 ? null : this._tree._parent.nextChild(this._tree.index + dir, dir, 0, 4, this.mode));
    let { buffer } = this.buffer, d = this.stack.length - 1;
    if (dir < 0) {
      let parentStart = d < 0 ? 0 : this.stack[d] + 4;
      if (this.index != parentStart)
        return this.yieldBuf(buffer.findChild(
          parentStart,
          this.index,
          -1,
          0,
          4
          /* Side.DontCare */
        ));
    } else {
      let after = buffer.buffer[this.index + 3];
      if (after < (d < 0 ? buffer.buffer.length : buffer.buffer[this.stack[d] + 3]))
        return this.yieldBuf(after);
    }
    return d < 0 ? this.yield(this.buffer.parent.nextChild(this.buffer.index + dir, dir, 0, 4, this.mode)) : false;
  }
  /**
  Move to this node's next sibling, if any.
  */
  nextSibling() {
    return this.sibling(1);
  }
  /**
  Move to this node's previous sibling, if any.
  */
  prevSibling() {
    return this.sibling(-1);
  }
  atLastNode(dir) {
    let index, parent, { buffer } = this;
    if (buffer) {
      if (dir > 0) {
        if (this.index < buffer.buffer.buffer.length)
          return false;
      } else {
        for (let i = 0; i < this.index; i++)
          if (buffer.buffer.buffer[i + 3] < this.index)
            return false;
      }
      ({ index, parent } = buffer);
    } else {
      ({ index, _parent: parent } = this._tree);
    }
    for (; parent; { index, _parent: parent } = parent) {
      if (index > -1)
        for (let i = index + dir, e = dir < 0 ? -1 : parent._tree.children.length; i != e; i += dir) {
          let child = parent._tree.children[i];
          if (this.mode & IterMode.IncludeAnonymous || child instanceof TreeBuffer || !child.type.isAnonymous || hasChild(child))
            return false;
        }
    }
    return true;
  }
  move(dir, enter) {
    if (enter && this.enterChild(
      dir,
      0,
      4
      /* Side.DontCare */
    ))
      return true;
    for (; ; ) {
      if (this.sibling(dir))
        return true;
      if (this.atLastNode(dir) || !this.parent())
        return false;
    }
  }
  /**
  Move to the next node in a
  [pre-order](https://en.wikipedia.org/wiki/Tree_traversal#Pre-order,_NLR)
  traversal, going from a node to its first child or, if the
  current node is empty or `enter` is false, its next sibling or
  the next sibling of the first parent node that has one.
  */
  next(enter = true) {
    return this.move(1, enter);
  }
  /**
  Move to the next node in a last-to-first pre-order traversal. A
  node is followed by its last child or, if it has none, its
  previous sibling or the previous sibling of the first parent
  node that has one.
  */
  prev(enter = true) {
    return this.move(-1, enter);
  }
  /**
  Move the cursor to the innermost node that covers `pos`. If
  `side` is -1, it will enter nodes that end at `pos`. If it is 1,
  it will enter nodes that start at `pos`.
  */
  moveTo(pos, side = 0) {
    while (this.from == this.to || (side < 1 ? this.from >= pos : this.from > pos) || (side > -1 ? this.to <= pos : this.to < pos))
      if (!this.parent())
        break;
    while (this.enterChild(1, pos, side)) {
    }
    return this;
  }
  /**
  Get a [syntax node](#common.SyntaxNode) at the cursor's current
  position.
  */
  get node() {
    if (!this.buffer)
      return this._tree;
    let cache = this.bufferNode, result = null, depth = 0;
    if (cache && cache.context == this.buffer) {
      scan: for (let index = this.index, d = this.stack.length; d >= 0; ) {
        for (let c = cache; c; c = c._parent)
          if (c.index == index) {
            if (index == this.index)
              return c;
            result = c;
            depth = d + 1;
            break scan;
          }
        index = this.stack[--d];
      }
    }
    for (let i = depth; i < this.stack.length; i++)
      result = new BufferNode(this.buffer, result, this.stack[i]);
    return this.bufferNode = new BufferNode(this.buffer, result, this.index);
  }
  /**
  Get the [tree](#common.Tree) that represents the current node, if
  any. Will return null when the node is in a [tree
  buffer](#common.TreeBuffer).
  */
  get tree() {
    return this.buffer ? null : this._tree._tree;
  }
  /**
  Iterate over the current node and all its descendants, calling
  `enter` when entering a node and `leave`, if given, when leaving
  one. When `enter` returns `false`, any children of that node are
  skipped, and `leave` isn't called for it.
  */
  iterate(enter, leave) {
    for (let depth = 0; ; ) {
      let mustLeave = false;
      if (this.type.isAnonymous || enter(this) !== false) {
        if (this.firstChild()) {
          depth++;
          continue;
        }
        if (!this.type.isAnonymous)
          mustLeave = true;
      }
      for (; ; ) {
        if (mustLeave && leave)
          leave(this);
        mustLeave = this.type.isAnonymous;
        if (!depth)
          return;
        if (this.nextSibling())
          break;
        this.parent();
        depth--;
        mustLeave = true;
      }
    }
  }
  /**
  Test whether the current node matches a given context—a sequence
  of direct parent node names. Empty strings in the context array
  are treated as wildcards.
  */
  matchContext(context) {
    if (!this.buffer)
      return matchNodeContext(this.node.parent, context);
    let { buffer } = this.buffer, { types } = buffer.set;
    for (let i = context.length - 1, d = this.stack.length - 1; i >= 0; d--) {
      if (d < 0)
        return matchNodeContext(this._tree, context, i);
      let type = types[buffer.buffer[this.stack[d]]];
      if (!type.isAnonymous) {
        if (context[i] && context[i] != type.name)
          return false;
        i--;
      }
    }
    return true;
  }
};
function hasChild(tree) {
  return tree.children.some((ch) => ch instanceof TreeBuffer || !ch.type.isAnonymous || hasChild(ch));
}
function buildTree(data) {
  var _a;
  let { buffer, nodeSet, maxBufferLength = DefaultBufferLength, reused = [], minRepeatType = nodeSet.types.length } = data;
  let cursor = Array.isArray(buffer) ? new FlatBufferCursor(buffer, buffer.length) : buffer;
  let types = nodeSet.types;
  let contextHash = 0, lookAhead = 0;
  function takeNode(parentStart, minPos, children2, positions2, inRepeat, depth) {
    let { id: id3, start, end, size } = cursor;
    let lookAheadAtStart = lookAhead, contextAtStart = contextHash;
    if (size < 0) {
      cursor.next();
      if (size == -1) {
        let node2 = reused[id3];
        children2.push(node2);
        positions2.push(start - parentStart);
        return;
      } else if (size == -3) {
        contextHash = id3;
        return;
      } else if (size == -4) {
        lookAhead = id3;
        return;
      } else {
        throw new RangeError(`Unrecognized record size: ${size}`);
      }
    }
    let type = types[id3], node, buffer2;
    let startPos = start - parentStart;
    if (end - start <= maxBufferLength && (buffer2 = findBufferSize(cursor.pos - minPos, inRepeat))) {
      let data2 = new Uint16Array(buffer2.size - buffer2.skip);
      let endPos = cursor.pos - buffer2.size, index = data2.length;
      while (cursor.pos > endPos)
        index = copyToBuffer(buffer2.start, data2, index);
      node = new TreeBuffer(data2, end - buffer2.start, nodeSet);
      startPos = buffer2.start - parentStart;
    } else {
      let endPos = cursor.pos - size;
      cursor.next();
      let localChildren = [], localPositions = [];
      let localInRepeat = id3 >= minRepeatType ? id3 : -1;
      let lastGroup = 0, lastEnd = end, groupLookAhead = lookAheadAtStart;
      while (cursor.pos > endPos) {
        if (localInRepeat >= 0 && cursor.id == localInRepeat && cursor.size >= 0) {
          if (cursor.end <= lastEnd - maxBufferLength) {
            makeRepeatLeaf(localChildren, localPositions, start, lastGroup, cursor.end, lastEnd, localInRepeat, groupLookAhead, contextAtStart);
            lastGroup = localChildren.length;
            lastEnd = cursor.end;
            groupLookAhead = lookAhead;
          }
          cursor.next();
        } else if (depth > 2500) {
          takeFlatNode(start, endPos, localChildren, localPositions);
        } else {
          if (localInRepeat >= 0 && cursor.size == -1 && reused[cursor.id].type == nodeSet.types[localInRepeat]) {
            if (lastGroup < localChildren.length)
              makeRepeatLeaf(localChildren, localPositions, start, lastGroup, cursor.end, lastEnd, localInRepeat, groupLookAhead, contextAtStart);
            lastGroup = localChildren.length + 1;
            lastEnd = cursor.start;
            groupLookAhead = lookAhead;
          }
          takeNode(start, endPos, localChildren, localPositions, localInRepeat, depth + 1);
        }
      }
      if (localInRepeat >= 0 && lastGroup > 0 && lastGroup < localChildren.length)
        makeRepeatLeaf(localChildren, localPositions, start, lastGroup, start, lastEnd, localInRepeat, groupLookAhead, contextAtStart);
      localChildren.reverse();
      localPositions.reverse();
      if (localInRepeat > -1 && lastGroup > 0) {
        let make2 = makeBalanced(type, contextAtStart);
        node = balanceRange(type, localChildren, localPositions, 0, localChildren.length, 0, end - start, make2, make2);
      } else {
        node = makeTree(type, localChildren, localPositions, end - start, lookAheadAtStart - end, contextAtStart);
      }
    }
    children2.push(node);
    positions2.push(startPos);
  }
  function takeFlatNode(parentStart, minPos, children2, positions2) {
    let nodes = [];
    let nodeCount = 0, stopAt = -1;
    while (cursor.pos > minPos) {
      let { id: id3, start, end, size } = cursor;
      if (size > 4) {
        cursor.next();
      } else if (stopAt > -1 && start < stopAt) {
        break;
      } else {
        if (stopAt < 0)
          stopAt = end - maxBufferLength;
        nodes.push(id3, start, end);
        nodeCount++;
        cursor.next();
      }
    }
    if (nodeCount) {
      let buffer2 = new Uint16Array(nodeCount * 4);
      let start = nodes[nodes.length - 2];
      for (let i = nodes.length - 3, j = 0; i >= 0; i -= 3) {
        buffer2[j++] = nodes[i];
        buffer2[j++] = nodes[i + 1] - start;
        buffer2[j++] = nodes[i + 2] - start;
        buffer2[j++] = j;
      }
      children2.push(new TreeBuffer(buffer2, nodes[2] - start, nodeSet));
      positions2.push(start - parentStart);
    }
  }
  function makeBalanced(type, contextHash2) {
    return (children2, positions2, length2) => {
      let lookAhead2 = 0, lastI = children2.length - 1, last2, lookAheadProp;
      if (lastI >= 0 && (last2 = children2[lastI]) instanceof Tree) {
        if (!lastI && last2.type == type && last2.length == length2)
          return last2;
        if (lookAheadProp = last2.prop(NodeProp.lookAhead))
          lookAhead2 = positions2[lastI] + last2.length + lookAheadProp - length2;
      }
      return makeTree(type, children2, positions2, length2, lookAhead2, contextHash2);
    };
  }
  function makeRepeatLeaf(children2, positions2, base, i, from2, to, type, lookAhead2, contextHash2) {
    let localChildren = [], localPositions = [];
    while (children2.length > i) {
      localChildren.push(children2.pop());
      localPositions.push(positions2.pop() + base - from2);
    }
    children2.push(makeTree(nodeSet.types[type], localChildren, localPositions, to - from2, lookAhead2 - to, contextHash2));
    positions2.push(from2 - base);
  }
  function makeTree(type, children2, positions2, length2, lookAhead2, contextHash2, props) {
    if (contextHash2) {
      let pair2 = [NodeProp.contextHash, contextHash2];
      props = props ? [pair2].concat(props) : [pair2];
    }
    if (lookAhead2 > 25) {
      let pair2 = [NodeProp.lookAhead, lookAhead2];
      props = props ? [pair2].concat(props) : [pair2];
    }
    return new Tree(type, children2, positions2, length2, props);
  }
  function findBufferSize(maxSize, inRepeat) {
    let fork = cursor.fork();
    let size = 0, start = 0, skip = 0, minStart = fork.end - maxBufferLength;
    let result = { size: 0, start: 0, skip: 0 };
    scan: for (let minPos = fork.pos - maxSize; fork.pos > minPos; ) {
      let nodeSize2 = fork.size;
      if (fork.id == inRepeat && nodeSize2 >= 0) {
        result.size = size;
        result.start = start;
        result.skip = skip;
        skip += 4;
        size += 4;
        fork.next();
        continue;
      }
      let startPos = fork.pos - nodeSize2;
      if (nodeSize2 < 0 || startPos < minPos || fork.start < minStart)
        break;
      let localSkipped = fork.id >= minRepeatType ? 4 : 0;
      let nodeStart = fork.start;
      fork.next();
      while (fork.pos > startPos) {
        if (fork.size < 0) {
          if (fork.size == -3 || fork.size == -4)
            localSkipped += 4;
          else
            break scan;
        } else if (fork.id >= minRepeatType) {
          localSkipped += 4;
        }
        fork.next();
      }
      start = nodeStart;
      size += nodeSize2;
      skip += localSkipped;
    }
    if (inRepeat < 0 || size == maxSize) {
      result.size = size;
      result.start = start;
      result.skip = skip;
    }
    return result.size > 4 ? result : void 0;
  }
  function copyToBuffer(bufferStart, buffer2, index) {
    let { id: id3, start, end, size } = cursor;
    cursor.next();
    if (size >= 0 && id3 < minRepeatType) {
      let startIndex = index;
      if (size > 4) {
        let endPos = cursor.pos - (size - 4);
        while (cursor.pos > endPos)
          index = copyToBuffer(bufferStart, buffer2, index);
      }
      buffer2[--index] = startIndex;
      buffer2[--index] = end - bufferStart;
      buffer2[--index] = start - bufferStart;
      buffer2[--index] = id3;
    } else if (size == -3) {
      contextHash = id3;
    } else if (size == -4) {
      lookAhead = id3;
    }
    return index;
  }
  let children = [], positions = [];
  while (cursor.pos > 0)
    takeNode(data.start || 0, data.bufferStart || 0, children, positions, -1, 0);
  let length = (_a = data.length) !== null && _a !== void 0 ? _a : children.length ? positions[0] + children[0].length : 0;
  return new Tree(types[data.topID], children.reverse(), positions.reverse(), length);
}
var nodeSizeCache = /* @__PURE__ */ new WeakMap();
function nodeSize(balanceType, node) {
  if (!balanceType.isAnonymous || node instanceof TreeBuffer || node.type != balanceType)
    return 1;
  let size = nodeSizeCache.get(node);
  if (size == null) {
    size = 1;
    for (let child of node.children) {
      if (child.type != balanceType || !(child instanceof Tree)) {
        size = 1;
        break;
      }
      size += nodeSize(balanceType, child);
    }
    nodeSizeCache.set(node, size);
  }
  return size;
}
function balanceRange(balanceType, children, positions, from2, to, start, length, mkTop, mkTree) {
  let total2 = 0;
  for (let i = from2; i < to; i++)
    total2 += nodeSize(balanceType, children[i]);
  let maxChild = Math.ceil(
    total2 * 1.5 / 8
    /* Balance.BranchFactor */
  );
  let localChildren = [], localPositions = [];
  function divide(children2, positions2, from3, to2, offset) {
    for (let i = from3; i < to2; ) {
      let groupFrom = i, groupStart = positions2[i], groupSize = nodeSize(balanceType, children2[i]);
      i++;
      for (; i < to2; i++) {
        let nextSize = nodeSize(balanceType, children2[i]);
        if (groupSize + nextSize >= maxChild)
          break;
        groupSize += nextSize;
      }
      if (i == groupFrom + 1) {
        if (groupSize > maxChild) {
          let only = children2[groupFrom];
          divide(only.children, only.positions, 0, only.children.length, positions2[groupFrom] + offset);
          continue;
        }
        localChildren.push(children2[groupFrom]);
      } else {
        let length2 = positions2[i - 1] + children2[i - 1].length - groupStart;
        localChildren.push(balanceRange(balanceType, children2, positions2, groupFrom, i, groupStart, length2, null, mkTree));
      }
      localPositions.push(groupStart + offset - start);
    }
  }
  divide(children, positions, from2, to, 0);
  return (mkTop || mkTree)(localChildren, localPositions, length);
}
var Parser = class {
  /**
  Start a parse, returning a [partial parse](#common.PartialParse)
  object. [`fragments`](#common.TreeFragment) can be passed in to
  make the parse incremental.
  
  By default, the entire input is parsed. You can pass `ranges`,
  which should be a sorted array of non-empty, non-overlapping
  ranges, to parse only those ranges. The tree returned in that
  case will start at `ranges[0].from`.
  */
  startParse(input, fragments, ranges) {
    if (typeof input == "string")
      input = new StringInput(input);
    ranges = !ranges ? [new Range(0, input.length)] : ranges.length ? ranges.map((r) => new Range(r.from, r.to)) : [new Range(0, 0)];
    return this.createParse(input, fragments || [], ranges);
  }
  /**
  Run a full parse, returning the resulting tree.
  */
  parse(input, fragments, ranges) {
    let parse = this.startParse(input, fragments, ranges);
    for (; ; ) {
      let done = parse.advance();
      if (done)
        return done;
    }
  }
};
var StringInput = class {
  constructor(string3) {
    this.string = string3;
  }
  get length() {
    return this.string.length;
  }
  chunk(from2) {
    return this.string.slice(from2);
  }
  get lineChunks() {
    return false;
  }
  read(from2, to) {
    return this.string.slice(from2, to);
  }
};
var stoppedInner = new NodeProp({ perNode: true });

// node_modules/@lezer/lr/dist/index.js
var Stack = class _Stack {
  /**
  @internal
  */
  constructor(p, stack, state, reducePos, pos, score, buffer, bufferBase, curContext, lookAhead = 0, parent) {
    this.p = p;
    this.stack = stack;
    this.state = state;
    this.reducePos = reducePos;
    this.pos = pos;
    this.score = score;
    this.buffer = buffer;
    this.bufferBase = bufferBase;
    this.curContext = curContext;
    this.lookAhead = lookAhead;
    this.parent = parent;
  }
  /**
  @internal
  */
  toString() {
    return `[${this.stack.filter((_, i) => i % 3 == 0).concat(this.state)}]@${this.pos}${this.score ? "!" + this.score : ""}`;
  }
  // Start an empty stack
  /**
  @internal
  */
  static start(p, state, pos = 0) {
    let cx = p.parser.context;
    return new _Stack(p, [], state, pos, pos, 0, [], 0, cx ? new StackContext(cx, cx.start) : null, 0, null);
  }
  /**
  The stack's current [context](#lr.ContextTracker) value, if
  any. Its type will depend on the context tracker's type
  parameter, or it will be `null` if there is no context
  tracker.
  */
  get context() {
    return this.curContext ? this.curContext.context : null;
  }
  // Push a state onto the stack, tracking its start position as well
  // as the buffer base at that point.
  /**
  @internal
  */
  pushState(state, start) {
    this.stack.push(this.state, start, this.bufferBase + this.buffer.length);
    this.state = state;
  }
  // Apply a reduce action
  /**
  @internal
  */
  reduce(action) {
    var _a;
    let depth = action >> 19, type = action & 65535;
    let { parser: parser2 } = this.p;
    let lookaheadRecord = this.reducePos < this.pos - 25 && this.setLookAhead(this.pos);
    let dPrec = parser2.dynamicPrecedence(type);
    if (dPrec)
      this.score += dPrec;
    if (depth == 0) {
      if (type < parser2.minRepeatTerm && this.reducePos < this.pos)
        this.reducePos = this.pos;
      this.pushState(parser2.getGoto(this.state, type, true), this.reducePos);
      if (type < parser2.minRepeatTerm)
        this.storeNode(type, this.reducePos, this.reducePos, lookaheadRecord ? 8 : 4, true);
      this.reduceContext(type, this.reducePos);
      return;
    }
    let base = this.stack.length - (depth - 1) * 3 - (action & 262144 ? 6 : 0);
    let start = base ? this.stack[base - 2] : this.p.ranges[0].from;
    if (type < parser2.minRepeatTerm && start == this.reducePos && this.reducePos < this.pos)
      this.reducePos = this.pos;
    let size = this.reducePos - start;
    if (size >= 2e3 && !((_a = this.p.parser.nodeSet.types[type]) === null || _a === void 0 ? void 0 : _a.isAnonymous)) {
      if (start == this.p.lastBigReductionStart) {
        this.p.bigReductionCount++;
        this.p.lastBigReductionSize = size;
      } else if (this.p.lastBigReductionSize < size) {
        this.p.bigReductionCount = 1;
        this.p.lastBigReductionStart = start;
        this.p.lastBigReductionSize = size;
      }
    }
    let bufferBase = base ? this.stack[base - 1] : 0, count2 = this.bufferBase + this.buffer.length - bufferBase;
    if (type < parser2.minRepeatTerm || action & 131072) {
      let pos = parser2.stateFlag(
        this.state,
        1
        /* StateFlag.Skipped */
      ) ? this.pos : this.reducePos;
      this.storeNode(type, start, pos, count2 + 4, true);
    }
    if (action & 262144) {
      this.state = this.stack[base];
    } else {
      let baseStateID = this.stack[base - 3];
      this.state = parser2.getGoto(baseStateID, type, true);
    }
    while (this.stack.length > base)
      this.stack.pop();
    this.reduceContext(type, start);
  }
  // Shift a value into the buffer
  /**
  @internal
  */
  storeNode(term, start, end, size = 4, mustSink = false) {
    if (term == 0 && (!this.stack.length || this.stack[this.stack.length - 1] < this.buffer.length + this.bufferBase)) {
      let top = this.buffer.length;
      if (top > 0 && this.buffer[top - 4] == 0 && this.buffer[top - 1] > -1) {
        if (start == end)
          return;
        if (this.buffer[top - 2] >= start) {
          this.buffer[top - 2] = end;
          return;
        }
      }
    }
    if (!mustSink || this.pos == end) {
      this.buffer.push(term, start, end, size);
    } else {
      let index = this.buffer.length;
      if (index > 0 && (this.buffer[index - 4] != 0 || this.buffer[index - 1] < 0)) {
        let mustMove = false;
        for (let scan = index; scan > 0 && this.buffer[scan - 2] > end; scan -= 4) {
          if (this.buffer[scan - 1] >= 0) {
            mustMove = true;
            break;
          }
        }
        if (mustMove)
          while (index > 0 && this.buffer[index - 2] > end) {
            this.buffer[index] = this.buffer[index - 4];
            this.buffer[index + 1] = this.buffer[index - 3];
            this.buffer[index + 2] = this.buffer[index - 2];
            this.buffer[index + 3] = this.buffer[index - 1];
            index -= 4;
            if (size > 4)
              size -= 4;
          }
      }
      this.buffer[index] = term;
      this.buffer[index + 1] = start;
      this.buffer[index + 2] = end;
      this.buffer[index + 3] = size;
    }
  }
  // Apply a shift action
  /**
  @internal
  */
  shift(action, type, start, end) {
    if (action & 131072) {
      this.pushState(action & 65535, this.pos);
    } else if ((action & 262144) == 0) {
      let nextState = action, { parser: parser2 } = this.p;
      this.pos = end;
      let skipped = parser2.stateFlag(
        nextState,
        1
        /* StateFlag.Skipped */
      );
      if (!skipped && (end > start || type <= parser2.maxNode))
        this.reducePos = end;
      this.pushState(nextState, skipped ? start : Math.min(start, this.reducePos));
      this.shiftContext(type, start);
      if (type <= parser2.maxNode)
        this.buffer.push(type, start, end, 4);
    } else {
      this.pos = end;
      this.shiftContext(type, start);
      if (type <= this.p.parser.maxNode)
        this.buffer.push(type, start, end, 4);
    }
  }
  // Apply an action
  /**
  @internal
  */
  apply(action, next, nextStart, nextEnd) {
    if (action & 65536)
      this.reduce(action);
    else
      this.shift(action, next, nextStart, nextEnd);
  }
  // Add a prebuilt (reused) node into the buffer.
  /**
  @internal
  */
  useNode(value, next, start) {
    let index = this.p.reused.length - 1;
    if (index < 0 || this.p.reused[index] != value) {
      this.p.reused.push(value);
      index++;
    }
    let end = this.reducePos = this.pos = start + value.length;
    this.pushState(next, start);
    this.buffer.push(
      index,
      start,
      end,
      -1
      /* size == -1 means this is a reused value */
    );
    if (this.curContext)
      this.updateContext(this.curContext.tracker.reuse(this.curContext.context, value, this, this.p.stream.reset(this.pos - value.length)));
  }
  // Split the stack. Due to the buffer sharing and the fact
  // that `this.stack` tends to stay quite shallow, this isn't very
  // expensive.
  /**
  @internal
  */
  split() {
    let parent = this;
    let off = parent.buffer.length;
    if (off && parent.buffer[off - 4] == 0)
      off -= 4;
    while (off > 0 && parent.buffer[off - 2] > parent.reducePos)
      off -= 4;
    let buffer = parent.buffer.slice(off), base = parent.bufferBase + off;
    while (parent && base == parent.bufferBase)
      parent = parent.parent;
    return new _Stack(this.p, this.stack.slice(), this.state, this.reducePos, this.pos, this.score, buffer, base, this.curContext, this.lookAhead, parent);
  }
  // Try to recover from an error by 'deleting' (ignoring) one token.
  /**
  @internal
  */
  recoverByDelete(next, nextEnd) {
    let isNode = next <= this.p.parser.maxNode;
    if (isNode)
      this.storeNode(next, this.pos, nextEnd, 4);
    this.storeNode(0, this.pos, nextEnd, isNode ? 8 : 4);
    this.pos = this.reducePos = nextEnd;
    this.score -= 190;
  }
  /**
  Check if the given term would be able to be shifted (optionally
  after some reductions) on this stack. This can be useful for
  external tokenizers that want to make sure they only provide a
  given token when it applies.
  */
  canShift(term) {
    for (let sim = new SimulatedStack(this); ; ) {
      let action = this.p.parser.stateSlot(
        sim.state,
        4
        /* ParseState.DefaultReduce */
      ) || this.p.parser.hasAction(sim.state, term);
      if (action == 0)
        return false;
      if ((action & 65536) == 0)
        return true;
      sim.reduce(action);
    }
  }
  // Apply up to Recover.MaxNext recovery actions that conceptually
  // inserts some missing token or rule.
  /**
  @internal
  */
  recoverByInsert(next) {
    if (this.stack.length >= 300)
      return [];
    let nextStates = this.p.parser.nextStates(this.state);
    if (nextStates.length > 4 << 1 || this.stack.length >= 120) {
      let best = [];
      for (let i = 0, s; i < nextStates.length; i += 2) {
        if ((s = nextStates[i + 1]) != this.state && this.p.parser.hasAction(s, next))
          best.push(nextStates[i], s);
      }
      if (this.stack.length < 120)
        for (let i = 0; best.length < 4 << 1 && i < nextStates.length; i += 2) {
          let s = nextStates[i + 1];
          if (!best.some((v, i2) => i2 & 1 && v == s))
            best.push(nextStates[i], s);
        }
      nextStates = best;
    }
    let result = [];
    for (let i = 0; i < nextStates.length && result.length < 4; i += 2) {
      let s = nextStates[i + 1];
      if (s == this.state)
        continue;
      let stack = this.split();
      stack.pushState(s, this.pos);
      stack.storeNode(0, stack.pos, stack.pos, 4, true);
      stack.shiftContext(nextStates[i], this.pos);
      stack.reducePos = this.pos;
      stack.score -= 200;
      result.push(stack);
    }
    return result;
  }
  // Force a reduce, if possible. Return false if that can't
  // be done.
  /**
  @internal
  */
  forceReduce() {
    let { parser: parser2 } = this.p;
    let reduce = parser2.stateSlot(
      this.state,
      5
      /* ParseState.ForcedReduce */
    );
    if ((reduce & 65536) == 0)
      return false;
    if (!parser2.validAction(this.state, reduce)) {
      let depth = reduce >> 19, term = reduce & 65535;
      let target = this.stack.length - depth * 3;
      if (target < 0 || parser2.getGoto(this.stack[target], term, false) < 0) {
        let backup = this.findForcedReduction();
        if (backup == null)
          return false;
        reduce = backup;
      }
      this.storeNode(0, this.pos, this.pos, 4, true);
      this.score -= 100;
    }
    this.reducePos = this.pos;
    this.reduce(reduce);
    return true;
  }
  /**
  Try to scan through the automaton to find some kind of reduction
  that can be applied. Used when the regular ForcedReduce field
  isn't a valid action. @internal
  */
  findForcedReduction() {
    let { parser: parser2 } = this.p, seen = [];
    let explore = (state, depth) => {
      if (seen.includes(state))
        return;
      seen.push(state);
      return parser2.allActions(state, (action) => {
        if (action & (262144 | 131072)) ;
        else if (action & 65536) {
          let rDepth = (action >> 19) - depth;
          if (rDepth > 1) {
            let term = action & 65535, target = this.stack.length - rDepth * 3;
            if (target >= 0 && parser2.getGoto(this.stack[target], term, false) >= 0)
              return rDepth << 19 | 65536 | term;
          }
        } else {
          let found = explore(action, depth + 1);
          if (found != null)
            return found;
        }
      });
    };
    return explore(this.state, 0);
  }
  /**
  @internal
  */
  forceAll() {
    while (!this.p.parser.stateFlag(
      this.state,
      2
      /* StateFlag.Accepting */
    )) {
      if (!this.forceReduce()) {
        this.storeNode(0, this.pos, this.pos, 4, true);
        break;
      }
    }
    return this;
  }
  /**
  Check whether this state has no further actions (assumed to be a direct descendant of the
  top state, since any other states must be able to continue
  somehow). @internal
  */
  get deadEnd() {
    if (this.stack.length != 3)
      return false;
    let { parser: parser2 } = this.p;
    return parser2.data[parser2.stateSlot(
      this.state,
      1
      /* ParseState.Actions */
    )] == 65535 && !parser2.stateSlot(
      this.state,
      4
      /* ParseState.DefaultReduce */
    );
  }
  /**
  Restart the stack (put it back in its start state). Only safe
  when this.stack.length == 3 (state is directly below the top
  state). @internal
  */
  restart() {
    this.storeNode(0, this.pos, this.pos, 4, true);
    this.state = this.stack[0];
    this.stack.length = 0;
  }
  /**
  @internal
  */
  sameState(other) {
    if (this.state != other.state || this.stack.length != other.stack.length)
      return false;
    for (let i = 0; i < this.stack.length; i += 3)
      if (this.stack[i] != other.stack[i])
        return false;
    return true;
  }
  /**
  Get the parser used by this stack.
  */
  get parser() {
    return this.p.parser;
  }
  /**
  Test whether a given dialect (by numeric ID, as exported from
  the terms file) is enabled.
  */
  dialectEnabled(dialectID) {
    return this.p.parser.dialect.flags[dialectID];
  }
  shiftContext(term, start) {
    if (this.curContext)
      this.updateContext(this.curContext.tracker.shift(this.curContext.context, term, this, this.p.stream.reset(start)));
  }
  reduceContext(term, start) {
    if (this.curContext)
      this.updateContext(this.curContext.tracker.reduce(this.curContext.context, term, this, this.p.stream.reset(start)));
  }
  /**
  @internal
  */
  emitContext() {
    let last2 = this.buffer.length - 1;
    if (last2 < 0 || this.buffer[last2] != -3)
      this.storeNode(this.curContext.hash, this.reducePos, this.reducePos, -3, true);
  }
  /**
  @internal
  */
  emitLookAhead() {
    let last2 = this.buffer.length - 1;
    if (last2 < 0 || this.buffer[last2] != -4)
      this.buffer.push(this.lookAhead, this.pos, this.pos, -4);
  }
  updateContext(context) {
    if (context != this.curContext.context) {
      let newCx = new StackContext(this.curContext.tracker, context);
      if (newCx.hash != this.curContext.hash)
        this.emitContext();
      this.curContext = newCx;
    }
  }
  /**
  @internal
  */
  setLookAhead(lookAhead) {
    if (lookAhead <= this.lookAhead)
      return false;
    this.emitLookAhead();
    this.lookAhead = lookAhead;
    return true;
  }
  /**
  @internal
  */
  close() {
    if (this.curContext && this.curContext.tracker.strict)
      this.emitContext();
    if (this.lookAhead > 0)
      this.emitLookAhead();
  }
};
var StackContext = class {
  constructor(tracker, context) {
    this.tracker = tracker;
    this.context = context;
    this.hash = tracker.strict ? tracker.hash(context) : 0;
  }
};
var SimulatedStack = class {
  constructor(start) {
    this.start = start;
    this.state = start.state;
    this.stack = start.stack;
    this.base = this.stack.length;
  }
  reduce(action) {
    let term = action & 65535, depth = action >> 19;
    if (depth == 0) {
      if (this.stack == this.start.stack)
        this.stack = this.stack.slice();
      this.stack.push(this.state, 0, 0);
      this.base += 3;
    } else {
      this.base -= (depth - 1) * 3;
    }
    let goto = this.start.p.parser.getGoto(this.stack[this.base - 3], term, true);
    this.state = goto;
  }
};
var StackBufferCursor = class _StackBufferCursor {
  constructor(stack, pos, index) {
    this.stack = stack;
    this.pos = pos;
    this.index = index;
    this.buffer = stack.buffer;
    if (this.index == 0)
      this.maybeNext();
  }
  static create(stack, pos = stack.bufferBase + stack.buffer.length) {
    return new _StackBufferCursor(stack, pos, pos - stack.bufferBase);
  }
  maybeNext() {
    let next = this.stack.parent;
    if (next != null) {
      this.index = this.stack.bufferBase - next.bufferBase;
      this.stack = next;
      this.buffer = next.buffer;
    }
  }
  get id() {
    return this.buffer[this.index - 4];
  }
  get start() {
    return this.buffer[this.index - 3];
  }
  get end() {
    return this.buffer[this.index - 2];
  }
  get size() {
    return this.buffer[this.index - 1];
  }
  next() {
    this.index -= 4;
    this.pos -= 4;
    if (this.index == 0)
      this.maybeNext();
  }
  fork() {
    return new _StackBufferCursor(this.stack, this.pos, this.index);
  }
};
function decodeArray(input, Type = Uint16Array) {
  if (typeof input != "string")
    return input;
  let array2 = null;
  for (let pos = 0, out = 0; pos < input.length; ) {
    let value = 0;
    for (; ; ) {
      let next = input.charCodeAt(pos++), stop = false;
      if (next == 126) {
        value = 65535;
        break;
      }
      if (next >= 92)
        next--;
      if (next >= 34)
        next--;
      let digit = next - 32;
      if (digit >= 46) {
        digit -= 46;
        stop = true;
      }
      value += digit;
      if (stop)
        break;
      value *= 46;
    }
    if (array2)
      array2[out++] = value;
    else
      array2 = new Type(value);
  }
  return array2;
}
var CachedToken = class {
  constructor() {
    this.start = -1;
    this.value = -1;
    this.end = -1;
    this.extended = -1;
    this.lookAhead = 0;
    this.mask = 0;
    this.context = 0;
  }
};
var nullToken = new CachedToken();
var InputStream = class {
  /**
  @internal
  */
  constructor(input, ranges) {
    this.input = input;
    this.ranges = ranges;
    this.chunk = "";
    this.chunkOff = 0;
    this.chunk2 = "";
    this.chunk2Pos = 0;
    this.next = -1;
    this.token = nullToken;
    this.rangeIndex = 0;
    this.pos = this.chunkPos = ranges[0].from;
    this.range = ranges[0];
    this.end = ranges[ranges.length - 1].to;
    this.readNext();
  }
  /**
  @internal
  */
  resolveOffset(offset, assoc) {
    let range = this.range, index = this.rangeIndex;
    let pos = this.pos + offset;
    while (pos < range.from) {
      if (!index)
        return null;
      let next = this.ranges[--index];
      pos -= range.from - next.to;
      range = next;
    }
    while (assoc < 0 ? pos > range.to : pos >= range.to) {
      if (index == this.ranges.length - 1)
        return null;
      let next = this.ranges[++index];
      pos += next.from - range.to;
      range = next;
    }
    return pos;
  }
  /**
  @internal
  */
  clipPos(pos) {
    if (pos >= this.range.from && pos < this.range.to)
      return pos;
    for (let range of this.ranges)
      if (range.to > pos)
        return Math.max(pos, range.from);
    return this.end;
  }
  /**
  Look at a code unit near the stream position. `.peek(0)` equals
  `.next`, `.peek(-1)` gives you the previous character, and so
  on.
  
  Note that looking around during tokenizing creates dependencies
  on potentially far-away content, which may reduce the
  effectiveness incremental parsing—when looking forward—or even
  cause invalid reparses when looking backward more than 25 code
  units, since the library does not track lookbehind.
  */
  peek(offset) {
    let idx = this.chunkOff + offset, pos, result;
    if (idx >= 0 && idx < this.chunk.length) {
      pos = this.pos + offset;
      result = this.chunk.charCodeAt(idx);
    } else {
      let resolved2 = this.resolveOffset(offset, 1);
      if (resolved2 == null)
        return -1;
      pos = resolved2;
      if (pos >= this.chunk2Pos && pos < this.chunk2Pos + this.chunk2.length) {
        result = this.chunk2.charCodeAt(pos - this.chunk2Pos);
      } else {
        let i = this.rangeIndex, range = this.range;
        while (range.to <= pos)
          range = this.ranges[++i];
        this.chunk2 = this.input.chunk(this.chunk2Pos = pos);
        if (pos + this.chunk2.length > range.to)
          this.chunk2 = this.chunk2.slice(0, range.to - pos);
        result = this.chunk2.charCodeAt(0);
      }
    }
    if (pos >= this.token.lookAhead)
      this.token.lookAhead = pos + 1;
    return result;
  }
  /**
  Accept a token. By default, the end of the token is set to the
  current stream position, but you can pass an offset (relative to
  the stream position) to change that.
  */
  acceptToken(token, endOffset = 0) {
    let end = endOffset ? this.resolveOffset(endOffset, -1) : this.pos;
    if (end == null || end < this.token.start)
      throw new RangeError("Token end out of bounds");
    this.token.value = token;
    this.token.end = end;
  }
  /**
  Accept a token ending at a specific given position.
  */
  acceptTokenTo(token, endPos) {
    this.token.value = token;
    this.token.end = endPos;
  }
  getChunk() {
    if (this.pos >= this.chunk2Pos && this.pos < this.chunk2Pos + this.chunk2.length) {
      let { chunk, chunkPos } = this;
      this.chunk = this.chunk2;
      this.chunkPos = this.chunk2Pos;
      this.chunk2 = chunk;
      this.chunk2Pos = chunkPos;
      this.chunkOff = this.pos - this.chunkPos;
    } else {
      this.chunk2 = this.chunk;
      this.chunk2Pos = this.chunkPos;
      let nextChunk = this.input.chunk(this.pos);
      let end = this.pos + nextChunk.length;
      this.chunk = end > this.range.to ? nextChunk.slice(0, this.range.to - this.pos) : nextChunk;
      this.chunkPos = this.pos;
      this.chunkOff = 0;
    }
  }
  readNext() {
    if (this.chunkOff >= this.chunk.length) {
      this.getChunk();
      if (this.chunkOff == this.chunk.length)
        return this.next = -1;
    }
    return this.next = this.chunk.charCodeAt(this.chunkOff);
  }
  /**
  Move the stream forward N (defaults to 1) code units. Returns
  the new value of [`next`](#lr.InputStream.next).
  */
  advance(n = 1) {
    this.chunkOff += n;
    while (this.pos + n >= this.range.to) {
      if (this.rangeIndex == this.ranges.length - 1)
        return this.setDone();
      n -= this.range.to - this.pos;
      this.range = this.ranges[++this.rangeIndex];
      this.pos = this.range.from;
    }
    this.pos += n;
    if (this.pos >= this.token.lookAhead)
      this.token.lookAhead = this.pos + 1;
    return this.readNext();
  }
  setDone() {
    this.pos = this.chunkPos = this.end;
    this.range = this.ranges[this.rangeIndex = this.ranges.length - 1];
    this.chunk = "";
    return this.next = -1;
  }
  /**
  @internal
  */
  reset(pos, token) {
    if (token) {
      this.token = token;
      token.start = pos;
      token.lookAhead = pos + 1;
      token.value = token.extended = -1;
    } else {
      this.token = nullToken;
    }
    if (this.pos != pos) {
      this.pos = pos;
      if (pos == this.end) {
        this.setDone();
        return this;
      }
      while (pos < this.range.from)
        this.range = this.ranges[--this.rangeIndex];
      while (pos >= this.range.to)
        this.range = this.ranges[++this.rangeIndex];
      if (pos >= this.chunkPos && pos < this.chunkPos + this.chunk.length) {
        this.chunkOff = pos - this.chunkPos;
      } else {
        this.chunk = "";
        this.chunkOff = 0;
      }
      this.readNext();
    }
    return this;
  }
  /**
  @internal
  */
  read(from2, to) {
    if (from2 >= this.chunkPos && to <= this.chunkPos + this.chunk.length)
      return this.chunk.slice(from2 - this.chunkPos, to - this.chunkPos);
    if (from2 >= this.chunk2Pos && to <= this.chunk2Pos + this.chunk2.length)
      return this.chunk2.slice(from2 - this.chunk2Pos, to - this.chunk2Pos);
    if (from2 >= this.range.from && to <= this.range.to)
      return this.input.read(from2, to);
    let result = "";
    for (let r of this.ranges) {
      if (r.from >= to)
        break;
      if (r.to > from2)
        result += this.input.read(Math.max(r.from, from2), Math.min(r.to, to));
    }
    return result;
  }
};
var TokenGroup = class {
  constructor(data, id3) {
    this.data = data;
    this.id = id3;
  }
  token(input, stack) {
    let { parser: parser2 } = stack.p;
    readToken(this.data, input, stack, this.id, parser2.data, parser2.tokenPrecTable);
  }
};
TokenGroup.prototype.contextual = TokenGroup.prototype.fallback = TokenGroup.prototype.extend = false;
var LocalTokenGroup = class {
  constructor(data, precTable, elseToken) {
    this.precTable = precTable;
    this.elseToken = elseToken;
    this.data = typeof data == "string" ? decodeArray(data) : data;
  }
  token(input, stack) {
    let start = input.pos, skipped = 0;
    for (; ; ) {
      let atEof = input.next < 0, nextPos = input.resolveOffset(1, 1);
      readToken(this.data, input, stack, 0, this.data, this.precTable);
      if (input.token.value > -1)
        break;
      if (this.elseToken == null)
        return;
      if (!atEof)
        skipped++;
      if (nextPos == null)
        break;
      input.reset(nextPos, input.token);
    }
    if (skipped) {
      input.reset(start, input.token);
      input.acceptToken(this.elseToken, skipped);
    }
  }
};
LocalTokenGroup.prototype.contextual = TokenGroup.prototype.fallback = TokenGroup.prototype.extend = false;
var ExternalTokenizer = class {
  /**
  Create a tokenizer. The first argument is the function that,
  given an input stream, scans for the types of tokens it
  recognizes at the stream's position, and calls
  [`acceptToken`](#lr.InputStream.acceptToken) when it finds
  one.
  */
  constructor(token, options = {}) {
    this.token = token;
    this.contextual = !!options.contextual;
    this.fallback = !!options.fallback;
    this.extend = !!options.extend;
  }
};
function readToken(data, input, stack, group, precTable, precOffset) {
  let state = 0, groupMask = 1 << group, { dialect } = stack.p.parser;
  scan: for (; ; ) {
    if ((groupMask & data[state]) == 0)
      break;
    let accEnd = data[state + 1];
    for (let i = state + 3; i < accEnd; i += 2)
      if ((data[i + 1] & groupMask) > 0) {
        let term = data[i];
        if (dialect.allows(term) && (input.token.value == -1 || input.token.value == term || overrides(term, input.token.value, precTable, precOffset))) {
          input.acceptToken(term);
          break;
        }
      }
    let next = input.next, low = 0, high = data[state + 2];
    if (input.next < 0 && high > low && data[accEnd + high * 3 - 3] == 65535) {
      state = data[accEnd + high * 3 - 1];
      continue scan;
    }
    for (; low < high; ) {
      let mid = low + high >> 1;
      let index = accEnd + mid + (mid << 1);
      let from2 = data[index], to = data[index + 1] || 65536;
      if (next < from2)
        high = mid;
      else if (next >= to)
        low = mid + 1;
      else {
        state = data[index + 2];
        input.advance();
        continue scan;
      }
    }
    break;
  }
}
function findOffset(data, start, term) {
  for (let i = start, next; (next = data[i]) != 65535; i++)
    if (next == term)
      return i - start;
  return -1;
}
function overrides(token, prev, tableData, tableOffset) {
  let iPrev = findOffset(tableData, tableOffset, prev);
  return iPrev < 0 || findOffset(tableData, tableOffset, token) < iPrev;
}
var verbose = typeof process != "undefined" && process.env && /\bparse\b/.test(process.env.LOG);
var stackIDs = null;
function cutAt(tree, pos, side) {
  let cursor = tree.cursor(IterMode.IncludeAnonymous);
  cursor.moveTo(pos);
  for (; ; ) {
    if (!(side < 0 ? cursor.childBefore(pos) : cursor.childAfter(pos)))
      for (; ; ) {
        if ((side < 0 ? cursor.to < pos : cursor.from > pos) && !cursor.type.isError)
          return side < 0 ? Math.max(0, Math.min(
            cursor.to - 1,
            pos - 25
            /* Lookahead.Margin */
          )) : Math.min(tree.length, Math.max(
            cursor.from + 1,
            pos + 25
            /* Lookahead.Margin */
          ));
        if (side < 0 ? cursor.prevSibling() : cursor.nextSibling())
          break;
        if (!cursor.parent())
          return side < 0 ? 0 : tree.length;
      }
  }
}
var FragmentCursor = class {
  constructor(fragments, minRepeat) {
    this.fragments = fragments;
    this.minRepeat = minRepeat;
    this.i = 0;
    this.fragment = null;
    this.safeFrom = -1;
    this.safeTo = -1;
    this.trees = [];
    this.start = [];
    this.index = [];
    this.lastRepeat = null;
    this.lastRepeatPos = -1;
    this.nextFragment();
  }
  nextFragment() {
    let fr = this.fragment = this.i == this.fragments.length ? null : this.fragments[this.i++];
    if (fr) {
      this.safeFrom = fr.openStart ? cutAt(fr.tree, fr.from + fr.offset, 1) - fr.offset : fr.from;
      this.safeTo = fr.openEnd ? cutAt(fr.tree, fr.to + fr.offset, -1) - fr.offset : fr.to;
      while (this.trees.length) {
        this.trees.pop();
        this.start.pop();
        this.index.pop();
      }
      this.trees.push(fr.tree);
      this.start.push(-fr.offset);
      this.index.push(0);
      this.nextStart = this.safeFrom;
    } else {
      this.nextStart = 1e9;
    }
  }
  // `pos` must be >= any previously given `pos` for this cursor
  nodeAt(pos) {
    if (pos < this.nextStart)
      return null;
    while (this.fragment && this.safeTo <= pos)
      this.nextFragment();
    if (!this.fragment)
      return null;
    for (; ; ) {
      let last2 = this.trees.length - 1;
      if (last2 < 0) {
        this.nextFragment();
        return null;
      }
      if (pos < this.safeFrom)
        return null;
      let top = this.trees[last2], index = this.index[last2];
      if (index == top.children.length) {
        this.trees.pop();
        this.start.pop();
        this.index.pop();
        continue;
      }
      let next = top.children[index];
      let start = this.start[last2] + top.positions[index];
      if (start > pos) {
        this.nextStart = start;
        return null;
      }
      if (next instanceof Tree) {
        let storeRepeat = start > this.lastRepeatPos && next.type.id >= this.minRepeat;
        if (start == pos || storeRepeat) {
          let end = start + next.length, lookahead;
          if (start >= this.safeFrom && end <= this.safeTo && (!(lookahead = next.prop(NodeProp.lookAhead)) || end + lookahead < this.fragment.to)) {
            if (storeRepeat) {
              this.lastRepeat = next;
              this.lastRepeatPos = start;
            }
            if (start == pos)
              return next;
          }
        }
        this.index[last2]++;
        if (start + next.length >= Math.max(this.safeFrom, pos)) {
          this.trees.push(next);
          this.start.push(start);
          this.index.push(0);
        }
      } else {
        this.index[last2]++;
        this.nextStart = start + next.length;
      }
    }
  }
};
var TokenCache = class {
  constructor(parser2, stream) {
    this.stream = stream;
    this.tokens = [];
    this.mainToken = null;
    this.actions = [];
    this.tokens = parser2.tokenizers.map((_) => new CachedToken());
  }
  getActions(stack) {
    let actionIndex = 0;
    let main = null;
    let { parser: parser2 } = stack.p, { tokenizers } = parser2;
    let mask2 = parser2.stateSlot(
      stack.state,
      3
      /* ParseState.TokenizerMask */
    );
    let context = stack.curContext ? stack.curContext.hash : 0;
    let lookAhead = 0;
    for (let i = 0; i < tokenizers.length; i++) {
      if ((1 << i & mask2) == 0)
        continue;
      let tokenizer = tokenizers[i], token = this.tokens[i];
      if (main && !tokenizer.fallback)
        continue;
      if (tokenizer.contextual || token.start != stack.pos || token.mask != mask2 || token.context != context) {
        this.updateCachedToken(token, tokenizer, stack);
        token.mask = mask2;
        token.context = context;
      }
      if (token.lookAhead > token.end + 25)
        lookAhead = Math.max(token.lookAhead, lookAhead);
      if (token.value != 0) {
        let startIndex = actionIndex;
        if (token.extended > -1)
          actionIndex = this.addActions(stack, token.extended, token.end, actionIndex);
        actionIndex = this.addActions(stack, token.value, token.end, actionIndex);
        if (!tokenizer.extend) {
          main = token;
          if (actionIndex > startIndex)
            break;
        }
      }
    }
    while (this.actions.length > actionIndex)
      this.actions.pop();
    if (lookAhead)
      stack.setLookAhead(lookAhead);
    if (!main && stack.pos == this.stream.end) {
      main = new CachedToken();
      main.value = stack.p.parser.eofTerm;
      main.start = main.end = stack.pos;
      actionIndex = this.addActions(stack, main.value, main.end, actionIndex);
    }
    this.mainToken = main;
    return this.actions;
  }
  getMainToken(stack) {
    if (this.mainToken)
      return this.mainToken;
    let main = new CachedToken(), { pos, p } = stack;
    main.start = pos;
    main.end = Math.min(pos + 1, p.stream.end);
    main.value = pos == p.stream.end ? p.parser.eofTerm : 0;
    return main;
  }
  updateCachedToken(token, tokenizer, stack) {
    let start = this.stream.clipPos(stack.pos);
    tokenizer.token(this.stream.reset(start, token), stack);
    if (token.value > -1) {
      let { parser: parser2 } = stack.p;
      for (let i = 0; i < parser2.specialized.length; i++)
        if (parser2.specialized[i] == token.value) {
          let result = parser2.specializers[i](this.stream.read(token.start, token.end), stack);
          if (result >= 0 && stack.p.parser.dialect.allows(result >> 1)) {
            if ((result & 1) == 0)
              token.value = result >> 1;
            else
              token.extended = result >> 1;
            break;
          }
        }
    } else {
      token.value = 0;
      token.end = this.stream.clipPos(start + 1);
    }
  }
  putAction(action, token, end, index) {
    for (let i = 0; i < index; i += 3)
      if (this.actions[i] == action)
        return index;
    this.actions[index++] = action;
    this.actions[index++] = token;
    this.actions[index++] = end;
    return index;
  }
  addActions(stack, token, end, index) {
    let { state } = stack, { parser: parser2 } = stack.p, { data } = parser2;
    for (let set2 = 0; set2 < 2; set2++) {
      for (let i = parser2.stateSlot(
        state,
        set2 ? 2 : 1
        /* ParseState.Actions */
      ); ; i += 3) {
        if (data[i] == 65535) {
          if (data[i + 1] == 1) {
            i = pair(data, i + 2);
          } else {
            if (index == 0 && data[i + 1] == 2)
              index = this.putAction(pair(data, i + 2), token, end, index);
            break;
          }
        }
        if (data[i] == token)
          index = this.putAction(pair(data, i + 1), token, end, index);
      }
    }
    return index;
  }
};
var Parse = class {
  constructor(parser2, input, fragments, ranges) {
    this.parser = parser2;
    this.input = input;
    this.ranges = ranges;
    this.recovering = 0;
    this.nextStackID = 9812;
    this.minStackPos = 0;
    this.reused = [];
    this.stoppedAt = null;
    this.lastBigReductionStart = -1;
    this.lastBigReductionSize = 0;
    this.bigReductionCount = 0;
    this.stream = new InputStream(input, ranges);
    this.tokens = new TokenCache(parser2, this.stream);
    this.topTerm = parser2.top[1];
    let { from: from2 } = ranges[0];
    this.stacks = [Stack.start(this, parser2.top[0], from2)];
    this.fragments = fragments.length && this.stream.end - from2 > parser2.bufferLength * 4 ? new FragmentCursor(fragments, parser2.minRepeatTerm) : null;
  }
  get parsedPos() {
    return this.minStackPos;
  }
  // Move the parser forward. This will process all parse stacks at
  // `this.pos` and try to advance them to a further position. If no
  // stack for such a position is found, it'll start error-recovery.
  //
  // When the parse is finished, this will return a syntax tree. When
  // not, it returns `null`.
  advance() {
    let stacks = this.stacks, pos = this.minStackPos;
    let newStacks = this.stacks = [];
    let stopped, stoppedTokens;
    if (this.bigReductionCount > 300 && stacks.length == 1) {
      let [s] = stacks;
      while (s.forceReduce() && s.stack.length && s.stack[s.stack.length - 2] >= this.lastBigReductionStart) {
      }
      this.bigReductionCount = this.lastBigReductionSize = 0;
    }
    for (let i = 0; i < stacks.length; i++) {
      let stack = stacks[i];
      for (; ; ) {
        this.tokens.mainToken = null;
        if (stack.pos > pos) {
          newStacks.push(stack);
        } else if (this.advanceStack(stack, newStacks, stacks)) {
          continue;
        } else {
          if (!stopped) {
            stopped = [];
            stoppedTokens = [];
          }
          stopped.push(stack);
          let tok = this.tokens.getMainToken(stack);
          stoppedTokens.push(tok.value, tok.end);
        }
        break;
      }
    }
    if (!newStacks.length) {
      let finished = stopped && findFinished(stopped);
      if (finished) {
        if (verbose)
          console.log("Finish with " + this.stackID(finished));
        return this.stackToTree(finished);
      }
      if (this.parser.strict) {
        if (verbose && stopped)
          console.log("Stuck with token " + (this.tokens.mainToken ? this.parser.getName(this.tokens.mainToken.value) : "none"));
        throw new SyntaxError("No parse at " + pos);
      }
      if (!this.recovering)
        this.recovering = 5;
    }
    if (this.recovering && stopped) {
      let finished = this.stoppedAt != null && stopped[0].pos > this.stoppedAt ? stopped[0] : this.runRecovery(stopped, stoppedTokens, newStacks);
      if (finished) {
        if (verbose)
          console.log("Force-finish " + this.stackID(finished));
        return this.stackToTree(finished.forceAll());
      }
    }
    if (this.recovering) {
      let maxRemaining = this.recovering == 1 ? 1 : this.recovering * 3;
      if (newStacks.length > maxRemaining) {
        newStacks.sort((a, b) => b.score - a.score);
        while (newStacks.length > maxRemaining)
          newStacks.pop();
      }
      if (newStacks.some((s) => s.reducePos > pos))
        this.recovering--;
    } else if (newStacks.length > 1) {
      outer: for (let i = 0; i < newStacks.length - 1; i++) {
        let stack = newStacks[i];
        for (let j = i + 1; j < newStacks.length; j++) {
          let other = newStacks[j];
          if (stack.sameState(other) || stack.buffer.length > 500 && other.buffer.length > 500) {
            if ((stack.score - other.score || stack.buffer.length - other.buffer.length) > 0) {
              newStacks.splice(j--, 1);
            } else {
              newStacks.splice(i--, 1);
              continue outer;
            }
          }
        }
      }
      if (newStacks.length > 12) {
        newStacks.sort((a, b) => b.score - a.score);
        newStacks.splice(
          12,
          newStacks.length - 12
          /* Rec.MaxStackCount */
        );
      }
    }
    this.minStackPos = newStacks[0].pos;
    for (let i = 1; i < newStacks.length; i++)
      if (newStacks[i].pos < this.minStackPos)
        this.minStackPos = newStacks[i].pos;
    return null;
  }
  stopAt(pos) {
    if (this.stoppedAt != null && this.stoppedAt < pos)
      throw new RangeError("Can't move stoppedAt forward");
    this.stoppedAt = pos;
  }
  // See if a given tree, or a descendant right at its start, can be
  // reused in the given stack.
  tryReuse(stack, start, tree, repeatOnly) {
    if (!tree)
      return null;
    let strictCx = stack.curContext && stack.curContext.tracker.strict, cxHash = strictCx ? stack.curContext.hash : 0;
    for (; tree; ) {
      let match = this.parser.nodeSet.types[tree.type.id] != tree.type ? -1 : this.parser.getGoto(stack.state, tree.type.id);
      if (match > -1 && tree.length && (!strictCx || (tree.prop(NodeProp.contextHash) || 0) == cxHash)) {
        stack.useNode(tree, match, start);
        return tree;
      }
      if (tree.children.length == 0 || tree.positions[0] > 0)
        break;
      let inner = tree.children[0];
      if (inner instanceof Tree && (!repeatOnly || inner.type.id >= this.parser.minRepeatTerm))
        tree = inner;
      else
        break;
    }
    return null;
  }
  // Returns an updated version of the given stack, or null if the
  // stack can't advance normally. When `split` and `stacks` are
  // given, stacks split off by ambiguous operations will be pushed to
  // `split`, or added to `stacks` if they move `pos` forward.
  advanceStack(stack, stacks, split) {
    let start = stack.pos, { parser: parser2 } = this;
    let base = verbose ? this.stackID(stack) + " -> " : "";
    if (this.stoppedAt != null && start > this.stoppedAt)
      return stack.forceReduce() ? stack : null;
    if (this.fragments) {
      let reused = stack.reducePos < start && stack.buffer.length && stack.buffer[stack.buffer.length - 2] <= stack.reducePos && this.fragments.lastRepeatPos == stack.reducePos && this.tryReuse(stack, stack.reducePos, this.fragments.lastRepeat, true) || this.tryReuse(stack, start, this.fragments.nodeAt(start), false);
      if (reused) {
        if (verbose)
          console.log(base + this.stackID(stack) + ` (via reuse of ${parser2.getName(reused.type.id)})`);
        return true;
      }
    }
    let defaultReduce = parser2.stateSlot(
      stack.state,
      4
      /* ParseState.DefaultReduce */
    );
    if (defaultReduce > 0) {
      stack.reduce(defaultReduce);
      if (verbose)
        console.log(base + this.stackID(stack) + ` (via always-reduce ${parser2.getName(
          defaultReduce & 65535
          /* Action.ValueMask */
        )})`);
      return true;
    }
    if (stack.stack.length >= 8400) {
      while (stack.stack.length > 6e3 && stack.forceReduce()) {
      }
    }
    let actions = this.tokens.getActions(stack);
    for (let i = 0; i < actions.length; ) {
      let action = actions[i++], term = actions[i++], end = actions[i++];
      let last2 = i == actions.length || !split;
      let localStack = last2 ? stack : stack.split();
      let main = this.tokens.mainToken;
      localStack.apply(action, term, main ? main.start : localStack.pos, end);
      if (verbose)
        console.log(base + this.stackID(localStack) + ` (via ${(action & 65536) == 0 ? "shift" : `reduce of ${parser2.getName(
          action & 65535
          /* Action.ValueMask */
        )}`} for ${parser2.getName(term)} @ ${start}${localStack == stack ? "" : ", split"})`);
      if (last2)
        return true;
      else if (localStack.pos > start)
        stacks.push(localStack);
      else
        split.push(localStack);
    }
    return false;
  }
  // Advance a given stack forward as far as it will go. Returns the
  // (possibly updated) stack if it got stuck, or null if it moved
  // forward and was given to `pushStackDedup`.
  advanceFully(stack, newStacks) {
    let pos = stack.pos;
    for (; ; ) {
      if (!this.advanceStack(stack, null, null))
        return false;
      if (stack.pos > pos) {
        pushStackDedup(stack, newStacks);
        return true;
      }
    }
  }
  runRecovery(stacks, tokens, newStacks) {
    let finished = null, restarted = false;
    for (let i = 0; i < stacks.length; i++) {
      let stack = stacks[i], token = tokens[i << 1], tokenEnd = tokens[(i << 1) + 1];
      let base = verbose ? this.stackID(stack) + " -> " : "";
      if (stack.deadEnd) {
        if (restarted)
          continue;
        restarted = true;
        stack.restart();
        if (verbose)
          console.log(base + this.stackID(stack) + " (restarted)");
        let done = this.advanceFully(stack, newStacks);
        if (done)
          continue;
      }
      let force = stack.split(), forceBase = base;
      for (let j = 0; j < 10 && force.forceReduce(); j++) {
        if (verbose)
          console.log(forceBase + this.stackID(force) + " (via force-reduce)");
        let done = this.advanceFully(force, newStacks);
        if (done)
          break;
        if (verbose)
          forceBase = this.stackID(force) + " -> ";
      }
      for (let insert of stack.recoverByInsert(token)) {
        if (verbose)
          console.log(base + this.stackID(insert) + " (via recover-insert)");
        this.advanceFully(insert, newStacks);
      }
      if (this.stream.end > stack.pos) {
        if (tokenEnd == stack.pos) {
          tokenEnd++;
          token = 0;
        }
        stack.recoverByDelete(token, tokenEnd);
        if (verbose)
          console.log(base + this.stackID(stack) + ` (via recover-delete ${this.parser.getName(token)})`);
        pushStackDedup(stack, newStacks);
      } else if (!finished || finished.score < force.score) {
        finished = force;
      }
    }
    return finished;
  }
  // Convert the stack's buffer to a syntax tree.
  stackToTree(stack) {
    stack.close();
    return Tree.build({
      buffer: StackBufferCursor.create(stack),
      nodeSet: this.parser.nodeSet,
      topID: this.topTerm,
      maxBufferLength: this.parser.bufferLength,
      reused: this.reused,
      start: this.ranges[0].from,
      length: stack.pos - this.ranges[0].from,
      minRepeatType: this.parser.minRepeatTerm
    });
  }
  stackID(stack) {
    let id3 = (stackIDs || (stackIDs = /* @__PURE__ */ new WeakMap())).get(stack);
    if (!id3)
      stackIDs.set(stack, id3 = String.fromCodePoint(this.nextStackID++));
    return id3 + stack;
  }
};
function pushStackDedup(stack, newStacks) {
  for (let i = 0; i < newStacks.length; i++) {
    let other = newStacks[i];
    if (other.pos == stack.pos && other.sameState(stack)) {
      if (newStacks[i].score < stack.score)
        newStacks[i] = stack;
      return;
    }
  }
  newStacks.push(stack);
}
var Dialect = class {
  constructor(source, flags, disabled) {
    this.source = source;
    this.flags = flags;
    this.disabled = disabled;
  }
  allows(term) {
    return !this.disabled || this.disabled[term] == 0;
  }
};
var id = (x) => x;
var ContextTracker = class {
  /**
  Define a context tracker.
  */
  constructor(spec) {
    this.start = spec.start;
    this.shift = spec.shift || id;
    this.reduce = spec.reduce || id;
    this.reuse = spec.reuse || id;
    this.hash = spec.hash || (() => 0);
    this.strict = spec.strict !== false;
  }
};
var LRParser = class _LRParser extends Parser {
  /**
  @internal
  */
  constructor(spec) {
    super();
    this.wrappers = [];
    if (spec.version != 14)
      throw new RangeError(`Parser version (${spec.version}) doesn't match runtime version (${14})`);
    let nodeNames = spec.nodeNames.split(" ");
    this.minRepeatTerm = nodeNames.length;
    for (let i = 0; i < spec.repeatNodeCount; i++)
      nodeNames.push("");
    let topTerms = Object.keys(spec.topRules).map((r) => spec.topRules[r][1]);
    let nodeProps = [];
    for (let i = 0; i < nodeNames.length; i++)
      nodeProps.push([]);
    function setProp(nodeID, prop, value) {
      nodeProps[nodeID].push([prop, prop.deserialize(String(value))]);
    }
    if (spec.nodeProps)
      for (let propSpec of spec.nodeProps) {
        let prop = propSpec[0];
        if (typeof prop == "string")
          prop = NodeProp[prop];
        for (let i = 1; i < propSpec.length; ) {
          let next = propSpec[i++];
          if (next >= 0) {
            setProp(next, prop, propSpec[i++]);
          } else {
            let value = propSpec[i + -next];
            for (let j = -next; j > 0; j--)
              setProp(propSpec[i++], prop, value);
            i++;
          }
        }
      }
    this.nodeSet = new NodeSet(nodeNames.map((name2, i) => NodeType.define({
      name: i >= this.minRepeatTerm ? void 0 : name2,
      id: i,
      props: nodeProps[i],
      top: topTerms.indexOf(i) > -1,
      error: i == 0,
      skipped: spec.skippedNodes && spec.skippedNodes.indexOf(i) > -1
    })));
    if (spec.propSources)
      this.nodeSet = this.nodeSet.extend(...spec.propSources);
    this.strict = false;
    this.bufferLength = DefaultBufferLength;
    let tokenArray = decodeArray(spec.tokenData);
    this.context = spec.context;
    this.specializerSpecs = spec.specialized || [];
    this.specialized = new Uint16Array(this.specializerSpecs.length);
    for (let i = 0; i < this.specializerSpecs.length; i++)
      this.specialized[i] = this.specializerSpecs[i].term;
    this.specializers = this.specializerSpecs.map(getSpecializer);
    this.states = decodeArray(spec.states, Uint32Array);
    this.data = decodeArray(spec.stateData);
    this.goto = decodeArray(spec.goto);
    this.maxTerm = spec.maxTerm;
    this.tokenizers = spec.tokenizers.map((value) => typeof value == "number" ? new TokenGroup(tokenArray, value) : value);
    this.topRules = spec.topRules;
    this.dialects = spec.dialects || {};
    this.dynamicPrecedences = spec.dynamicPrecedences || null;
    this.tokenPrecTable = spec.tokenPrec;
    this.termNames = spec.termNames || null;
    this.maxNode = this.nodeSet.types.length - 1;
    this.dialect = this.parseDialect();
    this.top = this.topRules[Object.keys(this.topRules)[0]];
  }
  createParse(input, fragments, ranges) {
    let parse = new Parse(this, input, fragments, ranges);
    for (let w of this.wrappers)
      parse = w(parse, input, fragments, ranges);
    return parse;
  }
  /**
  Get a goto table entry @internal
  */
  getGoto(state, term, loose = false) {
    let table2 = this.goto;
    if (term >= table2[0])
      return -1;
    for (let pos = table2[term + 1]; ; ) {
      let groupTag = table2[pos++], last2 = groupTag & 1;
      let target = table2[pos++];
      if (last2 && loose)
        return target;
      for (let end = pos + (groupTag >> 1); pos < end; pos++)
        if (table2[pos] == state)
          return target;
      if (last2)
        return -1;
    }
  }
  /**
  Check if this state has an action for a given terminal @internal
  */
  hasAction(state, terminal) {
    let data = this.data;
    for (let set2 = 0; set2 < 2; set2++) {
      for (let i = this.stateSlot(
        state,
        set2 ? 2 : 1
        /* ParseState.Actions */
      ), next; ; i += 3) {
        if ((next = data[i]) == 65535) {
          if (data[i + 1] == 1)
            next = data[i = pair(data, i + 2)];
          else if (data[i + 1] == 2)
            return pair(data, i + 2);
          else
            break;
        }
        if (next == terminal || next == 0)
          return pair(data, i + 1);
      }
    }
    return 0;
  }
  /**
  @internal
  */
  stateSlot(state, slot) {
    return this.states[state * 6 + slot];
  }
  /**
  @internal
  */
  stateFlag(state, flag) {
    return (this.stateSlot(
      state,
      0
      /* ParseState.Flags */
    ) & flag) > 0;
  }
  /**
  @internal
  */
  validAction(state, action) {
    return !!this.allActions(state, (a) => a == action ? true : null);
  }
  /**
  @internal
  */
  allActions(state, action) {
    let deflt = this.stateSlot(
      state,
      4
      /* ParseState.DefaultReduce */
    );
    let result = deflt ? action(deflt) : void 0;
    for (let i = this.stateSlot(
      state,
      1
      /* ParseState.Actions */
    ); result == null; i += 3) {
      if (this.data[i] == 65535) {
        if (this.data[i + 1] == 1)
          i = pair(this.data, i + 2);
        else
          break;
      }
      result = action(pair(this.data, i + 1));
    }
    return result;
  }
  /**
  Get the states that can follow this one through shift actions or
  goto jumps. @internal
  */
  nextStates(state) {
    let result = [];
    for (let i = this.stateSlot(
      state,
      1
      /* ParseState.Actions */
    ); ; i += 3) {
      if (this.data[i] == 65535) {
        if (this.data[i + 1] == 1)
          i = pair(this.data, i + 2);
        else
          break;
      }
      if ((this.data[i + 2] & 65536 >> 16) == 0) {
        let value = this.data[i + 1];
        if (!result.some((v, i2) => i2 & 1 && v == value))
          result.push(this.data[i], value);
      }
    }
    return result;
  }
  /**
  Configure the parser. Returns a new parser instance that has the
  given settings modified. Settings not provided in `config` are
  kept from the original parser.
  */
  configure(config) {
    let copy = Object.assign(Object.create(_LRParser.prototype), this);
    if (config.props)
      copy.nodeSet = this.nodeSet.extend(...config.props);
    if (config.top) {
      let info = this.topRules[config.top];
      if (!info)
        throw new RangeError(`Invalid top rule name ${config.top}`);
      copy.top = info;
    }
    if (config.tokenizers)
      copy.tokenizers = this.tokenizers.map((t2) => {
        let found = config.tokenizers.find((r) => r.from == t2);
        return found ? found.to : t2;
      });
    if (config.specializers) {
      copy.specializers = this.specializers.slice();
      copy.specializerSpecs = this.specializerSpecs.map((s, i) => {
        let found = config.specializers.find((r) => r.from == s.external);
        if (!found)
          return s;
        let spec = Object.assign(Object.assign({}, s), { external: found.to });
        copy.specializers[i] = getSpecializer(spec);
        return spec;
      });
    }
    if (config.contextTracker)
      copy.context = config.contextTracker;
    if (config.dialect)
      copy.dialect = this.parseDialect(config.dialect);
    if (config.strict != null)
      copy.strict = config.strict;
    if (config.wrap)
      copy.wrappers = copy.wrappers.concat(config.wrap);
    if (config.bufferLength != null)
      copy.bufferLength = config.bufferLength;
    return copy;
  }
  /**
  Tells you whether any [parse wrappers](#lr.ParserConfig.wrap)
  are registered for this parser.
  */
  hasWrappers() {
    return this.wrappers.length > 0;
  }
  /**
  Returns the name associated with a given term. This will only
  work for all terms when the parser was generated with the
  `--names` option. By default, only the names of tagged terms are
  stored.
  */
  getName(term) {
    return this.termNames ? this.termNames[term] : String(term <= this.maxNode && this.nodeSet.types[term].name || term);
  }
  /**
  The eof term id is always allocated directly after the node
  types. @internal
  */
  get eofTerm() {
    return this.maxNode + 1;
  }
  /**
  The type of top node produced by the parser.
  */
  get topNode() {
    return this.nodeSet.types[this.top[1]];
  }
  /**
  @internal
  */
  dynamicPrecedence(term) {
    let prec = this.dynamicPrecedences;
    return prec == null ? 0 : prec[term] || 0;
  }
  /**
  @internal
  */
  parseDialect(dialect) {
    let values = Object.keys(this.dialects), flags = values.map(() => false);
    if (dialect)
      for (let part of dialect.split(" ")) {
        let id3 = values.indexOf(part);
        if (id3 >= 0)
          flags[id3] = true;
      }
    let disabled = null;
    for (let i = 0; i < values.length; i++)
      if (!flags[i]) {
        for (let j = this.dialects[values[i]], id3; (id3 = this.data[j++]) != 65535; )
          (disabled || (disabled = new Uint8Array(this.maxTerm + 1)))[id3] = 1;
      }
    return new Dialect(dialect, flags, disabled);
  }
  /**
  Used by the output of the parser generator. Not available to
  user code. @hide
  */
  static deserialize(spec) {
    return new _LRParser(spec);
  }
};
function pair(data, off) {
  return data[off] | data[off + 1] << 16;
}
function findFinished(stacks) {
  let best = null;
  for (let stack of stacks) {
    let stopped = stack.p.stoppedAt;
    if ((stack.pos == stack.p.stream.end || stopped != null && stack.pos > stopped) && stack.p.parser.stateFlag(
      stack.state,
      2
      /* StateFlag.Accepting */
    ) && (!best || best.score < stack.score))
      best = stack;
  }
  return best;
}
function getSpecializer(spec) {
  if (spec.external) {
    let mask2 = spec.extend ? 1 : 0;
    return (value, stack) => spec.external(value, stack) << 1 | mask2;
  }
  return spec.get;
}

// node_modules/@lezer/highlight/dist/index.js
var nextTagID = 0;
var Tag = class _Tag {
  /**
  @internal
  */
  constructor(name2, set2, base, modified) {
    this.name = name2;
    this.set = set2;
    this.base = base;
    this.modified = modified;
    this.id = nextTagID++;
  }
  toString() {
    let { name: name2 } = this;
    for (let mod of this.modified)
      if (mod.name)
        name2 = `${mod.name}(${name2})`;
    return name2;
  }
  static define(nameOrParent, parent) {
    let name2 = typeof nameOrParent == "string" ? nameOrParent : "?";
    if (nameOrParent instanceof _Tag)
      parent = nameOrParent;
    if (parent === null || parent === void 0 ? void 0 : parent.base)
      throw new Error("Can not derive from a modified tag");
    let tag = new _Tag(name2, [], null, []);
    tag.set.push(tag);
    if (parent)
      for (let t2 of parent.set)
        tag.set.push(t2);
    return tag;
  }
  /**
  Define a tag _modifier_, which is a function that, given a tag,
  will return a tag that is a subtag of the original. Applying the
  same modifier to a twice tag will return the same value (`m1(t1)
  == m1(t1)`) and applying multiple modifiers will, regardless or
  order, produce the same tag (`m1(m2(t1)) == m2(m1(t1))`).
  
  When multiple modifiers are applied to a given base tag, each
  smaller set of modifiers is registered as a parent, so that for
  example `m1(m2(m3(t1)))` is a subtype of `m1(m2(t1))`,
  `m1(m3(t1)`, and so on.
  */
  static defineModifier(name2) {
    let mod = new Modifier(name2);
    return (tag) => {
      if (tag.modified.indexOf(mod) > -1)
        return tag;
      return Modifier.get(tag.base || tag, tag.modified.concat(mod).sort((a, b) => a.id - b.id));
    };
  }
};
var nextModifierID = 0;
var Modifier = class _Modifier {
  constructor(name2) {
    this.name = name2;
    this.instances = [];
    this.id = nextModifierID++;
  }
  static get(base, mods) {
    if (!mods.length)
      return base;
    let exists = mods[0].instances.find((t2) => t2.base == base && sameArray(mods, t2.modified));
    if (exists)
      return exists;
    let set2 = [], tag = new Tag(base.name, set2, base, mods);
    for (let m of mods)
      m.instances.push(tag);
    let configs = powerSet(mods);
    for (let parent of base.set)
      if (!parent.modified.length)
        for (let config of configs)
          set2.push(_Modifier.get(parent, config));
    return tag;
  }
};
function sameArray(a, b) {
  return a.length == b.length && a.every((x, i) => x == b[i]);
}
function powerSet(array2) {
  let sets = [[]];
  for (let i = 0; i < array2.length; i++) {
    for (let j = 0, e = sets.length; j < e; j++) {
      sets.push(sets[j].concat(array2[i]));
    }
  }
  return sets.sort((a, b) => b.length - a.length);
}
function styleTags(spec) {
  let byName = /* @__PURE__ */ Object.create(null);
  for (let prop in spec) {
    let tags2 = spec[prop];
    if (!Array.isArray(tags2))
      tags2 = [tags2];
    for (let part of prop.split(" "))
      if (part) {
        let pieces2 = [], mode = 2, rest = part;
        for (let pos = 0; ; ) {
          if (rest == "..." && pos > 0 && pos + 3 == part.length) {
            mode = 1;
            break;
          }
          let m = /^"(?:[^"\\]|\\.)*?"|[^\/!]+/.exec(rest);
          if (!m)
            throw new RangeError("Invalid path: " + part);
          pieces2.push(m[0] == "*" ? "" : m[0][0] == '"' ? JSON.parse(m[0]) : m[0]);
          pos += m[0].length;
          if (pos == part.length)
            break;
          let next = part[pos++];
          if (pos == part.length && next == "!") {
            mode = 0;
            break;
          }
          if (next != "/")
            throw new RangeError("Invalid path: " + part);
          rest = part.slice(pos);
        }
        let last2 = pieces2.length - 1, inner = pieces2[last2];
        if (!inner)
          throw new RangeError("Invalid path: " + part);
        let rule = new Rule(tags2, mode, last2 > 0 ? pieces2.slice(0, last2) : null);
        byName[inner] = rule.sort(byName[inner]);
      }
  }
  return ruleNodeProp.add(byName);
}
var ruleNodeProp = new NodeProp({
  combine(a, b) {
    let cur, root, take;
    while (a || b) {
      if (!a || b && a.depth <= b.depth) {
        take = b;
        b = b.next;
      } else {
        take = a;
        a = a.next;
      }
      if (cur && cur.mode == take.mode && !take.context && !cur.context)
        continue;
      let copy = new Rule(take.tags, take.mode, take.context);
      if (cur)
        cur.next = copy;
      else
        root = copy;
      cur = copy;
    }
    return root;
  }
});
var Rule = class {
  constructor(tags2, mode, context, next) {
    this.tags = tags2;
    this.mode = mode;
    this.context = context;
    this.next = next;
  }
  get opaque() {
    return this.mode == 0;
  }
  get inherit() {
    return this.mode == 1;
  }
  sort(other) {
    if (!other || other.depth < this.depth) {
      this.next = other;
      return this;
    }
    other.next = this.sort(other.next);
    return other;
  }
  get depth() {
    return this.context ? this.context.length : 0;
  }
};
Rule.empty = new Rule([], 2, null);
function tagHighlighter(tags2, options) {
  let map = /* @__PURE__ */ Object.create(null);
  for (let style of tags2) {
    if (!Array.isArray(style.tag))
      map[style.tag.id] = style.class;
    else
      for (let tag of style.tag)
        map[tag.id] = style.class;
  }
  let { scope, all: all4 = null } = options || {};
  return {
    style: (tags3) => {
      let cls = all4;
      for (let tag of tags3) {
        for (let sub of tag.set) {
          let tagClass = map[sub.id];
          if (tagClass) {
            cls = cls ? cls + " " + tagClass : tagClass;
            break;
          }
        }
      }
      return cls;
    },
    scope
  };
}
var t = Tag.define;
var comment = t();
var name = t();
var typeName = t(name);
var propertyName = t(name);
var literal = t();
var string2 = t(literal);
var number3 = t(literal);
var content = t();
var heading = t(content);
var keyword = t();
var operator = t();
var punctuation = t();
var bracket = t(punctuation);
var meta = t();
var tags = {
  /**
  A comment.
  */
  comment,
  /**
  A line [comment](#highlight.tags.comment).
  */
  lineComment: t(comment),
  /**
  A block [comment](#highlight.tags.comment).
  */
  blockComment: t(comment),
  /**
  A documentation [comment](#highlight.tags.comment).
  */
  docComment: t(comment),
  /**
  Any kind of identifier.
  */
  name,
  /**
  The [name](#highlight.tags.name) of a variable.
  */
  variableName: t(name),
  /**
  A type [name](#highlight.tags.name).
  */
  typeName,
  /**
  A tag name (subtag of [`typeName`](#highlight.tags.typeName)).
  */
  tagName: t(typeName),
  /**
  A property or field [name](#highlight.tags.name).
  */
  propertyName,
  /**
  An attribute name (subtag of [`propertyName`](#highlight.tags.propertyName)).
  */
  attributeName: t(propertyName),
  /**
  The [name](#highlight.tags.name) of a class.
  */
  className: t(name),
  /**
  A label [name](#highlight.tags.name).
  */
  labelName: t(name),
  /**
  A namespace [name](#highlight.tags.name).
  */
  namespace: t(name),
  /**
  The [name](#highlight.tags.name) of a macro.
  */
  macroName: t(name),
  /**
  A literal value.
  */
  literal,
  /**
  A string [literal](#highlight.tags.literal).
  */
  string: string2,
  /**
  A documentation [string](#highlight.tags.string).
  */
  docString: t(string2),
  /**
  A character literal (subtag of [string](#highlight.tags.string)).
  */
  character: t(string2),
  /**
  An attribute value (subtag of [string](#highlight.tags.string)).
  */
  attributeValue: t(string2),
  /**
  A number [literal](#highlight.tags.literal).
  */
  number: number3,
  /**
  An integer [number](#highlight.tags.number) literal.
  */
  integer: t(number3),
  /**
  A floating-point [number](#highlight.tags.number) literal.
  */
  float: t(number3),
  /**
  A boolean [literal](#highlight.tags.literal).
  */
  bool: t(literal),
  /**
  Regular expression [literal](#highlight.tags.literal).
  */
  regexp: t(literal),
  /**
  An escape [literal](#highlight.tags.literal), for example a
  backslash escape in a string.
  */
  escape: t(literal),
  /**
  A color [literal](#highlight.tags.literal).
  */
  color: t(literal),
  /**
  A URL [literal](#highlight.tags.literal).
  */
  url: t(literal),
  /**
  A language keyword.
  */
  keyword,
  /**
  The [keyword](#highlight.tags.keyword) for the self or this
  object.
  */
  self: t(keyword),
  /**
  The [keyword](#highlight.tags.keyword) for null.
  */
  null: t(keyword),
  /**
  A [keyword](#highlight.tags.keyword) denoting some atomic value.
  */
  atom: t(keyword),
  /**
  A [keyword](#highlight.tags.keyword) that represents a unit.
  */
  unit: t(keyword),
  /**
  A modifier [keyword](#highlight.tags.keyword).
  */
  modifier: t(keyword),
  /**
  A [keyword](#highlight.tags.keyword) that acts as an operator.
  */
  operatorKeyword: t(keyword),
  /**
  A control-flow related [keyword](#highlight.tags.keyword).
  */
  controlKeyword: t(keyword),
  /**
  A [keyword](#highlight.tags.keyword) that defines something.
  */
  definitionKeyword: t(keyword),
  /**
  A [keyword](#highlight.tags.keyword) related to defining or
  interfacing with modules.
  */
  moduleKeyword: t(keyword),
  /**
  An operator.
  */
  operator,
  /**
  An [operator](#highlight.tags.operator) that dereferences something.
  */
  derefOperator: t(operator),
  /**
  Arithmetic-related [operator](#highlight.tags.operator).
  */
  arithmeticOperator: t(operator),
  /**
  Logical [operator](#highlight.tags.operator).
  */
  logicOperator: t(operator),
  /**
  Bit [operator](#highlight.tags.operator).
  */
  bitwiseOperator: t(operator),
  /**
  Comparison [operator](#highlight.tags.operator).
  */
  compareOperator: t(operator),
  /**
  [Operator](#highlight.tags.operator) that updates its operand.
  */
  updateOperator: t(operator),
  /**
  [Operator](#highlight.tags.operator) that defines something.
  */
  definitionOperator: t(operator),
  /**
  Type-related [operator](#highlight.tags.operator).
  */
  typeOperator: t(operator),
  /**
  Control-flow [operator](#highlight.tags.operator).
  */
  controlOperator: t(operator),
  /**
  Program or markup punctuation.
  */
  punctuation,
  /**
  [Punctuation](#highlight.tags.punctuation) that separates
  things.
  */
  separator: t(punctuation),
  /**
  Bracket-style [punctuation](#highlight.tags.punctuation).
  */
  bracket,
  /**
  Angle [brackets](#highlight.tags.bracket) (usually `<` and `>`
  tokens).
  */
  angleBracket: t(bracket),
  /**
  Square [brackets](#highlight.tags.bracket) (usually `[` and `]`
  tokens).
  */
  squareBracket: t(bracket),
  /**
  Parentheses (usually `(` and `)` tokens). Subtag of
  [bracket](#highlight.tags.bracket).
  */
  paren: t(bracket),
  /**
  Braces (usually `{` and `}` tokens). Subtag of
  [bracket](#highlight.tags.bracket).
  */
  brace: t(bracket),
  /**
  Content, for example plain text in XML or markup documents.
  */
  content,
  /**
  [Content](#highlight.tags.content) that represents a heading.
  */
  heading,
  /**
  A level 1 [heading](#highlight.tags.heading).
  */
  heading1: t(heading),
  /**
  A level 2 [heading](#highlight.tags.heading).
  */
  heading2: t(heading),
  /**
  A level 3 [heading](#highlight.tags.heading).
  */
  heading3: t(heading),
  /**
  A level 4 [heading](#highlight.tags.heading).
  */
  heading4: t(heading),
  /**
  A level 5 [heading](#highlight.tags.heading).
  */
  heading5: t(heading),
  /**
  A level 6 [heading](#highlight.tags.heading).
  */
  heading6: t(heading),
  /**
  A prose [content](#highlight.tags.content) separator (such as a horizontal rule).
  */
  contentSeparator: t(content),
  /**
  [Content](#highlight.tags.content) that represents a list.
  */
  list: t(content),
  /**
  [Content](#highlight.tags.content) that represents a quote.
  */
  quote: t(content),
  /**
  [Content](#highlight.tags.content) that is emphasized.
  */
  emphasis: t(content),
  /**
  [Content](#highlight.tags.content) that is styled strong.
  */
  strong: t(content),
  /**
  [Content](#highlight.tags.content) that is part of a link.
  */
  link: t(content),
  /**
  [Content](#highlight.tags.content) that is styled as code or
  monospace.
  */
  monospace: t(content),
  /**
  [Content](#highlight.tags.content) that has a strike-through
  style.
  */
  strikethrough: t(content),
  /**
  Inserted text in a change-tracking format.
  */
  inserted: t(),
  /**
  Deleted text.
  */
  deleted: t(),
  /**
  Changed text.
  */
  changed: t(),
  /**
  An invalid or unsyntactic element.
  */
  invalid: t(),
  /**
  Metadata or meta-instruction.
  */
  meta,
  /**
  [Metadata](#highlight.tags.meta) that applies to the entire
  document.
  */
  documentMeta: t(meta),
  /**
  [Metadata](#highlight.tags.meta) that annotates or adds
  attributes to a given syntactic element.
  */
  annotation: t(meta),
  /**
  Processing instruction or preprocessor directive. Subtag of
  [meta](#highlight.tags.meta).
  */
  processingInstruction: t(meta),
  /**
  [Modifier](#highlight.Tag^defineModifier) that indicates that a
  given element is being defined. Expected to be used with the
  various [name](#highlight.tags.name) tags.
  */
  definition: Tag.defineModifier("definition"),
  /**
  [Modifier](#highlight.Tag^defineModifier) that indicates that
  something is constant. Mostly expected to be used with
  [variable names](#highlight.tags.variableName).
  */
  constant: Tag.defineModifier("constant"),
  /**
  [Modifier](#highlight.Tag^defineModifier) used to indicate that
  a [variable](#highlight.tags.variableName) or [property
  name](#highlight.tags.propertyName) is being called or defined
  as a function.
  */
  function: Tag.defineModifier("function"),
  /**
  [Modifier](#highlight.Tag^defineModifier) that can be applied to
  [names](#highlight.tags.name) to indicate that they belong to
  the language's standard environment.
  */
  standard: Tag.defineModifier("standard"),
  /**
  [Modifier](#highlight.Tag^defineModifier) that indicates a given
  [names](#highlight.tags.name) is local to some scope.
  */
  local: Tag.defineModifier("local"),
  /**
  A generic variant [modifier](#highlight.Tag^defineModifier) that
  can be used to tag language-specific alternative variants of
  some common tag. It is recommended for themes to define special
  forms of at least the [string](#highlight.tags.string) and
  [variable name](#highlight.tags.variableName) tags, since those
  come up a lot.
  */
  special: Tag.defineModifier("special")
};
for (let name2 in tags) {
  let val = tags[name2];
  if (val instanceof Tag)
    val.name = name2;
}
var classHighlighter = tagHighlighter([
  { tag: tags.link, class: "tok-link" },
  { tag: tags.heading, class: "tok-heading" },
  { tag: tags.emphasis, class: "tok-emphasis" },
  { tag: tags.strong, class: "tok-strong" },
  { tag: tags.keyword, class: "tok-keyword" },
  { tag: tags.atom, class: "tok-atom" },
  { tag: tags.bool, class: "tok-bool" },
  { tag: tags.url, class: "tok-url" },
  { tag: tags.labelName, class: "tok-labelName" },
  { tag: tags.inserted, class: "tok-inserted" },
  { tag: tags.deleted, class: "tok-deleted" },
  { tag: tags.literal, class: "tok-literal" },
  { tag: tags.string, class: "tok-string" },
  { tag: tags.number, class: "tok-number" },
  { tag: [tags.regexp, tags.escape, tags.special(tags.string)], class: "tok-string2" },
  { tag: tags.variableName, class: "tok-variableName" },
  { tag: tags.local(tags.variableName), class: "tok-variableName tok-local" },
  { tag: tags.definition(tags.variableName), class: "tok-variableName tok-definition" },
  { tag: tags.special(tags.variableName), class: "tok-variableName2" },
  { tag: tags.definition(tags.propertyName), class: "tok-propertyName tok-definition" },
  { tag: tags.typeName, class: "tok-typeName" },
  { tag: tags.namespace, class: "tok-namespace" },
  { tag: tags.className, class: "tok-className" },
  { tag: tags.macroName, class: "tok-macroName" },
  { tag: tags.propertyName, class: "tok-propertyName" },
  { tag: tags.operator, class: "tok-operator" },
  { tag: tags.comment, class: "tok-comment" },
  { tag: tags.meta, class: "tok-meta" },
  { tag: tags.invalid, class: "tok-invalid" },
  { tag: tags.punctuation, class: "tok-punctuation" }
]);

// node_modules/@lezer/python/dist/index.js
var printKeyword = 1;
var indent = 194;
var dedent = 195;
var newline$1 = 196;
var blankLineStart = 197;
var newlineBracketed = 198;
var eof = 199;
var stringContent = 200;
var Escape = 2;
var replacementStart = 3;
var stringEnd = 201;
var ParenL = 24;
var ParenthesizedExpression = 25;
var TupleExpression = 49;
var ComprehensionExpression = 50;
var BracketL = 55;
var ArrayExpression = 56;
var ArrayComprehensionExpression = 57;
var BraceL = 59;
var DictionaryExpression = 60;
var DictionaryComprehensionExpression = 61;
var SetExpression = 62;
var SetComprehensionExpression = 63;
var ArgList = 65;
var subscript = 238;
var String$1 = 71;
var stringStart = 241;
var stringStartD = 242;
var stringStartL = 243;
var stringStartLD = 244;
var stringStartR = 245;
var stringStartRD = 246;
var stringStartRL = 247;
var stringStartRLD = 248;
var FormatString = 72;
var stringStartF = 249;
var stringStartFD = 250;
var stringStartFL = 251;
var stringStartFLD = 252;
var stringStartFR = 253;
var stringStartFRD = 254;
var stringStartFRL = 255;
var stringStartFRLD = 256;
var FormatReplacement = 73;
var nestedFormatReplacement = 77;
var importList = 263;
var TypeParamList = 112;
var ParamList = 130;
var SequencePattern = 151;
var MappingPattern = 152;
var PatternArgList = 155;
var newline2 = 10;
var carriageReturn = 13;
var space = 32;
var tab = 9;
var hash = 35;
var parenOpen = 40;
var dot = 46;
var braceOpen = 123;
var braceClose = 125;
var singleQuote = 39;
var doubleQuote = 34;
var backslash2 = 92;
var letter_o = 111;
var letter_x = 120;
var letter_N = 78;
var letter_u = 117;
var letter_U = 85;
var bracketed = /* @__PURE__ */ new Set([
  ParenthesizedExpression,
  TupleExpression,
  ComprehensionExpression,
  importList,
  ArgList,
  ParamList,
  ArrayExpression,
  ArrayComprehensionExpression,
  subscript,
  SetExpression,
  SetComprehensionExpression,
  FormatString,
  FormatReplacement,
  nestedFormatReplacement,
  DictionaryExpression,
  DictionaryComprehensionExpression,
  SequencePattern,
  MappingPattern,
  PatternArgList,
  TypeParamList
]);
function isLineBreak(ch) {
  return ch == newline2 || ch == carriageReturn;
}
function isHex(ch) {
  return ch >= 48 && ch <= 57 || ch >= 65 && ch <= 70 || ch >= 97 && ch <= 102;
}
var newlines = new ExternalTokenizer((input, stack) => {
  let prev;
  if (input.next < 0) {
    input.acceptToken(eof);
  } else if (stack.context.flags & cx_Bracketed) {
    if (isLineBreak(input.next)) input.acceptToken(newlineBracketed, 1);
  } else if (((prev = input.peek(-1)) < 0 || isLineBreak(prev)) && stack.canShift(blankLineStart)) {
    let spaces = 0;
    while (input.next == space || input.next == tab) {
      input.advance();
      spaces++;
    }
    if (input.next == newline2 || input.next == carriageReturn || input.next == hash)
      input.acceptToken(blankLineStart, -spaces);
  } else if (isLineBreak(input.next)) {
    input.acceptToken(newline$1, 1);
  }
}, { contextual: true });
var indentation = new ExternalTokenizer((input, stack) => {
  let context = stack.context;
  if (context.flags) return;
  let prev = input.peek(-1);
  if (prev == newline2 || prev == carriageReturn) {
    let depth = 0, chars = 0;
    for (; ; ) {
      if (input.next == space) depth++;
      else if (input.next == tab) depth += 8 - depth % 8;
      else break;
      input.advance();
      chars++;
    }
    if (depth != context.indent && input.next != newline2 && input.next != carriageReturn && input.next != hash) {
      if (depth < context.indent) input.acceptToken(dedent, -chars);
      else input.acceptToken(indent);
    }
  }
});
var cx_Bracketed = 1;
var cx_String = 2;
var cx_DoubleQuote = 4;
var cx_Long = 8;
var cx_Raw = 16;
var cx_Format = 32;
function Context(parent, indent2, flags) {
  this.parent = parent;
  this.indent = indent2;
  this.flags = flags;
  this.hash = (parent ? parent.hash + parent.hash << 8 : 0) + indent2 + (indent2 << 4) + flags + (flags << 6);
}
var topIndent = new Context(null, 0, 0);
function countIndent(space2) {
  let depth = 0;
  for (let i = 0; i < space2.length; i++)
    depth += space2.charCodeAt(i) == tab ? 8 - depth % 8 : 1;
  return depth;
}
var stringFlags = new Map([
  [stringStart, 0],
  [stringStartD, cx_DoubleQuote],
  [stringStartL, cx_Long],
  [stringStartLD, cx_Long | cx_DoubleQuote],
  [stringStartR, cx_Raw],
  [stringStartRD, cx_Raw | cx_DoubleQuote],
  [stringStartRL, cx_Raw | cx_Long],
  [stringStartRLD, cx_Raw | cx_Long | cx_DoubleQuote],
  [stringStartF, cx_Format],
  [stringStartFD, cx_Format | cx_DoubleQuote],
  [stringStartFL, cx_Format | cx_Long],
  [stringStartFLD, cx_Format | cx_Long | cx_DoubleQuote],
  [stringStartFR, cx_Format | cx_Raw],
  [stringStartFRD, cx_Format | cx_Raw | cx_DoubleQuote],
  [stringStartFRL, cx_Format | cx_Raw | cx_Long],
  [stringStartFRLD, cx_Format | cx_Raw | cx_Long | cx_DoubleQuote]
].map(([term, flags]) => [term, flags | cx_String]));
var trackIndent = new ContextTracker({
  start: topIndent,
  reduce(context, term, _, input) {
    if (context.flags & cx_Bracketed && bracketed.has(term) || (term == String$1 || term == FormatString) && context.flags & cx_String)
      return context.parent;
    return context;
  },
  shift(context, term, stack, input) {
    if (term == indent)
      return new Context(context, countIndent(input.read(input.pos, stack.pos)), 0);
    if (term == dedent)
      return context.parent;
    if (term == ParenL || term == BracketL || term == BraceL || term == replacementStart)
      return new Context(context, 0, cx_Bracketed);
    if (stringFlags.has(term))
      return new Context(context, 0, stringFlags.get(term) | context.flags & cx_Bracketed);
    return context;
  },
  hash(context) {
    return context.hash;
  }
});
var legacyPrint = new ExternalTokenizer((input) => {
  for (let i = 0; i < 5; i++) {
    if (input.next != "print".charCodeAt(i)) return;
    input.advance();
  }
  if (/\w/.test(String.fromCharCode(input.next))) return;
  for (let off = 0; ; off++) {
    let next = input.peek(off);
    if (next == space || next == tab) continue;
    if (next != parenOpen && next != dot && next != newline2 && next != carriageReturn && next != hash)
      input.acceptToken(printKeyword);
    return;
  }
});
var strings = new ExternalTokenizer((input, stack) => {
  let { flags } = stack.context;
  let quote = flags & cx_DoubleQuote ? doubleQuote : singleQuote;
  let long = (flags & cx_Long) > 0;
  let escapes2 = !(flags & cx_Raw);
  let format = (flags & cx_Format) > 0;
  let start = input.pos;
  for (; ; ) {
    if (input.next < 0) {
      break;
    } else if (format && input.next == braceOpen) {
      if (input.peek(1) == braceOpen) {
        input.advance(2);
      } else {
        if (input.pos == start) {
          input.acceptToken(replacementStart, 1);
          return;
        }
        break;
      }
    } else if (escapes2 && input.next == backslash2) {
      if (input.pos == start) {
        input.advance();
        let escaped = input.next;
        if (escaped >= 0) {
          input.advance();
          skipEscape(input, escaped);
        }
        input.acceptToken(Escape);
        return;
      }
      break;
    } else if (input.next == backslash2 && !escapes2 && input.peek(1) > -1) {
      input.advance(2);
    } else if (input.next == quote && (!long || input.peek(1) == quote && input.peek(2) == quote)) {
      if (input.pos == start) {
        input.acceptToken(stringEnd, long ? 3 : 1);
        return;
      }
      break;
    } else if (input.next == newline2) {
      if (long) {
        input.advance();
      } else if (input.pos == start) {
        input.acceptToken(stringEnd);
        return;
      }
      break;
    } else {
      input.advance();
    }
  }
  if (input.pos > start) input.acceptToken(stringContent);
});
function skipEscape(input, ch) {
  if (ch == letter_o) {
    for (let i = 0; i < 2 && input.next >= 48 && input.next <= 55; i++) input.advance();
  } else if (ch == letter_x) {
    for (let i = 0; i < 2 && isHex(input.next); i++) input.advance();
  } else if (ch == letter_u) {
    for (let i = 0; i < 4 && isHex(input.next); i++) input.advance();
  } else if (ch == letter_U) {
    for (let i = 0; i < 8 && isHex(input.next); i++) input.advance();
  } else if (ch == letter_N) {
    if (input.next == braceOpen) {
      input.advance();
      while (input.next >= 0 && input.next != braceClose && input.next != singleQuote && input.next != doubleQuote && input.next != newline2) input.advance();
      if (input.next == braceClose) input.advance();
    }
  }
}
var pythonHighlighting = styleTags({
  'async "*" "**" FormatConversion FormatSpec': tags.modifier,
  "for while if elif else try except finally return raise break continue with pass assert await yield match case": tags.controlKeyword,
  "in not and or is del": tags.operatorKeyword,
  "from def class global nonlocal lambda": tags.definitionKeyword,
  import: tags.moduleKeyword,
  "with as print": tags.keyword,
  Boolean: tags.bool,
  None: tags.null,
  VariableName: tags.variableName,
  "CallExpression/VariableName": tags.function(tags.variableName),
  "FunctionDefinition/VariableName": tags.function(tags.definition(tags.variableName)),
  "ClassDefinition/VariableName": tags.definition(tags.className),
  PropertyName: tags.propertyName,
  "CallExpression/MemberExpression/PropertyName": tags.function(tags.propertyName),
  Comment: tags.lineComment,
  Number: tags.number,
  String: tags.string,
  FormatString: tags.special(tags.string),
  Escape: tags.escape,
  UpdateOp: tags.updateOperator,
  "ArithOp!": tags.arithmeticOperator,
  BitOp: tags.bitwiseOperator,
  CompareOp: tags.compareOperator,
  AssignOp: tags.definitionOperator,
  Ellipsis: tags.punctuation,
  At: tags.meta,
  "( )": tags.paren,
  "[ ]": tags.squareBracket,
  "{ }": tags.brace,
  ".": tags.derefOperator,
  ", ;": tags.separator
});
var spec_identifier = { __proto__: null, await: 44, or: 54, and: 56, in: 60, not: 62, is: 64, if: 70, else: 72, lambda: 76, yield: 94, from: 96, async: 102, for: 104, None: 162, True: 164, False: 164, del: 178, pass: 182, break: 186, continue: 190, return: 194, raise: 202, import: 206, as: 208, global: 212, nonlocal: 214, assert: 218, type: 223, elif: 236, while: 240, try: 246, except: 248, finally: 250, with: 254, def: 258, class: 268, match: 279, case: 285 };
var parser = LRParser.deserialize({
  version: 14,
  states: "##jQ`QeOOP$}OSOOO&WQtO'#HUOOQS'#Co'#CoOOQS'#Cp'#CpO'vQdO'#CnO*UQtO'#HTOOQS'#HU'#HUOOQS'#DU'#DUOOQS'#HT'#HTO*rQdO'#D_O+VQdO'#DfO+gQdO'#DjO+zOWO'#DuO,VOWO'#DvO.[QtO'#GuOOQS'#Gu'#GuO'vQdO'#GtO0ZQtO'#GtOOQS'#Eb'#EbO0rQdO'#EcOOQS'#Gs'#GsO0|QdO'#GrOOQV'#Gr'#GrO1XQdO'#FYOOQS'#G^'#G^O1^QdO'#FXOOQV'#IS'#ISOOQV'#Gq'#GqOOQV'#Fq'#FqQ`QeOOO'vQdO'#CqO1lQdO'#C}O1sQdO'#DRO2RQdO'#HYO2cQtO'#EVO'vQdO'#EWOOQS'#EY'#EYOOQS'#E['#E[OOQS'#E^'#E^O2wQdO'#E`O3_QdO'#EdO3rQdO'#EfO3zQtO'#EfO1XQdO'#EiO0rQdO'#ElO1XQdO'#EnO0rQdO'#EtO0rQdO'#EwO4VQdO'#EyO4^QdO'#FOO4iQdO'#EzO0rQdO'#FOO1XQdO'#FQO1XQdO'#FVO4nQdO'#F[P4uOdO'#GpPOOO)CBd)CBdOOQS'#Ce'#CeOOQS'#Cf'#CfOOQS'#Cg'#CgOOQS'#Ch'#ChOOQS'#Ci'#CiOOQS'#Cj'#CjOOQS'#Cl'#ClO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO5TQdO'#DoOOQS,5:Y,5:YO5hQdO'#HdOOQS,5:],5:]O5uQ!fO,5:]O5zQtO,59YO1lQdO,59bO1lQdO,59bO1lQdO,59bO8jQdO,59bO8oQdO,59bO8vQdO,59jO8}QdO'#HTO:TQdO'#HSOOQS'#HS'#HSOOQS'#D['#D[O:lQdO,59aO'vQdO,59aO:zQdO,59aOOQS,59y,59yO;PQdO,5:RO'vQdO,5:ROOQS,5:Q,5:QO;_QdO,5:QO;dQdO,5:XO'vQdO,5:XO'vQdO,5:VOOQS,5:U,5:UO;uQdO,5:UO;zQdO,5:WOOOW'#Fy'#FyO<POWO,5:aOOQS,5:a,5:aO<[QdO'#HwOOOW'#Dw'#DwOOOW'#Fz'#FzO<lOWO,5:bOOQS,5:b,5:bOOQS'#F}'#F}O<zQtO,5:iO?lQtO,5=`O@VQ#xO,5=`O@vQtO,5=`OOQS,5:},5:}OA_QeO'#GWOBqQdO,5;^OOQV,5=^,5=^OB|QtO'#IPOCkQdO,5;tOOQS-E:[-E:[OOQV,5;s,5;sO4dQdO'#FQOOQV-E9o-E9oOCsQtO,59]OEzQtO,59iOFeQdO'#HVOFpQdO'#HVO1XQdO'#HVOF{QdO'#DTOGTQdO,59mOGYQdO'#HZO'vQdO'#HZO0rQdO,5=tOOQS,5=t,5=tO0rQdO'#EROOQS'#ES'#ESOGwQdO'#GPOHXQdO,58|OHXQdO,58|O*xQdO,5:oOHgQtO'#H]OOQS,5:r,5:rOOQS,5:z,5:zOHzQdO,5;OOI]QdO'#IOO1XQdO'#H}OOQS,5;Q,5;QOOQS'#GT'#GTOIqQtO,5;QOJPQdO,5;QOJUQdO'#IQOOQS,5;T,5;TOJdQdO'#H|OOQS,5;W,5;WOJuQdO,5;YO4iQdO,5;`O4iQdO,5;cOJ}QtO'#ITO'vQdO'#ITOKXQdO,5;eO4VQdO,5;eO0rQdO,5;jO1XQdO,5;lOK^QeO'#EuOLjQgO,5;fO!!kQdO'#IUO4iQdO,5;jO!!vQdO,5;lO!#OQdO,5;qO!#ZQtO,5;vO'vQdO,5;vPOOO,5=[,5=[P!#bOSO,5=[P!#jOdO,5=[O!&bQtO1G.jO!&iQtO1G.jO!)YQtO1G.jO!)dQtO1G.jO!+}QtO1G.jO!,bQtO1G.jO!,uQdO'#HcO!-TQtO'#GuO0rQdO'#HcO!-_QdO'#HbOOQS,5:Z,5:ZO!-gQdO,5:ZO!-lQdO'#HeO!-wQdO'#HeO!.[QdO,5>OOOQS'#Ds'#DsOOQS1G/w1G/wOOQS1G.|1G.|O!/[QtO1G.|O!/cQtO1G.|O1lQdO1G.|O!0OQdO1G/UOOQS'#DZ'#DZO0rQdO,59tOOQS1G.{1G.{O!0VQdO1G/eO!0gQdO1G/eO!0oQdO1G/fO'vQdO'#H[O!0tQdO'#H[O!0yQtO1G.{O!1ZQdO,59iO!2aQdO,5=zO!2qQdO,5=zO!2yQdO1G/mO!3OQtO1G/mOOQS1G/l1G/lO!3`QdO,5=uO!4VQdO,5=uO0rQdO1G/qO!4tQdO1G/sO!4yQtO1G/sO!5ZQtO1G/qOOQS1G/p1G/pOOQS1G/r1G/rOOOW-E9w-E9wOOQS1G/{1G/{O!5kQdO'#HxO0rQdO'#HxO!5|QdO,5>cOOOW-E9x-E9xOOQS1G/|1G/|OOQS-E9{-E9{O!6[Q#xO1G2zO!6{QtO1G2zO'vQdO,5<jOOQS,5<j,5<jOOQS-E9|-E9|OOQS,5<r,5<rOOQS-E:U-E:UOOQV1G0x1G0xO1XQdO'#GRO!7dQtO,5>kOOQS1G1`1G1`O!8RQdO1G1`OOQS'#DV'#DVO0rQdO,5=qOOQS,5=q,5=qO!8WQdO'#FrO!8cQdO,59oO!8kQdO1G/XO!8uQtO,5=uOOQS1G3`1G3`OOQS,5:m,5:mO!9fQdO'#GtOOQS,5<k,5<kOOQS-E9}-E9}O!9wQdO1G.hOOQS1G0Z1G0ZO!:VQdO,5=wO!:gQdO,5=wO0rQdO1G0jO0rQdO1G0jO!:xQdO,5>jO!;ZQdO,5>jO1XQdO,5>jO!;lQdO,5>iOOQS-E:R-E:RO!;qQdO1G0lO!;|QdO1G0lO!<RQdO,5>lO!<aQdO,5>lO!<oQdO,5>hO!=VQdO,5>hO!=hQdO'#EpO0rQdO1G0tO!=sQdO1G0tO!=xQgO1G0zO!AvQgO1G0}O!EqQdO,5>oO!E{QdO,5>oO!FTQtO,5>oO0rQdO1G1PO!F_QdO1G1PO4iQdO1G1UO!!vQdO1G1WOOQV,5;a,5;aO!FdQfO,5;aO!FiQgO1G1QO!JjQdO'#GZO4iQdO1G1QO4iQdO1G1QO!JzQdO,5>pO!KXQdO,5>pO1XQdO,5>pOOQV1G1U1G1UO!KaQdO'#FSO!KrQ!fO1G1WO!KzQdO1G1WOOQV1G1]1G1]O4iQdO1G1]O!LPQdO1G1]O!LXQdO'#F^OOQV1G1b1G1bO!#ZQtO1G1bPOOO1G2v1G2vP!L^OSO1G2vOOQS,5=},5=}OOQS'#Dp'#DpO0rQdO,5=}O!LfQdO,5=|O!LyQdO,5=|OOQS1G/u1G/uO!MRQdO,5>PO!McQdO,5>PO!MkQdO,5>PO!NOQdO,5>PO!N`QdO,5>POOQS1G3j1G3jOOQS7+$h7+$hO!8kQdO7+$pO#!RQdO1G.|O#!YQdO1G.|OOQS1G/`1G/`OOQS,5<`,5<`O'vQdO,5<`OOQS7+%P7+%PO#!aQdO7+%POOQS-E9r-E9rOOQS7+%Q7+%QO#!qQdO,5=vO'vQdO,5=vOOQS7+$g7+$gO#!vQdO7+%PO##OQdO7+%QO##TQdO1G3fOOQS7+%X7+%XO##eQdO1G3fO##mQdO7+%XOOQS,5<_,5<_O'vQdO,5<_O##rQdO1G3aOOQS-E9q-E9qO#$iQdO7+%]OOQS7+%_7+%_O#$wQdO1G3aO#%fQdO7+%_O#%kQdO1G3gO#%{QdO1G3gO#&TQdO7+%]O#&YQdO,5>dO#&sQdO,5>dO#&sQdO,5>dOOQS'#Dx'#DxO#'UO&jO'#DzO#'aO`O'#HyOOOW1G3}1G3}O#'fQdO1G3}O#'nQdO1G3}O#'yQ#xO7+(fO#(jQtO1G2UP#)TQdO'#GOOOQS,5<m,5<mOOQS-E:P-E:POOQS7+&z7+&zOOQS1G3]1G3]OOQS,5<^,5<^OOQS-E9p-E9pOOQS7+$s7+$sO#)bQdO,5=`O#){QdO,5=`O#*^QtO,5<aO#*qQdO1G3cOOQS-E9s-E9sOOQS7+&U7+&UO#+RQdO7+&UO#+aQdO,5<nO#+uQdO1G4UOOQS-E:Q-E:QO#,WQdO1G4UOOQS1G4T1G4TOOQS7+&W7+&WO#,iQdO7+&WOOQS,5<p,5<pO#,tQdO1G4WOOQS-E:S-E:SOOQS,5<l,5<lO#-SQdO1G4SOOQS-E:O-E:OO1XQdO'#EqO#-jQdO'#EqO#-uQdO'#IRO#-}QdO,5;[OOQS7+&`7+&`O0rQdO7+&`O#.SQgO7+&fO!JmQdO'#GXO4iQdO7+&fO4iQdO7+&iO#2QQtO,5<tO'vQdO,5<tO#2[QdO1G4ZOOQS-E:W-E:WO#2fQdO1G4ZO4iQdO7+&kO0rQdO7+&kOOQV7+&p7+&pO!KrQ!fO7+&rO!KzQdO7+&rO`QeO1G0{OOQV-E:X-E:XO4iQdO7+&lO4iQdO7+&lOOQV,5<u,5<uO#2nQdO,5<uO!JmQdO,5<uOOQV7+&l7+&lO#2yQgO7+&lO#6tQdO,5<vO#7PQdO1G4[OOQS-E:Y-E:YO#7^QdO1G4[O#7fQdO'#IWO#7tQdO'#IWO1XQdO'#IWOOQS'#IW'#IWO#8PQdO'#IVOOQS,5;n,5;nO#8XQdO,5;nO0rQdO'#FUOOQV7+&r7+&rO4iQdO7+&rOOQV7+&w7+&wO4iQdO7+&wO#8^QfO,5;xOOQV7+&|7+&|POOO7+(b7+(bO#8cQdO1G3iOOQS,5<c,5<cO#8qQdO1G3hOOQS-E9u-E9uO#9UQdO,5<dO#9aQdO,5<dO#9tQdO1G3kOOQS-E9v-E9vO#:UQdO1G3kO#:^QdO1G3kO#:nQdO1G3kO#:UQdO1G3kOOQS<<H[<<H[O#:yQtO1G1zOOQS<<Hk<<HkP#;WQdO'#FtO8vQdO1G3bO#;eQdO1G3bO#;jQdO<<HkOOQS<<Hl<<HlO#;zQdO7+)QOOQS<<Hs<<HsO#<[QtO1G1yP#<{QdO'#FsO#=YQdO7+)RO#=jQdO7+)RO#=rQdO<<HwO#=wQdO7+({OOQS<<Hy<<HyO#>nQdO,5<bO'vQdO,5<bOOQS-E9t-E9tOOQS<<Hw<<HwOOQS,5<g,5<gO0rQdO,5<gO#>sQdO1G4OOOQS-E9y-E9yO#?^QdO1G4OO<[QdO'#H{OOOO'#D{'#D{OOOO'#F|'#F|O#?oO&jO,5:fOOOW,5>e,5>eOOOW7+)i7+)iO#?zQdO7+)iO#@SQdO1G2zO#@mQdO1G2zP'vQdO'#FuO0rQdO<<IpO1XQdO1G2YP1XQdO'#GSO#AOQdO7+)pO#AaQdO7+)pOOQS<<Ir<<IrP1XQdO'#GUP0rQdO'#GQOOQS,5;],5;]O#ArQdO,5>mO#BQQdO,5>mOOQS1G0v1G0vOOQS<<Iz<<IzOOQV-E:V-E:VO4iQdO<<JQOOQV,5<s,5<sO4iQdO,5<sOOQV<<JQ<<JQOOQV<<JT<<JTO#BYQtO1G2`P#BdQdO'#GYO#BkQdO7+)uO#BuQgO<<JVO4iQdO<<JVOOQV<<J^<<J^O4iQdO<<J^O!KrQ!fO<<J^O#FpQgO7+&gOOQV<<JW<<JWO#FzQgO<<JWOOQV1G2a1G2aO1XQdO1G2aO#JuQdO1G2aO4iQdO<<JWO1XQdO1G2bP0rQdO'#G[O#KQQdO7+)vO#K_QdO7+)vOOQS'#FT'#FTO0rQdO,5>rO#KgQdO,5>rO#KrQdO,5>rO#K}QdO,5>qO#L`QdO,5>qOOQS1G1Y1G1YOOQS,5;p,5;pOOQV<<Jc<<JcO#LhQdO1G1dOOQS7+)T7+)TP#LmQdO'#FwO#L}QdO1G2OO#MbQdO1G2OO#MrQdO1G2OP#M}QdO'#FxO#N[QdO7+)VO#NlQdO7+)VO#NlQdO7+)VO#NtQdO7+)VO$ UQdO7+(|O8vQdO7+(|OOQSAN>VAN>VO$ oQdO<<LmOOQSAN>cAN>cO0rQdO1G1|O$!PQtO1G1|P$!ZQdO'#FvOOQS1G2R1G2RP$!hQdO'#F{O$!uQdO7+)jO$#`QdO,5>gOOOO-E9z-E9zOOOW<<MT<<MTO$#nQdO7+(fOOQSAN?[AN?[OOQS7+'t7+'tO$$XQdO<<M[OOQS,5<q,5<qO$$jQdO1G4XOOQS-E:T-E:TOOQVAN?lAN?lOOQV1G2_1G2_O4iQdOAN?qO$$xQgOAN?qOOQVAN?xAN?xO4iQdOAN?xOOQV<<JR<<JRO4iQdOAN?rO4iQdO7+'{OOQV7+'{7+'{O1XQdO7+'{OOQVAN?rAN?rOOQS7+'|7+'|O$(sQdO<<MbOOQS1G4^1G4^O0rQdO1G4^OOQS,5<w,5<wO$)QQdO1G4]OOQS-E:Z-E:ZOOQU'#G_'#G_O$)cQfO7+'OO$)nQdO'#F_O$*uQdO7+'jO$+VQdO7+'jOOQS7+'j7+'jO$+bQdO<<LqO$+rQdO<<LqO$+rQdO<<LqO$+zQdO'#H^OOQS<<Lh<<LhO$,UQdO<<LhOOQS7+'h7+'hOOQS'#D|'#D|OOOO1G4R1G4RO$,oQdO1G4RO$,wQdO1G4RP!=hQdO'#GVOOQVG25]G25]O4iQdOG25]OOQVG25dG25dOOQVG25^G25^OOQV<<Kg<<KgO4iQdO<<KgOOQS7+)x7+)xP$-SQdO'#G]OOQU-E:]-E:]OOQV<<Jj<<JjO$-vQtO'#FaOOQS'#Fc'#FcO$.WQdO'#FbO$.xQdO'#FbOOQS'#Fb'#FbO$.}QdO'#IYO$)nQdO'#FiO$)nQdO'#FiO$/fQdO'#FjO$)nQdO'#FkO$/mQdO'#IZOOQS'#IZ'#IZO$0[QdO,5;yOOQS<<KU<<KUO$0dQdO<<KUO$0tQdOANB]O$1UQdOANB]O$1^QdO'#H_OOQS'#H_'#H_O1sQdO'#DcO$1wQdO,5=xOOQSANBSANBSOOOO7+)m7+)mO$2`QdO7+)mOOQVLD*wLD*wOOQVANARANARO5uQ!fO'#GaO$2hQtO,5<SO$)nQdO'#FmOOQS,5<W,5<WOOQS'#Fd'#FdO$3YQdO,5;|O$3_QdO,5;|OOQS'#Fg'#FgO$)nQdO'#G`O$4PQdO,5<QO$4kQdO,5>tO$4{QdO,5>tO1XQdO,5<PO$5^QdO,5<TO$5cQdO,5<TO$)nQdO'#I[O$5hQdO'#I[O$5mQdO,5<UOOQS,5<V,5<VO0rQdO'#FpOOQU1G1e1G1eO4iQdO1G1eOOQSAN@pAN@pO$5rQdOG27wO$6SQdO,59}OOQS1G3d1G3dOOOO<<MX<<MXOOQS,5<{,5<{OOQS-E:_-E:_O$6XQtO'#FaO$6`QdO'#I]O$6nQdO'#I]O$6vQdO,5<XOOQS1G1h1G1hO$6{QdO1G1hO$7QQdO,5<zOOQS-E:^-E:^O$7lQdO,5=OO$8TQdO1G4`OOQS-E:b-E:bOOQS1G1k1G1kOOQS1G1o1G1oO$8eQdO,5>vO$)nQdO,5>vOOQS1G1p1G1pOOQS,5<[,5<[OOQU7+'P7+'PO$+zQdO1G/iO$)nQdO,5<YO$8sQdO,5>wO$8zQdO,5>wOOQS1G1s1G1sOOQS7+'S7+'SP$)nQdO'#GdO$9SQdO1G4bO$9^QdO1G4bO$9fQdO1G4bOOQS7+%T7+%TO$9tQdO1G1tO$:SQtO'#FaO$:ZQdO,5<}OOQS,5<},5<}O$:iQdO1G4cOOQS-E:a-E:aO$)nQdO,5<|O$:pQdO,5<|O$:uQdO7+)|OOQS-E:`-E:`O$;PQdO7+)|O$)nQdO,5<ZP$)nQdO'#GcO$;XQdO1G2hO$)nQdO1G2hP$;gQdO'#GbO$;nQdO<<MhO$;xQdO1G1uO$<WQdO7+(SO8vQdO'#C}O8vQdO,59bO8vQdO,59bO8vQdO,59bO$<fQtO,5=`O8vQdO1G.|O0rQdO1G/XO0rQdO7+$pP$<yQdO'#GOO'vQdO'#GtO$=WQdO,59bO$=]QdO,59bO$=dQdO,59mO$=iQdO1G/UO1sQdO'#DRO8vQdO,59j",
  stateData: "$>S~O%cOS%^OSSOS%]PQ~OPdOVaOfoOhYOopOs!POvqO!PrO!Q{O!T!SO!U!RO!XZO!][O!h`O!r`O!s`O!t`O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO#l!QO#o!TO#s!UO#u!VO#z!WO#}hO$P!XO%oRO%pRO%tSO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O~O%]!YO~OV!aO_!aOa!bOh!iO!X!kO!f!mO%j![O%k!]O%l!^O%m!_O%n!_O%o!`O%p!`O%q!aO%r!aO%s!aO~Ok%xXl%xXm%xXn%xXo%xXp%xXs%xXz%xX{%xX!x%xX#g%xX%[%xX%_%xX%z%xXg%xX!T%xX!U%xX%{%xX!W%xX![%xX!Q%xX#[%xXt%xX!m%xX~P%SOfoOhYO!XZO!][O!h`O!r`O!s`O!t`O%oRO%pRO%tSO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O~Oz%wX{%wX#g%wX%[%wX%_%wX%z%wX~Ok!pOl!qOm!oOn!oOo!rOp!sOs!tO!x%wX~P)pOV!zOg!|Oo0cOv0qO!PrO~P'vOV#OOo0cOv0qO!W#PO~P'vOV#SOa#TOo0cOv0qO![#UO~P'vOQ#XO%`#XO%a#ZO~OQ#^OR#[O%`#^O%a#`O~OV%iX_%iXa%iXh%iXk%iXl%iXm%iXn%iXo%iXp%iXs%iXz%iX!X%iX!f%iX%j%iX%k%iX%l%iX%m%iX%n%iX%o%iX%p%iX%q%iX%r%iX%s%iXg%iX!T%iX!U%iX~O&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O{%iX!x%iX#g%iX%[%iX%_%iX%z%iX%{%iX!W%iX![%iX!Q%iX#[%iXt%iX!m%iX~P,eOz#dO{%hX!x%hX#g%hX%[%hX%_%hX%z%hX~Oo0cOv0qO~P'vO#g#gO%[#iO%_#iO~O%uWO~O!T#nO#u!VO#z!WO#}hO~OopO~P'vOV#sOa#tO%uWO{wP~OV#xOo0cOv0qO!Q#yO~P'vO{#{O!x$QO%z#|O#g!yX%[!yX%_!yX~OV#xOo0cOv0qO#g#SX%[#SX%_#SX~P'vOo0cOv0qO#g#WX%[#WX%_#WX~P'vOh$WO%uWO~O!f$YO!r$YO%uWO~OV$eO~P'vO!U$gO#s$hO#u$iO~O{$jO~OV$qO~P'vOS$sO%[$rO%_$rO%c$tO~OV$}Oa$}Og%POo0cOv0qO~P'vOo0cOv0qO{%SO~P'vO&Y%UO~Oa!bOh!iO!X!kO!f!mOVba_bakbalbambanbaobapbasbazba{ba!xba#gba%[ba%_ba%jba%kba%lba%mba%nba%oba%pba%qba%rba%sba%zbagba!Tba!Uba%{ba!Wba![ba!Qba#[batba!mba~On%ZO~Oo%ZO~P'vOo0cO~P'vOk0eOl0fOm0dOn0dOo0mOp0nOs0rOg%wX!T%wX!U%wX%{%wX!W%wX![%wX!Q%wX#[%wX!m%wX~P)pO%{%]Og%vXz%vX!T%vX!U%vX!W%vX{%vX~Og%_Oz%`O!T%dO!U%cO~Og%_O~Oz%gO!T%dO!U%cO!W&SX~O!W%kO~Oz%lO{%nO!T%dO!U%cO![%}X~O![%rO~O![%sO~OQ#XO%`#XO%a%uO~OV%wOo0cOv0qO!PrO~P'vOQ#^OR#[O%`#^O%a%zO~OV!qa_!qaa!qah!qak!qal!qam!qan!qao!qap!qas!qaz!qa{!qa!X!qa!f!qa!x!qa#g!qa%[!qa%_!qa%j!qa%k!qa%l!qa%m!qa%n!qa%o!qa%p!qa%q!qa%r!qa%s!qa%z!qag!qa!T!qa!U!qa%{!qa!W!qa![!qa!Q!qa#[!qat!qa!m!qa~P#yOz%|O{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~P%SOV&OOopOvqO{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~P'vOz%|O{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~OPdOVaOopOvqO!PrO!Q{O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO#g$zX%[$zX%_$zX~P'vO#g#gO%[&TO%_&TO~O!f&UOh&sX%[&sXz&sX#[&sX#g&sX%_&sX#Z&sXg&sX~Oh!iO%[&WO~Okealeameaneaoeapeaseazea{ea!xea#gea%[ea%_ea%zeagea!Tea!Uea%{ea!Wea![ea!Qea#[eatea!mea~P%SOsqazqa{qa#gqa%[qa%_qa%zqa~Ok!pOl!qOm!oOn!oOo!rOp!sO!xqa~PEcO%z&YOz%yX{%yX~O%uWOz%yX{%yX~Oz&]O{wX~O{&_O~Oz%lO#g%}X%[%}X%_%}Xg%}X{%}X![%}X!m%}X%z%}X~OV0lOo0cOv0qO!PrO~P'vO%z#|O#gUa%[Ua%_Ua~Oz&hO#g&PX%[&PX%_&PXn&PX~P%SOz&kO!Q&jO#g#Wa%[#Wa%_#Wa~Oz&lO#[&nO#g&rX%[&rX%_&rXg&rX~O!f$YO!r$YO#Z&qO%uWO~O#Z&qO~Oz&sO#g&tX%[&tX%_&tX~Oz&uO#g&pX%[&pX%_&pX{&pX~O!X&wO%z&xO~Oz&|On&wX~P%SOn'PO~OPdOVaOopOvqO!PrO!Q{O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO%['UO~P'vOt'YO#p'WO#q'XOP#naV#naf#nah#nao#nas#nav#na!P#na!Q#na!T#na!U#na!X#na!]#na!h#na!r#na!s#na!t#na!{#na!}#na#P#na#R#na#T#na#X#na#Z#na#^#na#_#na#a#na#c#na#l#na#o#na#s#na#u#na#z#na#}#na$P#na%X#na%o#na%p#na%t#na%u#na&Z#na&[#na&]#na&^#na&_#na&`#na&a#na&b#na&c#na&d#na&e#na&f#na&g#na&h#na&i#na&j#na%Z#na%_#na~Oz'ZO#[']O{&xX~Oh'_O!X&wO~Oh!iO{$jO!X&wO~O{'eO~P%SO%['hO%_'hO~OS'iO%['hO%_'hO~OV!aO_!aOa!bOh!iO!X!kO!f!mO%l!^O%m!_O%n!_O%o!`O%p!`O%q!aO%r!aO%s!aOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~O%k!]O~P!#uO%kWi~P!#uOV!aO_!aOa!bOh!iO!X!kO!f!mO%o!`O%p!`O%q!aO%r!aO%s!aOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%kWi%lWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~O%m!_O%n!_O~P!&pO%mWi%nWi~P!&pOa!bOh!iO!X!kO!f!mOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%kWi%lWi%mWi%nWi%oWi%pWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~OV!aO_!aO%q!aO%r!aO%s!aO~P!)nOVWi_Wi%qWi%rWi%sWi~P!)nO!T%dO!U%cOg&VXz&VX~O%z'kO%{'kO~P,eOz'mOg&UX~Og'oO~Oz'pO{'rO!W&XX~Oo0cOv0qOz'pO{'sO!W&XX~P'vO!W'uO~Om!oOn!oOo!rOp!sOkjisjizji{ji!xji#gji%[ji%_ji%zji~Ol!qO~P!.aOlji~P!.aOk0eOl0fOm0dOn0dOo0mOp0nO~Ot'wO~P!/jOV'|Og'}Oo0cOv0qO~P'vOg'}Oz(OO~Og(QO~O!U(SO~Og(TOz(OO!T%dO!U%cO~P%SOk0eOl0fOm0dOn0dOo0mOp0nOgqa!Tqa!Uqa%{qa!Wqa![qa!Qqa#[qatqa!mqa~PEcOV'|Oo0cOv0qO!W&Sa~P'vOz(WO!W&Sa~O!W(XO~Oz(WO!T%dO!U%cO!W&Sa~P%SOV(]Oo0cOv0qO![%}a#g%}a%[%}a%_%}ag%}a{%}a!m%}a%z%}a~P'vOz(^O![%}a#g%}a%[%}a%_%}ag%}a{%}a!m%}a%z%}a~O![(aO~Oz(^O!T%dO!U%cO![%}a~P%SOz(dO!T%dO!U%cO![&Ta~P%SOz(gO{&lX![&lX!m&lX%z&lX~O{(kO![(mO!m(nO%z(jO~OV&OOopOvqO{%hi!x%hi#g%hi%[%hi%_%hi%z%hi~P'vOz(pO{%hi!x%hi#g%hi%[%hi%_%hi%z%hi~O!f&UOh&sa%[&saz&sa#[&sa#g&sa%_&sa#Z&sag&sa~O%[(uO~OV#sOa#tO%uWO~Oz&]O{wa~OopOvqO~P'vOz(^O#g%}a%[%}a%_%}ag%}a{%}a![%}a!m%}a%z%}a~P%SOz(zO#g%hX%[%hX%_%hX%z%hX~O%z#|O#gUi%[Ui%_Ui~O#g&Pa%[&Pa%_&Pan&Pa~P'vOz(}O#g&Pa%[&Pa%_&Pan&Pa~O%uWO#g&ra%[&ra%_&rag&ra~Oz)SO#g&ra%[&ra%_&rag&ra~Og)VO~OV)WOh$WO%uWO~O#Z)XO~O%uWO#g&ta%[&ta%_&ta~Oz)ZO#g&ta%[&ta%_&ta~Oo0cOv0qO#g&pa%[&pa%_&pa{&pa~P'vOz)^O#g&pa%[&pa%_&pa{&pa~OV)`Oa)`O%uWO~O%z)eO~Ot)hO#j)gOP#hiV#hif#hih#hio#his#hiv#hi!P#hi!Q#hi!T#hi!U#hi!X#hi!]#hi!h#hi!r#hi!s#hi!t#hi!{#hi!}#hi#P#hi#R#hi#T#hi#X#hi#Z#hi#^#hi#_#hi#a#hi#c#hi#l#hi#o#hi#s#hi#u#hi#z#hi#}#hi$P#hi%X#hi%o#hi%p#hi%t#hi%u#hi&Z#hi&[#hi&]#hi&^#hi&_#hi&`#hi&a#hi&b#hi&c#hi&d#hi&e#hi&f#hi&g#hi&h#hi&i#hi&j#hi%Z#hi%_#hi~Ot)iOP#kiV#kif#kih#kio#kis#kiv#ki!P#ki!Q#ki!T#ki!U#ki!X#ki!]#ki!h#ki!r#ki!s#ki!t#ki!{#ki!}#ki#P#ki#R#ki#T#ki#X#ki#Z#ki#^#ki#_#ki#a#ki#c#ki#l#ki#o#ki#s#ki#u#ki#z#ki#}#ki$P#ki%X#ki%o#ki%p#ki%t#ki%u#ki&Z#ki&[#ki&]#ki&^#ki&_#ki&`#ki&a#ki&b#ki&c#ki&d#ki&e#ki&f#ki&g#ki&h#ki&i#ki&j#ki%Z#ki%_#ki~OV)kOn&wa~P'vOz)lOn&wa~Oz)lOn&wa~P%SOn)pO~O%Y)tO~Ot)wO#p'WO#q)vOP#niV#nif#nih#nio#nis#niv#ni!P#ni!Q#ni!T#ni!U#ni!X#ni!]#ni!h#ni!r#ni!s#ni!t#ni!{#ni!}#ni#P#ni#R#ni#T#ni#X#ni#Z#ni#^#ni#_#ni#a#ni#c#ni#l#ni#o#ni#s#ni#u#ni#z#ni#}#ni$P#ni%X#ni%o#ni%p#ni%t#ni%u#ni&Z#ni&[#ni&]#ni&^#ni&_#ni&`#ni&a#ni&b#ni&c#ni&d#ni&e#ni&f#ni&g#ni&h#ni&i#ni&j#ni%Z#ni%_#ni~OV)zOo0cOv0qO{$jO~P'vOo0cOv0qO{&xa~P'vOz*OO{&xa~OV*SOa*TOg*WO%q*UO%uWO~O{$jO&{*YO~Oh'_O~Oh!iO{$jO~O%[*_O~O%[*aO%_*aO~OV$}Oa$}Oo0cOv0qOg&Ua~P'vOz*dOg&Ua~Oo0cOv0qO{*gO!W&Xa~P'vOz*hO!W&Xa~Oo0cOv0qOz*hO{*kO!W&Xa~P'vOo0cOv0qOz*hO!W&Xa~P'vOz*hO{*kO!W&Xa~Om0dOn0dOo0mOp0nOgjikjisjizji!Tji!Uji%{ji!Wji{ji![ji#gji%[ji%_ji!Qji#[jitji!mji%zji~Ol0fO~P!NkOlji~P!NkOV'|Og*pOo0cOv0qO~P'vOn*rO~Og*pOz*tO~Og*uO~OV'|Oo0cOv0qO!W&Si~P'vOz*vO!W&Si~O!W*wO~OV(]Oo0cOv0qO![%}i#g%}i%[%}i%_%}ig%}i{%}i!m%}i%z%}i~P'vOz*zO!T%dO!U%cO![&Ti~Oz*}O![%}i#g%}i%[%}i%_%}ig%}i{%}i!m%}i%z%}i~O![+OO~Oa+QOo0cOv0qO![&Ti~P'vOz*zO![&Ti~O![+SO~OV+UOo0cOv0qO{&la![&la!m&la%z&la~P'vOz+VO{&la![&la!m&la%z&la~O!]+YO&n+[O![!nX~O![+^O~O{(kO![+_O~O{(kO![+_O!m+`O~OV&OOopOvqO{%hq!x%hq#g%hq%[%hq%_%hq%z%hq~P'vOz$ri{$ri!x$ri#g$ri%[$ri%_$ri%z$ri~P%SOV&OOopOvqO~P'vOV&OOo0cOv0qO#g%ha%[%ha%_%ha%z%ha~P'vOz+aO#g%ha%[%ha%_%ha%z%ha~Oz$ia#g$ia%[$ia%_$ian$ia~P%SO#g&Pi%[&Pi%_&Pin&Pi~P'vOz+dO#g#Wq%[#Wq%_#Wq~O#[+eOz$va#g$va%[$va%_$vag$va~O%uWO#g&ri%[&ri%_&rig&ri~Oz+gO#g&ri%[&ri%_&rig&ri~OV+iOh$WO%uWO~O%uWO#g&ti%[&ti%_&ti~Oo0cOv0qO#g&pi%[&pi%_&pi{&pi~P'vO{#{Oz#eX!W#eX~Oz+mO!W&uX~O!W+oO~Ot+rO#j)gOP#hqV#hqf#hqh#hqo#hqs#hqv#hq!P#hq!Q#hq!T#hq!U#hq!X#hq!]#hq!h#hq!r#hq!s#hq!t#hq!{#hq!}#hq#P#hq#R#hq#T#hq#X#hq#Z#hq#^#hq#_#hq#a#hq#c#hq#l#hq#o#hq#s#hq#u#hq#z#hq#}#hq$P#hq%X#hq%o#hq%p#hq%t#hq%u#hq&Z#hq&[#hq&]#hq&^#hq&_#hq&`#hq&a#hq&b#hq&c#hq&d#hq&e#hq&f#hq&g#hq&h#hq&i#hq&j#hq%Z#hq%_#hq~On$|az$|a~P%SOV)kOn&wi~P'vOz+yOn&wi~Oz,TO{$jO#[,TO~O#q,VOP#nqV#nqf#nqh#nqo#nqs#nqv#nq!P#nq!Q#nq!T#nq!U#nq!X#nq!]#nq!h#nq!r#nq!s#nq!t#nq!{#nq!}#nq#P#nq#R#nq#T#nq#X#nq#Z#nq#^#nq#_#nq#a#nq#c#nq#l#nq#o#nq#s#nq#u#nq#z#nq#}#nq$P#nq%X#nq%o#nq%p#nq%t#nq%u#nq&Z#nq&[#nq&]#nq&^#nq&_#nq&`#nq&a#nq&b#nq&c#nq&d#nq&e#nq&f#nq&g#nq&h#nq&i#nq&j#nq%Z#nq%_#nq~O#[,WOz%Oa{%Oa~Oo0cOv0qO{&xi~P'vOz,YO{&xi~O{#{O%z,[Og&zXz&zX~O%uWOg&zXz&zX~Oz,`Og&yX~Og,bO~O%Y,eO~O!T%dO!U%cOg&Viz&Vi~OV$}Oa$}Oo0cOv0qOg&Ui~P'vO{,hOz$la!W$la~Oo0cOv0qO{,iOz$la!W$la~P'vOo0cOv0qO{*gO!W&Xi~P'vOz,lO!W&Xi~Oo0cOv0qOz,lO!W&Xi~P'vOz,lO{,oO!W&Xi~Og$hiz$hi!W$hi~P%SOV'|Oo0cOv0qO~P'vOn,qO~OV'|Og,rOo0cOv0qO~P'vOV'|Oo0cOv0qO!W&Sq~P'vOz$gi![$gi#g$gi%[$gi%_$gig$gi{$gi!m$gi%z$gi~P%SOV(]Oo0cOv0qO~P'vOa+QOo0cOv0qO![&Tq~P'vOz,sO![&Tq~O![,tO~OV(]Oo0cOv0qO![%}q#g%}q%[%}q%_%}qg%}q{%}q!m%}q%z%}q~P'vO{,uO~OV+UOo0cOv0qO{&li![&li!m&li%z&li~P'vOz,zO{&li![&li!m&li%z&li~O!]+YO&n+[O![!na~O{(kO![,}O~OV&OOo0cOv0qO#g%hi%[%hi%_%hi%z%hi~P'vOz-OO#g%hi%[%hi%_%hi%z%hi~O%uWO#g&rq%[&rq%_&rqg&rq~Oz-RO#g&rq%[&rq%_&rqg&rq~OV)`Oa)`O%uWO!W&ua~Oz-TO!W&ua~On$|iz$|i~P%SOV)kO~P'vOV)kOn&wq~P'vOt-XOP#myV#myf#myh#myo#mys#myv#my!P#my!Q#my!T#my!U#my!X#my!]#my!h#my!r#my!s#my!t#my!{#my!}#my#P#my#R#my#T#my#X#my#Z#my#^#my#_#my#a#my#c#my#l#my#o#my#s#my#u#my#z#my#}#my$P#my%X#my%o#my%p#my%t#my%u#my&Z#my&[#my&]#my&^#my&_#my&`#my&a#my&b#my&c#my&d#my&e#my&f#my&g#my&h#my&i#my&j#my%Z#my%_#my~O%Z-]O%_-]O~P`O#q-^OP#nyV#nyf#nyh#nyo#nys#nyv#ny!P#ny!Q#ny!T#ny!U#ny!X#ny!]#ny!h#ny!r#ny!s#ny!t#ny!{#ny!}#ny#P#ny#R#ny#T#ny#X#ny#Z#ny#^#ny#_#ny#a#ny#c#ny#l#ny#o#ny#s#ny#u#ny#z#ny#}#ny$P#ny%X#ny%o#ny%p#ny%t#ny%u#ny&Z#ny&[#ny&]#ny&^#ny&_#ny&`#ny&a#ny&b#ny&c#ny&d#ny&e#ny&f#ny&g#ny&h#ny&i#ny&j#ny%Z#ny%_#ny~Oz-aO{$jO#[-aO~Oo0cOv0qO{&xq~P'vOz-dO{&xq~O%z,[Og&zaz&za~O{#{Og&zaz&za~OV*SOa*TO%q*UO%uWOg&ya~Oz-hOg&ya~O$S-lO~OV$}Oa$}Oo0cOv0qO~P'vOo0cOv0qO{-mOz$li!W$li~P'vOo0cOv0qOz$li!W$li~P'vO{-mOz$li!W$li~Oo0cOv0qO{*gO~P'vOo0cOv0qO{*gO!W&Xq~P'vOz-pO!W&Xq~Oo0cOv0qOz-pO!W&Xq~P'vOs-sO!T%dO!U%cOg&Oq!W&Oq![&Oqz&Oq~P!/jOa+QOo0cOv0qO![&Ty~P'vOz$ji![$ji~P%SOa+QOo0cOv0qO~P'vOV+UOo0cOv0qO~P'vOV+UOo0cOv0qO{&lq![&lq!m&lq%z&lq~P'vO{(kO![-xO!m-yO%z-wO~OV&OOo0cOv0qO#g%hq%[%hq%_%hq%z%hq~P'vO%uWO#g&ry%[&ry%_&ryg&ry~OV)`Oa)`O%uWO!W&ui~Ot-}OP#m!RV#m!Rf#m!Rh#m!Ro#m!Rs#m!Rv#m!R!P#m!R!Q#m!R!T#m!R!U#m!R!X#m!R!]#m!R!h#m!R!r#m!R!s#m!R!t#m!R!{#m!R!}#m!R#P#m!R#R#m!R#T#m!R#X#m!R#Z#m!R#^#m!R#_#m!R#a#m!R#c#m!R#l#m!R#o#m!R#s#m!R#u#m!R#z#m!R#}#m!R$P#m!R%X#m!R%o#m!R%p#m!R%t#m!R%u#m!R&Z#m!R&[#m!R&]#m!R&^#m!R&_#m!R&`#m!R&a#m!R&b#m!R&c#m!R&d#m!R&e#m!R&f#m!R&g#m!R&h#m!R&i#m!R&j#m!R%Z#m!R%_#m!R~Oo0cOv0qO{&xy~P'vOV*SOa*TO%q*UO%uWOg&yi~O$S-lO%Z.VO%_.VO~OV.aOh._O!X.^O!].`O!h.YO!s.[O!t.[O%p.XO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O~Oo0cOv0qOz$lq!W$lq~P'vO{.fOz$lq!W$lq~Oo0cOv0qO{*gO!W&Xy~P'vOz.gO!W&Xy~Oo0cOv.kO~P'vOs-sO!T%dO!U%cOg&Oy!W&Oy![&Oyz&Oy~P!/jO{(kO![.nO~O{(kO![.nO!m.oO~OV*SOa*TO%q*UO%uWO~Oh.tO!f.rOz$TX#[$TX%j$TXg$TX~Os$TX{$TX!W$TX![$TX~P$-bO%o.vO%p.vOs$UXz$UX{$UX#[$UX%j$UX!W$UXg$UX![$UX~O!h.xO~Oz.|O#[/OO%j.yOs&|X{&|X!W&|Xg&|X~Oa/RO~P$)zOh.tOs&}Xz&}X{&}X#[&}X%j&}X!W&}Xg&}X![&}X~Os/VO{$jO~Oo0cOv0qOz$ly!W$ly~P'vOo0cOv0qO{*gO!W&X!R~P'vOz/ZO!W&X!R~Og&RXs&RX!T&RX!U&RX!W&RX![&RXz&RX~P!/jOs-sO!T%dO!U%cOg&Qa!W&Qa![&Qaz&Qa~O{(kO![/^O~O!f.rOh$[as$[az$[a{$[a#[$[a%j$[a!W$[ag$[a![$[a~O!h/eO~O%o.vO%p.vOs$Uaz$Ua{$Ua#[$Ua%j$Ua!W$Uag$Ua![$Ua~O%j.yOs$Yaz$Ya{$Ya#[$Ya!W$Yag$Ya![$Ya~Os&|a{&|a!W&|ag&|a~P$)nOz/jOs&|a{&|a!W&|ag&|a~O!W/mO~Og/mO~O{/oO~O![/pO~Oo0cOv0qO{*gO!W&X!Z~P'vO{/sO~O%z/tO~P$-bOz/uO#[/OO%j.yOg'PX~Oz/uOg'PX~Og/wO~O!h/xO~O#[/OOs%Saz%Sa{%Sa%j%Sa!W%Sag%Sa![%Sa~O#[/OO%j.yOs%Waz%Wa{%Wa!W%Wag%Wa~Os&|i{&|i!W&|ig&|i~P$)nOz/zO#[/OO%j.yO!['Oa~Og'Pa~P$)nOz0SOg'Pa~Oa0UO!['Oi~P$)zOz0WO!['Oi~Oz0WO#[/OO%j.yO!['Oi~O#[/OO%j.yOg$biz$bi~O%z0ZO~P$-bO#[/OO%j.yOg%Vaz%Va~Og'Pi~P$)nO{0^O~Oa0UO!['Oq~P$)zOz0`O!['Oq~O#[/OO%j.yOz%Ui![%Ui~Oa0UO~P$)zOa0UO!['Oy~P$)zO#[/OO%j.yOg$ciz$ci~O#[/OO%j.yOz%Uq![%Uq~Oz+aO#g%ha%[%ha%_%ha%z%ha~P%SOV&OOo0cOv0qO~P'vOn0hO~Oo0hO~P'vO{0iO~Ot0jO~P!/jO&]&Z&j&h&i&g&f&d&e&c&b&`&a&_&^&[%u~",
  goto: "!=j'QPPPPPP'RP'Z*s+[+t,_,y-fP.SP'Z.r.r'ZPPP'Z2[PPPPPP2[5PPP5PP7b7k=sPP=v>h>kPP'Z'ZPP>zPP'Z'ZPP'Z'Z'Z'Z'Z?O?w'ZP?zP@QDXGuGyPG|HWH['ZPPPH_Hk'RP'R'RP'RP'RP'RP'RP'R'R'RP'RPP'RPP'RP'RPHqH}IVPI^IdPI^PI^I^PPPI^PKrPK{LVL]KrPI^LfPI^PLmLsPLwM]MzNeLwLwNkNxLwLwLwLw! ^! d! g! l! o! y!!P!!]!!o!!u!#P!#V!#s!#y!$P!$Z!$a!$g!$y!%T!%Z!%a!%k!%q!%w!%}!&T!&Z!&e!&k!&u!&{!'U!'[!'k!'s!'}!(UPPPPPPPPPPP!([!(_!(e!(n!(x!)TPPPPPPPPPPPP!-u!/Z!3^!6oPP!6w!7W!7a!8Y!8P!8c!8i!8l!8o!8r!8z!9jPPPPPPPPPPPPPPPPP!9m!9q!9wP!:]!:a!:m!:v!;S!;j!;m!;p!;v!;|!<S!<VP!<_!<h!=d!=g]eOn#g$j)t,P'}`OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0r{!cQ#c#p$R$d$p%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g}!dQ#c#p$R$d$p$u%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!P!eQ#c#p$R$d$p$u$v%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!R!fQ#c#p$R$d$p$u$v$w%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!T!gQ#c#p$R$d$p$u$v$w$x%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!V!hQ#c#p$R$d$p$u$v$w$x$y%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!Z!hQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g'}TOTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0r&eVOYZ[dnprxy}!P!Q!U!i!k!o!p!q!s!t#[#d#g#y#{#}$Q$h$j$}%S%Z%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0n0r%oXOYZ[dnrxy}!P!Q!U!i!k#[#d#g#y#{#}$Q$h$j$}%S%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,s,u,w,y,z-O-d-f-m-p.f.g/V/Z0i0j0kQ#vqQ/[.kR0o0q't`OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rh#jhz{$W$Z&l&q)S)X+f+g-RW#rq&].k0qQ$]|Q$a!OQ$n!VQ$o!WW$|!i'm*d,gS&[#s#tQ'S$iQ(s&UQ)U&nU)Y&s)Z+jW)a&w+m-T-{Q*Q']W*R'_,`-h.TQ+l)`S,_*S*TQ-Q+eQ-_,TQ-c,WQ.R-al.W-l.^._.a.z.|/R/j/o/t/y0U0Z0^Q/S.`Q/a.tQ/l/OU0P/u0S0[X0V/z0W0_0`R&Z#r!_!wYZ!P!Q!k%S%`%g'p'r's(O(W)g*g*h*k*q*t*v,h,i,k,l,o-m-p.f.g/ZR%^!vQ!{YQ%x#[Q&d#}Q&g$QR,{+YT.j-s/s!Y!jQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0gQ&X#kQ'c$oR*^'dR'l$|Q%V!mR/_.r'|_OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rS#a_#b!P.[-l.^._.`.a.t.z.|/R/j/o/t/u/y/z0S0U0W0Z0[0^0_0`'|_OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rT#a_#bT#^^#_R(o%xa(l%x(n(o+`,{-y-z.oT+[(k+]R-z,{Q$PsQ+l)aQ,^*RR-e,_X#}s$O$P&fQ&y$aQ'a$nQ'd$oR)s'SQ)b&wV-S+m-T-{ZgOn$j)t,PXkOn)t,PQ$k!TQ&z$bQ&{$cQ'^$mQ'b$oQ)q'RQ)x'WQ){'XQ)|'YQ*Z'`S*]'c'dQ+s)gQ+u)hQ+v)iQ+z)oS+|)r*[Q,Q)vQ,R)wS,S)y)zQ,d*^Q-V+rQ-W+tQ-Y+{S-Z+},OQ-`,UQ-b,VQ-|-XQ.O-[Q.P-^Q.Q-_Q.p-}Q.q.RQ/W.dR/r/XWkOn)t,PR#mjQ'`$nS)r'S'aR,O)sQ,]*RR-f,^Q*['`Q+})rR-[,OZiOjn)t,PQ'f$pR*`'gT-j,e-ku.c-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^t.c-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^Q/S.`X0V/z0W0_0`!P.Z-l.^._.`.a.t.z.|/R/j/o/t/u/y/z0S0U0W0Z0[0^0_0`Q.w.YR/f.xg.z.].{/b/i/n/|0O0Q0]0a0bu.b-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^X.u.W.b/a0PR/c.tV0R/u0S0[R/X.dQnOS#on,PR,P)tQ&^#uR(x&^S%m#R#wS(_%m(bT(b%p&`Q%a!yQ%h!}W(P%a%h(U(YQ(U%eR(Y%jQ&i$RR)O&iQ(e%qQ*{(`T+R(e*{Q'n%OR*e'nS'q%R%SY*i'q*j,m-q.hU*j'r's'tU,m*k*l*mS-q,n,oR.h-rQ#Y]R%t#YQ#_^R%y#_Q(h%vS+W(h+XR+X(iQ+](kR,|+]Q#b_R%{#bQ#ebQ%}#cW&Q#e%}({+bQ({&cR+b0gQ$OsS&e$O&fR&f$PQ&v$_R)_&vQ&V#jR(t&VQ&m$VS)T&m+hR+h)UQ$Z{R&p$ZQ&t$]R)[&tQ+n)bR-U+nQ#hfR&S#hQ)f&zR+q)fQ&}$dS)m&})nR)n'OQ'V$kR)u'VQ'[$lS*P'[,ZR,Z*QQ,a*VR-i,aWjOn)t,PR#ljQ-k,eR.U-kd.{.]/b/i/n/|0O0Q0]0a0bR/h.{U.s.W/a0PR/`.sQ/{/nS0X/{0YR0Y/|S/v/b/cR0T/vQ.}.]R/k.}R!ZPXmOn)t,PWlOn)t,PR'T$jYfOn$j)t,PR&R#g[sOn#g$j)t,PR&d#}&dQOYZ[dnprxy}!P!Q!U!i!k!o!p!q!s!t#[#d#g#y#{#}$Q$h$j$}%S%Z%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0n0rQ!nTQ#caQ#poU$Rt%c(SS$d!R$gQ$p!XQ$u!cQ$v!dQ$w!eQ$x!fQ$y!gQ$z!hQ%e!zQ%j#OQ%p#SQ%q#TQ&`#xQ'O$eQ'g$qQ(q&OU(|&h(}+cW)j&|)l+x+yQ*o'|Q*x(]Q+w)kQ,v+QR0g0lQ!yYQ!}ZQ$b!PQ$c!QQ%R!kQ't%S^'{%`%g(O(W*q*t*v^*f'p*h,k,l-p.g/ZQ*l'rQ*m'sQ+t)gQ,j*gQ,n*kQ-n,hQ-o,iQ-r,oQ.e-mR/Y.f[bOn#g$j)t,P!^!vYZ!P!Q!k%S%`%g'p'r's(O(W)g*g*h*k*q*t*v,h,i,k,l,o-m-p.f.g/ZQ#R[Q#fdS#wrxQ$UyW$_}$Q'P)pS$l!U$hW${!i'm*d,gS%v#[+Y`&P#d%|(p(r(z+a-O0kQ&a#yQ&b#{Q&c#}Q'j$}Q'z%^W([%l(^*y*}Q(`%nQ(i%wQ(v&ZS(y&_0iQ)P&jQ)Q&kU)]&u)^+kQ)d&xQ)y'WY)}'Z*O,X,Y-dQ*b'lS*n'w0jW+P(d*z,s,wW+T(g+V,y,zQ+p)eQ,U)zQ,c*YQ,x+UQ-P+dQ-e,]Q-v,uQ.S-fR/q/VhUOn#d#g$j%|&_'w(p(r)t,P%U!uYZ[drxy}!P!Q!U!i!k#[#y#{#}$Q$h$}%S%^%`%g%l%n%w&Z&j&k&u&x'P'W'Z'l'm'p'r's(O(W(^(d(g(z)^)e)g)p)z*O*Y*d*g*h*k*q*t*v*y*z*}+U+V+Y+a+d+k,X,Y,],g,h,i,k,l,o,s,u,w,y,z-O-d-f-m-p.f.g/V/Z0i0j0kQ#qpW%W!o!s0d0nQ%X!pQ%Y!qQ%[!tQ%f0cS'v%Z0hQ'x0eQ'y0fQ,p*rQ-u,qS.i-s/sR0p0rU#uq.k0qR(w&][cOn#g$j)t,PZ!xY#[#}$Q+YQ#W[Q#zrR$TxQ%b!yQ%i!}Q%o#RQ'j${Q(V%eQ(Z%jQ(c%pQ(f%qQ*|(`Q,f*bQ-t,pQ.m-uR/].lQ$StQ(R%cR*s(SQ.l-sR/}/sR#QZR#V[R%Q!iQ%O!iV*c'm*d,g!Z!lQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0gR%T!kT#]^#_Q%x#[R,{+YQ(m%xS+_(n(oQ,}+`Q-x,{S.n-y-zR/^.oT+Z(k+]Q$`}Q&g$QQ)o'PR+{)pQ$XzQ)W&qR+i)XQ$XzQ&o$WQ)W&qR+i)XQ#khW$Vz$W&q)XQ$[{Q&r$ZZ)R&l)S+f+g-RR$^|R)c&wXlOn)t,PQ$f!RR'Q$gQ$m!UR'R$hR*X'_Q*V'_V-g,`-h.TQ.d-lQ/P.^R/Q._U.]-l.^._Q/U.aQ/b.tQ/g.zU/i.|/j/yQ/n/RQ/|/oQ0O/tU0Q/u0S0[Q0]0UQ0a0ZR0b0^R/T.`R/d.t",
  nodeNames: "\u26A0 print Escape { Comment Script AssignStatement * BinaryExpression BitOp BitOp BitOp BitOp ArithOp ArithOp @ ArithOp ** UnaryExpression ArithOp BitOp AwaitExpression await ) ( ParenthesizedExpression BinaryExpression or and CompareOp in not is UnaryExpression ConditionalExpression if else LambdaExpression lambda ParamList VariableName AssignOp , : NamedExpression AssignOp YieldExpression yield from TupleExpression ComprehensionExpression async for LambdaExpression ] [ ArrayExpression ArrayComprehensionExpression } { DictionaryExpression DictionaryComprehensionExpression SetExpression SetComprehensionExpression CallExpression ArgList AssignOp MemberExpression . PropertyName Number String FormatString FormatReplacement FormatSelfDoc FormatConversion FormatSpec FormatReplacement FormatSelfDoc ContinuedString Ellipsis None Boolean TypeDef AssignOp UpdateStatement UpdateOp ExpressionStatement DeleteStatement del PassStatement pass BreakStatement break ContinueStatement continue ReturnStatement return YieldStatement PrintStatement RaiseStatement raise ImportStatement import as ScopeStatement global nonlocal AssertStatement assert TypeDefinition type TypeParamList TypeParam StatementGroup ; IfStatement Body elif WhileStatement while ForStatement TryStatement try except finally WithStatement with FunctionDefinition def ParamList AssignOp TypeDef ClassDefinition class DecoratedStatement Decorator At MatchStatement match MatchBody MatchClause case CapturePattern LiteralPattern ArithOp ArithOp AsPattern OrPattern LogicOp AttributePattern SequencePattern MappingPattern StarPattern ClassPattern PatternArgList KeywordPattern KeywordPattern Guard",
  maxTerm: 277,
  context: trackIndent,
  nodeProps: [
    ["isolate", -5, 4, 71, 72, 73, 77, ""],
    ["group", -15, 6, 85, 87, 88, 90, 92, 94, 96, 98, 99, 100, 102, 105, 108, 110, "Statement Statement", -22, 8, 18, 21, 25, 40, 49, 50, 56, 57, 60, 61, 62, 63, 64, 67, 70, 71, 72, 79, 80, 81, 82, "Expression", -10, 114, 116, 119, 121, 122, 126, 128, 133, 135, 138, "Statement", -9, 143, 144, 147, 148, 150, 151, 152, 153, 154, "Pattern"],
    ["openedBy", 23, "(", 54, "[", 58, "{"],
    ["closedBy", 24, ")", 55, "]", 59, "}"]
  ],
  propSources: [pythonHighlighting],
  skippedNodes: [0, 4],
  repeatNodeCount: 34,
  tokenData: "!2|~R!`OX%TXY%oY[%T[]%o]p%Tpq%oqr'ars)Yst*xtu%Tuv,dvw-hwx.Uxy/tyz0[z{0r{|2S|}2p}!O3W!O!P4_!P!Q:Z!Q!R;k!R![>_![!]Do!]!^Es!^!_FZ!_!`Gk!`!aHX!a!b%T!b!cIf!c!dJU!d!eK^!e!hJU!h!i!#f!i!tJU!t!u!,|!u!wJU!w!x!.t!x!}JU!}#O!0S#O#P&o#P#Q!0j#Q#R!1Q#R#SJU#S#T%T#T#UJU#U#VK^#V#YJU#Y#Z!#f#Z#fJU#f#g!,|#g#iJU#i#j!.t#j#oJU#o#p!1n#p#q!1s#q#r!2a#r#s!2f#s$g%T$g;'SJU;'S;=`KW<%lOJU`%YT&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T`%lP;=`<%l%To%v]&n`%c_OX%TXY%oY[%T[]%o]p%Tpq%oq#O%T#O#P&o#P#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To&tX&n`OY%TYZ%oZ]%T]^%o^#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc'f[&n`O!_%T!_!`([!`#T%T#T#U(r#U#f%T#f#g(r#g#h(r#h#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc(cTmR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc(yT!mR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk)aV&n`&[ZOr%Trs)vs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk){V&n`Or%Trs*bs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk*iT&n`&^ZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To+PZS_&n`OY*xYZ%TZ]*x]^%T^#o*x#o#p+r#p#q*x#q#r+r#r;'S*x;'S;=`,^<%lO*x_+wTS_OY+rZ]+r^;'S+r;'S;=`,W<%lO+r_,ZP;=`<%l+ro,aP;=`<%l*xj,kV%rQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj-XT!xY&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj-oV%lQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk.]V&n`&ZZOw%Twx.rx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk.wV&n`Ow%Twx/^x#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk/eT&n`&]ZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk/{ThZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc0cTgR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk0yXVZ&n`Oz%Tz{1f{!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk1mVaR&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk2ZV%oZ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc2wTzR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To3_W%pZ&n`O!_%T!_!`-Q!`!a3w!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Td4OT&{S&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk4fX!fQ&n`O!O%T!O!P5R!P!Q%T!Q![6T![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk5WV&n`O!O%T!O!P5m!P#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk5tT!rZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti6[a!hX&n`O!Q%T!Q![6T![!g%T!g!h7a!h!l%T!l!m9s!m#R%T#R#S6T#S#X%T#X#Y7a#Y#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti7fZ&n`O{%T{|8X|}%T}!O8X!O!Q%T!Q![8s![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti8^V&n`O!Q%T!Q![8s![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti8z]!hX&n`O!Q%T!Q![8s![!l%T!l!m9s!m#R%T#R#S8s#S#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti9zT!hX&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk:bX%qR&n`O!P%T!P!Q:}!Q!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj;UV%sQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti;ro!hX&n`O!O%T!O!P=s!P!Q%T!Q![>_![!d%T!d!e?q!e!g%T!g!h7a!h!l%T!l!m9s!m!q%T!q!rA]!r!z%T!z!{Bq!{#R%T#R#S>_#S#U%T#U#V?q#V#X%T#X#Y7a#Y#^%T#^#_9s#_#c%T#c#dA]#d#l%T#l#mBq#m#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti=xV&n`O!Q%T!Q![6T![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti>fc!hX&n`O!O%T!O!P=s!P!Q%T!Q![>_![!g%T!g!h7a!h!l%T!l!m9s!m#R%T#R#S>_#S#X%T#X#Y7a#Y#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti?vY&n`O!Q%T!Q!R@f!R!S@f!S#R%T#R#S@f#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti@mY!hX&n`O!Q%T!Q!R@f!R!S@f!S#R%T#R#S@f#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiAbX&n`O!Q%T!Q!YA}!Y#R%T#R#SA}#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiBUX!hX&n`O!Q%T!Q!YA}!Y#R%T#R#SA}#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiBv]&n`O!Q%T!Q![Co![!c%T!c!iCo!i#R%T#R#SCo#S#T%T#T#ZCo#Z#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiCv]!hX&n`O!Q%T!Q![Co![!c%T!c!iCo!i#R%T#R#SCo#S#T%T#T#ZCo#Z#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%ToDvV{_&n`O!_%T!_!`E]!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TcEdT%{R&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkEzT#gZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkFbXmR&n`O!^%T!^!_F}!_!`([!`!a([!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TjGUV%mQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkGrV%zZ&n`O!_%T!_!`([!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkH`WmR&n`O!_%T!_!`([!`!aHx!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TjIPV%nQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkIoV_Q#}P&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%ToJ_]&n`&YS%uZO!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUoKZP;=`<%lJUoKge&n`&YS%uZOr%Trs)Ysw%Twx.Ux!Q%T!Q![JU![!c%T!c!tJU!t!uLx!u!}JU!}#R%T#R#SJU#S#T%T#T#fJU#f#gLx#g#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUoMRa&n`&YS%uZOr%TrsNWsw%Twx! vx!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUkN_V&n`&`ZOr%TrsNts#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkNyV&n`Or%Trs! `s#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk! gT&n`&bZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk! }V&n`&_ZOw%Twx!!dx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!!iV&n`Ow%Twx!#Ox#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!#VT&n`&aZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!#oe&n`&YS%uZOr%Trs!%Qsw%Twx!&px!Q%T!Q![JU![!c%T!c!tJU!t!u!(`!u!}JU!}#R%T#R#SJU#S#T%T#T#fJU#f#g!(`#g#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!%XV&n`&dZOr%Trs!%ns#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!%sV&n`Or%Trs!&Ys#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!&aT&n`&fZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!&wV&n`&cZOw%Twx!'^x#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!'cV&n`Ow%Twx!'xx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!(PT&n`&eZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!(ia&n`&YS%uZOr%Trs!)nsw%Twx!+^x!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!)uV&n`&hZOr%Trs!*[s#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!*aV&n`Or%Trs!*vs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!*}T&n`&jZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!+eV&n`&gZOw%Twx!+zx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!,PV&n`Ow%Twx!,fx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!,mT&n`&iZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!-Vi&n`&YS%uZOr%TrsNWsw%Twx! vx!Q%T!Q![JU![!c%T!c!dJU!d!eLx!e!hJU!h!i!(`!i!}JU!}#R%T#R#SJU#S#T%T#T#UJU#U#VLx#V#YJU#Y#Z!(`#Z#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUo!.}a&n`&YS%uZOr%Trs)Ysw%Twx.Ux!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!0ZT!XZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc!0qT!WR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj!1XV%kQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T~!1sO!]~k!1zV%jR&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T~!2fO![~i!2mT%tX&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T",
  tokenizers: [legacyPrint, indentation, newlines, strings, 0, 1, 2, 3, 4],
  topRules: { "Script": [0, 5] },
  specialized: [{ term: 221, get: (value) => spec_identifier[value] || -1 }],
  tokenPrec: 7668
});

// src/text/syntax.ts
function childrenOf(node) {
  const children = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}
function textOf(text2, node) {
  return node === null ? "" : text2.slice(node.from, node.to);
}

// src/text/python-values.ts
var PythonValues = class {
  #builder;
  #names;
  #sharing;
  #text;
  constructor(builder, names2) {
    this.#builder = builder;
    this.#names = names2;
    this.#sharing = new Sharing(builder);
    this.#text = builder.file.text;
  }
  /** The node of an expression; its own text, tagged `expression`, when its value cannot be told. */
  value(node, depth) {
    return (depth < maxDepth ? this.#known(node, depth) : this.#tooDeep(node)) ?? this.#expression(node);
  }
  /** Comma-separated values without brackets. */
  tuple(nodes) {
    const items = nodes.map((node) => this.value(node, 1));
    return this.#builder.sequence(items, nodes[0]?.from ?? 0, nodes.at(-1)?.to ?? 0);
  }
  /** The result of an operation on two known numbers, else the text of `whole`. */
  binary(operator2, left, right, whole2) {
    const a = numberOf(left);
    const b = numberOf(right);
    const result = a === null || b === null ? null : calculate(operator2, a, b);
    return result === null ? this.#expression(whole2) : this.#scalar(result, whole2);
  }
  /** `cfg.optimizer['lr']` as its steps; null for what is no such path. */
  path(node) {
    const steps = [];
    for (let at = node; at !== null && steps.length < maxDepth; ) {
      if (at.name === "VariableName") return [...steps, { key: textOf(this.#text, at), node: at }].reverse();
      if (at.name !== "MemberExpression") return null;
      const property = at.getChild("PropertyName");
      const index = property === null ? this.#index(at) : null;
      if (property !== null) steps.push({ key: textOf(this.#text, property), node: property });
      else if (index !== null) steps.push(index);
      else return null;
      at = at.firstChild;
    }
    return null;
  }
  #index(node) {
    const [, open, key2, close] = childrenOf(node);
    if (open?.name !== "[" || close?.name !== "]" || key2 === void 0) return null;
    const value = key2.name === "String" || key2.name === "Number" ? this.#known(key2, 0) : null;
    return value?.kind === "scalar" ? { key: String(value.value), node: key2 } : null;
  }
  #known(node, depth) {
    const text2 = textOf(this.#text, node);
    if (node.name === "Number") return this.#maybe(parseNumber(text2), node);
    if (node.name === "String") return this.#string(pythonText(text2), node);
    if (node.name === "ContinuedString") return this.#continued(node);
    if (node.name === "Boolean") return this.#scalar(text2 === "True", node);
    if (node.name === "None") return this.#scalar(null, node);
    if (node.name === "VariableName" || node.name === "MemberExpression") return this.#reference(node, depth);
    if (node.name === "ParenthesizedExpression") return this.#parenthesized(node, depth);
    if (node.name === "UnaryExpression") return this.#unary(node, depth);
    if (node.name === "BinaryExpression") return this.#operation(node, depth);
    if (node.name === "ArrayExpression" || node.name === "TupleExpression" || node.name === "SetExpression") return this.#list(node, depth);
    if (node.name === "DictionaryExpression") return this.#dictionary(node, depth);
    return node.name === "CallExpression" ? this.#call(node, depth) : null;
  }
  #scalar(value, node) {
    return this.#builder.scalar(value, node.from, node.to);
  }
  #maybe(value, node) {
    return value === null ? null : this.#scalar(value, node);
  }
  #string(value, node) {
    return value === null ? null : this.#builder.scalar(value, node.from, node.to, { quoted: true });
  }
  #expression(node) {
    return this.#builder.scalar(textOf(this.#text, node), node.from, node.to, { tag: "expression" });
  }
  #tooDeep(node) {
    if (node.firstChild !== null) this.#builder.report("nesting-limit", node.from, { limit: maxDepth });
    return null;
  }
  #continued(node) {
    const parts2 = childrenOf(node).map((part) => part.name === "String" ? pythonText(textOf(this.#text, part)) : null);
    return parts2.includes(null) ? null : this.#string(parts2.join(""), node);
  }
  /** A name assigned before. Numbers and text get the place of this mention; lists and mappings are shared. */
  #reference(node, depth) {
    const [first, ...rest] = this.path(node) ?? [];
    let found = first === void 0 ? void 0 : this.#names.get(first.key)?.value;
    for (const { key: key2 } of rest) {
      if (found?.kind === "sequence") found = /^\d{1,9}$/.test(key2) ? found.items[Number(key2)] : void 0;
      else found = found?.kind === "mapping" ? found.entries.get(key2)?.value : void 0;
    }
    if (found === void 0 || found.kind === "scalar" && found.tag !== void 0) return null;
    if (found.kind === "scalar") return this.#scalar(found.value, node);
    return this.#sharing.allows(found, depth, node.from) ? found : null;
  }
  #parenthesized(node, depth) {
    const inner = childrenOf(node).find((child) => child.name !== "(" && child.name !== "Comment");
    if (inner === void 0) return null;
    const value = this.value(inner, depth + 1);
    if (value.kind !== "scalar") return value;
    return value.tag === void 0 && value.quoted === false ? this.#scalar(value.value, node) : value;
  }
  #unary(node, depth) {
    const [operator2, operand] = childrenOf(node);
    if (operator2 === void 0 || operand === void 0) return null;
    const value = this.value(operand, depth + 1);
    const sign = textOf(this.#text, operator2);
    if (sign === "not") return value.kind === "scalar" && typeof value.value === "boolean" ? this.#scalar(!value.value, node) : null;
    const number7 = numberOf(value);
    if (number7 === null || sign !== "-" && sign !== "+") return null;
    return this.#scalar(sign === "-" ? -number7 : number7, node);
  }
  #operation(node, depth) {
    const [left, operator2, right] = childrenOf(node);
    if (left === void 0 || operator2 === void 0 || right === void 0) return null;
    return this.binary(textOf(this.#text, operator2), this.value(left, depth + 1), this.value(right, depth + 1), node);
  }
  #list(node, depth) {
    const items = [];
    for (const child of childrenOf(node)) {
      if (child.name === "*" || child.name === "for") return null;
      if (!/^[[\](){},]$/.test(child.name) && child.name !== "Comment") items.push(this.value(child, depth + 1));
    }
    return this.#builder.sequence(items, node.from, node.to);
  }
  #dictionary(node, depth) {
    const entries = /* @__PURE__ */ new Map();
    const children = childrenOf(node).filter((child) => child.name !== "Comment");
    for (const [index, child] of children.entries()) {
      const before = children[index - 1];
      const after = children[index + 1];
      if (child.name === "**" && after !== void 0) this.#spread(entries, after, depth);
      if (child.name !== ":" || before === void 0 || after === void 0) continue;
      const key2 = this.value(before, depth + 1);
      if (key2.kind === "scalar") this.#builder.assign(entries, String(key2.value), before.from, before.to, this.value(after, depth + 1));
    }
    return this.#builder.mapping(entries, node.from, node.to);
  }
  #spread(entries, node, depth) {
    const source = this.value(node, depth + 1);
    if (source.kind !== "mapping") return;
    for (const [key2, entry] of source.entries) entries.set(key2, entry);
  }
  /** `dict(a=1)`, `SGD(params, lr=0.1)`: keyword arguments by name, positional ones by number, the callee as tag. */
  #call(node, depth) {
    const callee = node.firstChild;
    const list2 = node.getChild("ArgList");
    if (callee === null || list2 === null) return null;
    const entries = /* @__PURE__ */ new Map();
    const children = childrenOf(list2).filter((child) => child.name !== "Comment" && child.name !== "(" && child.name !== ")");
    let position = 0;
    for (const argument of splitArguments(children)) {
      const [first, sign, value] = argument;
      if (first === void 0) continue;
      if (first.name === "**" && sign !== void 0) this.#spread(entries, sign, depth);
      else if (sign?.name === "AssignOp" && value !== void 0) {
        this.#builder.assign(entries, textOf(this.#text, first), first.from, first.to, this.value(value, depth + 1));
      } else if (argument.length === 1) this.#builder.assign(entries, String(position++), first.from, first.from, this.value(first, depth + 1));
    }
    const tag = this.#calleeName(callee);
    return this.#conversion(tag, entries, node) ?? this.#builder.mapping(entries, node.from, node.to, tag);
  }
  /** `int(1e5)` and `float('5e-4')` are numbers. */
  #conversion(tag, entries, node) {
    const only = entries.size === 1 ? entries.get("0")?.value : void 0;
    if (only?.kind !== "scalar" || tag !== "int" && tag !== "float") return null;
    const number7 = typeof only.value === "string" && only.quoted ? parseNumber(only.value.trim()) : numberOf(only);
    return this.#maybe(number7 === null || tag === "float" ? number7 : Math.trunc(number7), node);
  }
  /** The name that is called; of `L(AdamW)(…)`, detectron2's lazy call, that of what will be called. */
  #calleeName(callee) {
    if (callee.name !== "CallExpression") return textOf(this.#text, callee);
    const wrapper = textOf(this.#text, callee.firstChild);
    const wrapped = callee.getChild("ArgList")?.firstChild?.nextSibling ?? null;
    return /^(?:L|LazyCall)$/.test(wrapper) && wrapped !== null ? textOf(this.#text, wrapped) : textOf(this.#text, callee);
  }
};
function splitArguments(children) {
  const groups = [[]];
  for (const child of children) {
    if (child.name === ",") groups.push([]);
    else groups.at(-1)?.push(child);
  }
  return groups;
}
function numberOf(node) {
  return node.kind === "scalar" && typeof node.value === "number" ? node.value : null;
}
function calculate(operator2, a, b) {
  if (b === 0 && (operator2 === "/" || operator2 === "//" || operator2 === "%")) return null;
  const operations = {
    "+": () => a + b,
    "-": () => a - b,
    "*": () => a * b,
    "/": () => a / b,
    "//": () => Math.floor(a / b),
    "%": () => a - b * Math.floor(a / b),
    "**": () => a ** b
  };
  const result = operations[operator2]?.() ?? null;
  return result !== null && Number.isFinite(result) ? result : null;
}

// src/text/python-statements.ts
var maxPathLength = 20;
var PythonStatements = class {
  #builder;
  #tables;
  #values;
  #text;
  entries = /* @__PURE__ */ new Map();
  constructor(builder) {
    this.#builder = builder;
    this.#tables = new Tables(builder);
    this.#text = builder.file.text;
    this.#values = new PythonValues(builder, this.entries);
  }
  /** The statements of a module. */
  module(top) {
    this.#block(top, this.entries);
  }
  #block(body, entries) {
    for (const statement of childrenOf(body)) this.#statement(statement, entries);
  }
  #statement(node, entries) {
    if (node.name === "AssignStatement") this.#assignment(node, entries);
    else if (node.name === "UpdateStatement") this.#update(node, entries);
    else if (node.name === "StatementGroup") this.#block(node, entries);
    else if (node.name === "IfStatement") this.#main(node, entries);
    else if (node.name === "ClassDefinition") this.#class(node, entries);
    else if (node.name === "FunctionDefinition") this.#function(node, entries);
    else if (node.name === "DecoratedStatement") this.#decorated(node, entries);
    else if (node.name === "ExpressionStatement") this.#call(node.firstChild, entries);
  }
  #decorated(node, entries) {
    const inner = node.lastChild;
    if (inner?.name === "ClassDefinition") this.#class(inner, entries);
    else if (inner?.name === "FunctionDefinition") this.#function(inner, entries);
  }
  /** Of conditions only one is sure to hold: that the file is run. */
  #main(node, entries) {
    const body = node.getChild("Body");
    const condition = this.#text.slice(node.from, Math.min(body?.from ?? node.from, node.from + 60));
    if (body !== null && /^if\s*\(?\s*__name__\s*==\s*["']__main__["']/.test(condition)) this.#block(body, entries);
  }
  /** `def get_config():` is how ml_collections files hold their config. */
  #function(node, entries) {
    const body = node.getChild("Body");
    const name2 = node.getChild("VariableName");
    if (body !== null && name2 !== null && textOf(this.#text, name2) === "get_config") this.#block(body, entries);
  }
  #class(node, entries) {
    const name2 = node.getChild("VariableName");
    const body = node.getChild("Body");
    if (name2 === null || body === null) return;
    const fields = /* @__PURE__ */ new Map();
    for (const statement of childrenOf(body)) if (statement.name === "AssignStatement") this.#assignment(statement, fields);
    if (fields.size === 0) return;
    this.#builder.assign(entries, textOf(this.#text, name2), name2.from, name2.to, this.#builder.mapping(fields, node.from, node.to, "class"));
  }
  /** `a = 1`, `a = b = 1`, `a, b = 1, 2`, `cfg.a['b'] = 1`, `a: int = 1`. */
  #assignment(node, entries) {
    const groups = splitAt(node, "AssignOp");
    const values = groups.pop();
    if (values === void 0 || groups.length === 0) return;
    const [single] = values;
    if (single === void 0) return;
    const whole2 = values.length === 1 ? this.#values.value(single, 0) : this.#values.tuple(values);
    for (const targets of groups) {
      const [target] = targets;
      if (targets.length === 1 && target !== void 0) this.#target(target, whole2, entries);
      else this.#unpack(targets, whole2, entries);
    }
  }
  #unpack(targets, whole2, entries) {
    const items = whole2.kind === "sequence" && whole2.items.length === targets.length ? whole2.items : null;
    for (const [index, target] of targets.entries()) {
      const item = items?.[index];
      if (item !== void 0) this.#target(target, item, entries);
      else this.#forget(target, entries);
    }
  }
  /** `x += 1`: the result stands nowhere in the text, so its place is empty and no edit can replace it. */
  #update(node, entries) {
    const [target, operator2, operand] = childrenOf(node);
    if (target === void 0 || operator2 === void 0 || operand === void 0) return;
    const sign = textOf(this.#text, operator2).replace("=", "");
    const value = this.#values.binary(sign, this.#values.value(target, 0), this.#values.value(operand, 0), node);
    if (value.kind !== "scalar" || value.tag !== void 0) this.#target(target, value, entries);
    else this.#target(target, this.#builder.scalar(value.value, operand.from, operand.from), entries);
  }
  #target(node, value, entries) {
    const path = this.#values.path(node);
    const last2 = path?.at(-1);
    if (path === null || last2 === void 0 || path.length > maxPathLength) return;
    let within = entries;
    for (const { key: key2, node: place } of path.slice(0, -1)) {
      within = this.#tables.under(within, key2, { keyStart: place.from, keyEnd: place.to, start: node.from, end: node.to });
    }
    this.#builder.assign(within, last2.key, last2.node.from, last2.node.to, value);
  }
  /** A name that was given something that cannot be told is not known any more. */
  #forget(node, entries) {
    if (node.name === "VariableName") entries.delete(textOf(this.#text, node));
  }
  /** `cfg.update(a=1)`, `cfg.update({…})`, `parser.set_defaults(a=1)`. */
  #call(node, entries) {
    if (node?.name !== "CallExpression") return;
    const callee = this.#values.path(node.firstChild);
    const method = callee?.at(-1)?.key;
    if (callee === null || callee === void 0 || method !== "update" && method !== "set_defaults") return;
    let within = entries;
    if (method === "update") {
      for (const { key: key2, node: place } of callee.slice(0, -1)) {
        if (!within.has(key2)) return;
        within = this.#tables.under(within, key2, { keyStart: place.from, keyEnd: place.to, start: node.from, end: node.to });
      }
    }
    const given3 = this.#values.value(node, 0);
    const sources = given3.kind === "mapping" ? [given3, given3.entries.get("0")?.value] : [];
    for (const source of sources) {
      if (source?.kind !== "mapping") continue;
      for (const [key2, entry] of source.entries) if (key2 !== "0") within.set(key2, entry);
    }
  }
  /** `parser.add_argument('--max-steps', default=100)`: the default, under the name that the program will use (`max_steps`). */
  argument(node) {
    const callee = node.firstChild;
    if (callee?.name !== "MemberExpression" || textOf(this.#text, callee.lastChild) !== "add_argument") return;
    const given3 = this.#values.value(node, 0);
    if (given3.kind !== "mapping") return;
    const flags = [...given3.entries.values()].filter((entry) => /^\d+$/.test(entry.key) && entry.value.kind === "scalar");
    const long = flags.find((entry) => entry.value.kind === "scalar" && String(entry.value.value).startsWith("--"));
    if (long === void 0) return;
    const destination = scalarText(given3.entries.get("dest")?.value);
    const name2 = destination ?? scalarText(long.value)?.replace(/^--/, "").replaceAll("-", "_");
    const action = scalarText(given3.entries.get("action")?.value);
    const { start, end } = long.value.span;
    const absent = this.#builder.scalar(action === "store_true" ? false : action === "store_false" ? true : null, end, end);
    if (name2 !== void 0 && name2 !== "") this.#builder.assign(this.entries, name2, start, end, given3.entries.get("default")?.value ?? absent);
  }
};
function scalarText(node) {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : void 0;
}
function splitAt(node, separator) {
  const groups = [[]];
  for (const child of childrenOf(node)) {
    if (child.name === separator) groups.push([]);
    else if (child.name !== "," && child.name !== "TypeDef" && child.name !== "Comment") groups.at(-1)?.push(child);
  }
  return groups;
}

// src/text/python.ts
var maxPythonLength = 1e6;
var maxLengthBehindError = 3e4;
var strictParser = parser.configure({ strict: true });
function parsePython(file) {
  const builder = createBuilder(file);
  if (isUnreadable(builder)) return emptyDocument(builder, "python");
  if (file.text.length > maxPythonLength) {
    builder.report("file-too-large", null, { size: file.text.length, limit: maxPythonLength });
    return emptyDocument(builder, "python");
  }
  const tree = treeOf(withWholeNumbers(file.text));
  const statements = new PythonStatements(builder);
  statements.module(tree.topNode);
  let broken = null;
  let functions2 = 0;
  tree.iterate({
    enter: (node) => {
      if (node.name === "FunctionDefinition") functions2++;
      else if (node.type.isError && functions2 === 0) broken ??= node.from;
      else if (node.name === "CallExpression") statements.argument(node.node);
    },
    leave: (node) => {
      if (node.name === "FunctionDefinition") functions2--;
    }
  });
  if (broken !== null)
    builder.report("syntax-error", broken, { message: "this could not be read as Python", found: oneLine(file.text.slice(broken, broken + 20), 20) });
  return builder.document("python", builder.mapping(statements.entries, 0, file.text.length));
}
function treeOf(text2) {
  try {
    return strictParser.parse(text2);
  } catch (error) {
    const offset = Number(/(\d+)$/.exec(String(error))?.[1] ?? 0);
    return parser.parse(text2.slice(0, offset + maxLengthBehindError));
  }
}
function withWholeNumbers(text2) {
  return text2.replace(/(?<![\w.])(\d[\d_]*)\.(?=[eE][-+]?\d|[^\w.]|$)/g, (_, digits) => `${digits}0`);
}

// src/text/shell-words.ts
var breaks = /* @__PURE__ */ new Set([";", "|", "&", "(", ")", "\n", "<", ">"]);
var maxHeredocDelimiter = 100;
function* shellTokens(text2, start, end) {
  let heredoc = null;
  for (let at = start; at < end; ) {
    const character = text2.charAt(at);
    if (character === " " || character === "	" || character === "\r") at++;
    else if (isJoin(text2, at)) at = text2.indexOf("\n", at) + 1;
    else if (character === "#") at = lineEnd(text2, at, end);
    else if (text2.startsWith("<<", at) && !text2.startsWith("<<<", at)) {
      const delimiter = /^<<-?[ \t]*\\?(["']?)([A-Za-z_][\w.-]*)\1/.exec(text2.slice(at, at + maxHeredocDelimiter));
      heredoc = delimiter?.[2] ?? null;
      at += delimiter?.[0].length ?? 2;
    } else if (breaks.has(character)) {
      yield { kind: "break", start: at, end: at + 1 };
      if (character === "\n" && heredoc !== null) {
        at = heredocEnd(text2, at + 1, end, heredoc);
        heredoc = null;
      } else at++;
    } else {
      const wordEnd = endOfWord(text2, at, end);
      yield { kind: "word", start: at, end: wordEnd };
      at = wordEnd;
    }
  }
}
function isJoin(text2, at) {
  return text2[at] === "\\" && (text2[at + 1] === "\n" || text2.startsWith("\r\n", at + 1));
}
function lineEnd(text2, start, end) {
  const newline3 = text2.indexOf("\n", start);
  return newline3 === -1 || newline3 > end ? end : newline3;
}
function heredocEnd(text2, start, end, delimiter) {
  for (let at = start; at < end; ) {
    const stop = lineEnd(text2, at, end);
    if (text2.slice(at, stop).trim() === delimiter) return stop;
    at = stop + 1;
  }
  return end;
}
function endOfWord(text2, start, end) {
  let at = start;
  while (at < end) {
    const character = text2.charAt(at);
    if (character === " " || character === "	" || character === "\r" || breaks.has(character)) break;
    if (character === "\\") {
      if (isJoin(text2, at)) break;
      at += 2;
    } else if (character === "'" || character === '"') at = closing(text2, at, end);
    else if (character === "$" && (text2[at + 1] === "(" || text2[at + 1] === "{")) at = endOfExpansion(text2, at + 1, end);
    else if (character === "`") at = closing(text2, at, end);
    else at++;
  }
  return Math.min(Math.max(at, start + 1), end);
}
function closing(text2, start, end) {
  const quote = text2.charAt(start);
  for (let at = start + 1; at < end; at++) {
    if (text2[at] === "\\" && quote !== "'") at++;
    else if (text2[at] === quote) return at + 1;
  }
  return end;
}
function endOfExpansion(text2, start, end) {
  const opening2 = text2.charAt(start);
  const close = opening2 === "(" ? ")" : "}";
  let open = 0;
  for (let at = start; at < end; at++) {
    if (text2[at] === "\\") at++;
    else if (text2[at] === opening2) open++;
    else if (text2[at] === close && --open === 0) return at + 1;
  }
  return end;
}

// src/text/shell.ts
var assignment = /^([A-Za-z_]\w*)(\+?=)/;
var longFlag = /^--([A-Za-z][\w.-]*)(=)?/;
var override = /^(\+{0,2}[A-Za-z_][\w./-]*)=(?!=)/;
var holdsFlags = /(?:^|\s)--[A-Za-z]/;
var maxExpandedLength = 1e4;
var maxWords = 5e5;
var namesFile = /config|file|path|script|module/i;
function parseShell(file) {
  const builder = createBuilder(file);
  if (isUnreadable(builder)) return emptyDocument(builder, "shell");
  const flags = new ShellFlags(builder);
  flags.range(0, file.text.length, 0);
  return builder.document("shell", builder.mapping(flags.entries, 0, file.text.length));
}
var ShellFlags = class {
  #builder;
  #text;
  #variables = /* @__PURE__ */ new Map();
  entries = /* @__PURE__ */ new Map();
  #words = 0;
  constructor(builder) {
    this.#builder = builder;
    this.#text = builder.file.text;
  }
  /** Reads the commands of a range; `depth` counts the quotes around it. */
  range(start, end, depth) {
    let command = [];
    for (const token of shellTokens(this.#text, start, end)) {
      if (++this.#words > maxWords) {
        this.#builder.report("truncated", token.start, { words: maxWords });
        return;
      }
      if (token.kind === "word") command.push(this.#word(token));
      else {
        this.#command(command, depth);
        command = [];
      }
    }
    this.#command(command, depth);
  }
  #word({ start, end }) {
    return { start, end, raw: this.#text.slice(start, end) };
  }
  #command(words3, depth) {
    let isStart = true;
    for (let index = 0; index < words3.length; index++) {
      const word3 = words3[index];
      if (word3 === void 0) continue;
      const flag = longFlag.exec(word3.raw);
      if (flag !== null) index = this.#flag(words3, index, flag);
      else if (isStart && assignment.test(word3.raw)) this.#assign(word3, depth);
      else {
        if (depth < 2 && isQuoted(word3.raw) && holdsFlags.test(word3.raw.slice(1, 3e3))) this.range(word3.start + 1, word3.end - 1, depth + 1);
        else this.#override(word3);
        isStart &&= /^(?:export|local|declare|readonly|typeset|env|set|-\w+)$/.test(word3.raw);
      }
    }
  }
  #assign(word3, depth) {
    const [whole2 = "", name2 = "", operator2] = assignment.exec(word3.raw) ?? [];
    const value = { start: word3.start + whole2.length, end: word3.end, raw: word3.raw.slice(whole2.length) };
    if (operator2 === "=") this.#variables.set(name2, { node: this.#value(value), text: this.#expand(value.raw).text });
    else this.#variables.delete(name2);
    const inside = value.raw.slice(1, -1);
    if (depth < 2 && isQuoted(value.raw) && holdsFlags.test(inside)) this.range(value.start + 1, value.end - 1, depth + 1);
  }
  #override(word3) {
    const [whole2, name2] = override.exec(word3.raw) ?? [];
    if (whole2 === void 0 || name2 === void 0) return;
    const start = word3.start + whole2.length;
    const value = this.#value({ start, end: word3.end, raw: word3.raw.slice(whole2.length) });
    this.#builder.assign(this.entries, name2.replace(/^\++/, ""), word3.start, word3.start + name2.length, value);
  }
  /** Answers the index of the last word that belongs to the flag. */
  #flag(words3, index, flag) {
    const word3 = words3[index];
    const [whole2, name2 = "", equals] = flag;
    if (word3 === void 0) return index;
    const nameEnd = word3.start + 2 + name2.length;
    if (equals !== void 0) {
      const value = this.#value({ start: word3.start + whole2.length, end: word3.end, raw: word3.raw.slice(whole2.length) });
      this.#builder.assign(this.entries, name2, word3.start, nameEnd, value);
      return index;
    }
    const values = this.#valuesBehind(words3, index, name2);
    this.#builder.assign(this.entries, name2, word3.start, nameEnd, this.#joined(values, nameEnd));
    return index + values.length;
  }
  #joined(values, end) {
    const [first] = values;
    if (first === void 0) return this.#builder.scalar(true, end, end);
    return values.length === 1 ? first : this.#builder.sequence(values, first.span.start, values.at(-1)?.span.end ?? first.span.end);
  }
  /** The next word, and further ones as long as all are numbers (`--betas 0.9 0.95`). */
  #valuesBehind(words3, index, name2) {
    const values = [];
    for (const word3 of words3.slice(index + 1, index + 100)) {
      if (/^-{1,2}[A-Za-z]/.test(word3.raw) || isList(word3.raw)) break;
      if (values.length === 0 && /\.(?:py|sh)$/.test(word3.raw) && !namesFile.test(name2)) break;
      const value = this.#value(word3);
      if (values.length > 0 && (typeof value.value !== "number" || typeof values[0]?.value !== "number")) break;
      values.push(value);
    }
    return values;
  }
  #value(word3) {
    const variable = /^"?\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))"?$/.exec(word3.raw);
    const known = variable === null ? void 0 : this.#variables.get(variable[1] ?? variable[2] ?? "");
    if (known !== void 0) return known.node;
    const quoted = isQuoted(word3.raw);
    const { text: text2, isOpen } = this.#expand(word3.raw);
    if (isOpen) return this.#builder.scalar(text2, word3.start, word3.end, { quoted, tag: "expression" });
    return this.#builder.scalar(meaningOf(text2), word3.start, word3.end, { quoted });
  }
  /** Quotes undone and known variables put in. `isOpen` when something remains that only running would tell. */
  #expand(raw) {
    if (/^'[^']*'$/.test(raw)) return { text: raw.slice(1, -1), isOpen: false };
    if (raw.length > maxExpandedLength) return { text: raw, isOpen: true };
    let isOpen = /\$\(|`/.test(raw);
    const expanded = raw.replace(/\$\{([^{}$]{1,200})\}|\$(\w+|[@*#?!-])/g, (whole2, braced, plain2) => {
      const value = this.#variable(braced ?? plain2 ?? "");
      if (value === null) isOpen = true;
      return value ?? whole2;
    });
    if (expanded.length > maxExpandedLength) return { text: raw, isOpen: true };
    return { text: isOpen && !isQuoted(expanded) ? expanded : withoutQuotes(expanded), isOpen: isOpen || expanded.includes("${") };
  }
  #variable(expression) {
    const [, name2 = "", fallback] = /^(\w+)(?::?[-=](.*))?$/s.exec(expression) ?? [];
    const known = this.#variables.get(name2);
    if (known !== void 0 && known.node.tag === void 0) return known.text;
    return known === void 0 ? fallback ?? null : null;
  }
};
function isQuoted(raw) {
  return raw.length >= 2 && (raw.startsWith('"') || raw.startsWith("'")) && raw.endsWith(raw.charAt(0));
}
function isList(raw) {
  return /^"?\$\{\w+\[[@*]\]\}"?$/.test(raw);
}
function withoutQuotes(text2) {
  return text2.replace(/\\\r?\n/g, "").replace(/["']|\\(?=["'\\$ ])/g, "");
}
function meaningOf(text2) {
  const word3 = text2.length <= 5 ? text2.toLowerCase() : "";
  if (word3 === "true") return true;
  return word3 === "false" ? false : parseNumber(text2) ?? text2;
}

// node_modules/eslint-visitor-keys/lib/visitor-keys.js
var KEYS = {
  ArrayExpression: ["elements"],
  ArrayPattern: ["elements"],
  ArrowFunctionExpression: ["params", "body"],
  AssignmentExpression: ["left", "right"],
  AssignmentPattern: ["left", "right"],
  AwaitExpression: ["argument"],
  BinaryExpression: ["left", "right"],
  BlockStatement: ["body"],
  BreakStatement: ["label"],
  CallExpression: ["callee", "arguments"],
  CatchClause: ["param", "body"],
  ChainExpression: ["expression"],
  ClassBody: ["body"],
  ClassDeclaration: ["id", "superClass", "body"],
  ClassExpression: ["id", "superClass", "body"],
  ConditionalExpression: ["test", "consequent", "alternate"],
  ContinueStatement: ["label"],
  DebuggerStatement: [],
  DoWhileStatement: ["body", "test"],
  EmptyStatement: [],
  ExperimentalRestProperty: ["argument"],
  ExperimentalSpreadProperty: ["argument"],
  ExportAllDeclaration: ["exported", "source", "attributes"],
  ExportDefaultDeclaration: ["declaration"],
  ExportNamedDeclaration: [
    "declaration",
    "specifiers",
    "source",
    "attributes"
  ],
  ExportSpecifier: ["local", "exported"],
  ExpressionStatement: ["expression"],
  ForInStatement: ["left", "right", "body"],
  ForOfStatement: ["left", "right", "body"],
  ForStatement: ["init", "test", "update", "body"],
  FunctionDeclaration: ["id", "params", "body"],
  FunctionExpression: ["id", "params", "body"],
  Identifier: [],
  IfStatement: ["test", "consequent", "alternate"],
  ImportAttribute: ["key", "value"],
  ImportDeclaration: ["specifiers", "source", "attributes"],
  ImportDefaultSpecifier: ["local"],
  ImportExpression: ["source", "options"],
  ImportNamespaceSpecifier: ["local"],
  ImportSpecifier: ["imported", "local"],
  JSXAttribute: ["name", "value"],
  JSXClosingElement: ["name"],
  JSXClosingFragment: [],
  JSXElement: ["openingElement", "children", "closingElement"],
  JSXEmptyExpression: [],
  JSXExpressionContainer: ["expression"],
  JSXFragment: ["openingFragment", "children", "closingFragment"],
  JSXIdentifier: [],
  JSXMemberExpression: ["object", "property"],
  JSXNamespacedName: ["namespace", "name"],
  JSXOpeningElement: ["name", "attributes"],
  JSXOpeningFragment: [],
  JSXSpreadAttribute: ["argument"],
  JSXSpreadChild: ["expression"],
  JSXText: [],
  LabeledStatement: ["label", "body"],
  Literal: [],
  LogicalExpression: ["left", "right"],
  MemberExpression: ["object", "property"],
  MetaProperty: ["meta", "property"],
  MethodDefinition: ["key", "value"],
  NewExpression: ["callee", "arguments"],
  ObjectExpression: ["properties"],
  ObjectPattern: ["properties"],
  PrivateIdentifier: [],
  Program: ["body"],
  Property: ["key", "value"],
  PropertyDefinition: ["key", "value"],
  RestElement: ["argument"],
  ReturnStatement: ["argument"],
  SequenceExpression: ["expressions"],
  SpreadElement: ["argument"],
  StaticBlock: ["body"],
  Super: [],
  SwitchCase: ["test", "consequent"],
  SwitchStatement: ["discriminant", "cases"],
  TaggedTemplateExpression: ["tag", "quasi"],
  TemplateElement: [],
  TemplateLiteral: ["quasis", "expressions"],
  ThisExpression: [],
  ThrowStatement: ["argument"],
  TryStatement: ["block", "handler", "finalizer"],
  UnaryExpression: ["argument"],
  UpdateExpression: ["argument"],
  VariableDeclaration: ["declarations"],
  VariableDeclarator: ["id", "init"],
  WhileStatement: ["test", "body"],
  WithStatement: ["object", "body"],
  YieldExpression: ["argument"]
};
var NODE_TYPES = Object.keys(KEYS);
for (const type of NODE_TYPES) {
  Object.freeze(KEYS[type]);
}
Object.freeze(KEYS);
var visitor_keys_default = KEYS;

// node_modules/eslint-visitor-keys/lib/index.js
function unionWith(additionalKeys) {
  const retv = (
    /** @type {{ [type: string]: ReadonlyArray<string> }} */
    Object.assign({}, visitor_keys_default)
  );
  for (const type of Object.keys(additionalKeys)) {
    if (Object.hasOwn(retv, type)) {
      const keys = new Set(additionalKeys[type]);
      for (const key2 of retv[type]) {
        keys.add(key2);
      }
      retv[type] = Object.freeze(Array.from(keys));
    } else {
      retv[type] = Object.freeze(Array.from(additionalKeys[type]));
    }
  }
  return Object.freeze(retv);
}

// node_modules/toml-eslint-parser/lib/index.mjs
function last(arr) {
  return arr[arr.length - 1] ?? null;
}
function toKeyName(node) {
  return node.type === "TOMLBare" ? node.name : node.value;
}
var TOMLVerImpl = class {
  constructor(major, minor) {
    this.major = major;
    this.minor = minor;
  }
  lt(major, minor) {
    return this.major < major || this.major === major && this.minor < minor;
  }
  gte(major, minor) {
    return this.major > major || this.major === major && this.minor >= minor;
  }
};
var TOML_VERSION_1_0 = new TOMLVerImpl(1, 0);
var TOML_VERSION_1_1 = new TOMLVerImpl(1, 1);
var DEFAULT_TOML_VERSION = TOML_VERSION_1_1;
var SUPPORTED_TOML_VERSIONS = {
  "1.0": TOML_VERSION_1_0,
  "1.0.0": TOML_VERSION_1_0,
  "1.1": TOML_VERSION_1_1,
  "1.1.0": TOML_VERSION_1_1,
  latest: TOML_VERSION_1_1,
  next: TOML_VERSION_1_1
};
function getTOMLVer(v) {
  return v && SUPPORTED_TOML_VERSIONS[v] || DEFAULT_TOML_VERSION;
}
var MESSAGES = {
  "unterminated-string": "Unterminated string constant",
  "unterminated-table-key": "Unterminated table-key",
  "unterminated-array": "Unterminated array",
  "unterminated-inline-table": "Unterminated inline table",
  "missing-key": "Empty bare keys are not allowed",
  "missing-newline": "Must be a newline",
  "missing-equals-sign": "Expected equal (=) token",
  "missing-value": "Unspecified values are invalid",
  "missing-comma": "Expected comma (,) token",
  "dupe-keys": "Defining a key multiple times is invalid",
  "unexpected-char": "Unexpected character",
  "unexpected-token": "Unexpected token",
  "invalid-control-character": "Control characters (codes < 0x1f and 0x7f) are not allowed",
  "invalid-comment-character": "Invalid code point {{cp}} within comments",
  "invalid-key-value-newline": "The key, equals sign, and value must be on the same line",
  "invalid-inline-table-newline": "No newlines are allowed between the curly braces unless they are valid within a value",
  "invalid-underscore": "Underscores are allowed between digits",
  "invalid-space": "Unexpected spaces",
  "invalid-three-quotes": "Three or more quotes are not permitted",
  "invalid-date": "Unexpected invalid date",
  "invalid-time": "Unexpected invalid time",
  "invalid-leading-zero": "Leading zeros are not allowed",
  "invalid-trailing-comma-in-inline-table": "Trailing comma is not permitted in an inline table",
  "invalid-char-in-escape-sequence": "Invalid character in escape sequence",
  "invalid-consecutive-dots-in-key": "Consecutive dots are not permitted in keys",
  "invalid-code-point": "Invalid code point {{cp}}",
  "invalid-trailing-dot-in-key": "Keys cannot end with a dot",
  "invalid-leading-dot-in-key": "Keys cannot start with a dot"
};
function getMessage(code, data) {
  if (data) return MESSAGES[code].replace(/\{\{(.*?)\}\}/gu, (_, name$2) => {
    if (name$2 in data) return data[name$2];
    return `{{${name$2}}}`;
  });
  return MESSAGES[code];
}
var ParseError = class extends SyntaxError {
  /**
  * Initialize this ParseError instance.
  *
  */
  constructor(code, offset, line2, column, data) {
    super(getMessage(code, data));
    this.index = offset;
    this.lineNumber = line2;
    this.column = column;
  }
};
var CodePoint = {
  EOF: -1,
  NULL: 0,
  SOH: 1,
  BACKSPACE: 8,
  TABULATION: 9,
  LINE_FEED: 10,
  FORM_FEED: 12,
  CARRIAGE_RETURN: 13,
  ESCAPE: 27,
  SO: 14,
  US: 31,
  SPACE: 32,
  QUOTATION_MARK: 34,
  HASH: 35,
  SINGLE_QUOTE: 39,
  PLUS_SIGN: 43,
  COMMA: 44,
  DASH: 45,
  DOT: 46,
  DIGIT_0: 48,
  DIGIT_1: 49,
  DIGIT_2: 50,
  DIGIT_3: 51,
  DIGIT_7: 55,
  DIGIT_9: 57,
  COLON: 58,
  EQUALS_SIGN: 61,
  LATIN_CAPITAL_A: 65,
  LATIN_CAPITAL_E: 69,
  LATIN_CAPITAL_F: 70,
  LATIN_CAPITAL_T: 84,
  LATIN_CAPITAL_U: 85,
  LATIN_CAPITAL_Z: 90,
  LEFT_BRACKET: 91,
  BACKSLASH: 92,
  RIGHT_BRACKET: 93,
  UNDERSCORE: 95,
  LATIN_SMALL_A: 97,
  LATIN_SMALL_B: 98,
  LATIN_SMALL_E: 101,
  LATIN_SMALL_F: 102,
  LATIN_SMALL_I: 105,
  LATIN_SMALL_L: 108,
  LATIN_SMALL_N: 110,
  LATIN_SMALL_O: 111,
  LATIN_SMALL_R: 114,
  LATIN_SMALL_S: 115,
  LATIN_SMALL_T: 116,
  LATIN_SMALL_U: 117,
  LATIN_SMALL_X: 120,
  LATIN_SMALL_Z: 122,
  LEFT_BRACE: 123,
  RIGHT_BRACE: 125,
  TILDE: 126,
  DELETE: 127,
  PAD: 128,
  SUPERSCRIPT_TWO: 178,
  SUPERSCRIPT_THREE: 179,
  SUPERSCRIPT_ONE: 185,
  VULGAR_FRACTION_ONE_QUARTER: 188,
  VULGAR_FRACTION_THREE_QUARTERS: 190,
  LATIN_CAPITAL_LETTER_A_WITH_GRAVE: 192,
  LATIN_CAPITAL_LETTER_O_WITH_DIAERESIS: 214,
  LATIN_CAPITAL_LETTER_O_WITH_STROKE: 216,
  LATIN_SMALL_LETTER_O_WITH_DIAERESIS: 246,
  LATIN_SMALL_LETTER_O_WITH_STROKE: 248,
  GREEK_SMALL_REVERSED_DOTTED_LUNATE_SIGMA_SYMBOL: 891,
  GREEK_CAPITAL_LETTER_YOT: 895,
  CP_1FFF: 8191,
  ZERO_WIDTH_NON_JOINER: 8204,
  ZERO_WIDTH_JOINER: 8205,
  UNDERTIE: 8255,
  CHARACTER_TIE: 8256,
  SUPERSCRIPT_ZERO: 8304,
  CP_218F: 8591,
  CIRCLED_DIGIT_ONE: 9312,
  NEGATIVE_CIRCLED_DIGIT_ZERO: 9471,
  GLAGOLITIC_CAPITAL_LETTER_AZU: 11264,
  CP_2FEF: 12271,
  IDEOGRAPHIC_COMMA: 12289,
  CP_D7FF: 55295,
  CP_E000: 57344,
  CJK_COMPATIBILITY_IDEOGRAPH_F900: 63744,
  ARABIC_LIGATURE_SALAAMUHU_ALAYNAA: 64975,
  ARABIC_LIGATURE_SALLA_USED_AS_KORANIC_STOP_SIGN_ISOLATED_FORM: 65008,
  REPLACEMENT_CHARACTER: 65533,
  LINEAR_B_SYLLABLE_B008_A: 65536,
  CP_EFFFF: 983039,
  CP_10FFFF: 1114111
};
function isControl(cp) {
  return cp >= CodePoint.NULL && cp <= CodePoint.US;
}
function isWhitespace(cp) {
  return cp === CodePoint.TABULATION || cp === CodePoint.SPACE;
}
function isEOL(cp) {
  return cp === CodePoint.LINE_FEED || cp === CodePoint.CARRIAGE_RETURN;
}
function isUpperLetter(cp) {
  return cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_Z;
}
function isLowerLetter(cp) {
  return cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_Z;
}
function isLetter(cp) {
  return isLowerLetter(cp) || isUpperLetter(cp);
}
function isDigit(cp) {
  return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_9;
}
function isHexDig(cp) {
  return isDigit(cp) || cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_F || cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_F;
}
function isOctalDig(cp) {
  return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_7;
}
function isUnicodeScalarValue(cp) {
  return cp >= 0 && cp <= 55295 || cp >= 57344 && cp <= 1114111;
}
function sortedLastIndex(array2, value) {
  let low = 0;
  let high = array2.length;
  while (low < high) {
    const mid = low + high >>> 1;
    const val = array2[mid];
    if (val === value) return mid + 1;
    if (val < value) low = mid + 1;
    else high = mid;
  }
  return low;
}
var Locations = class {
  constructor() {
    this.offsets = [];
  }
  addOffset(offset) {
    for (let i = this.offsets.length - 1; i >= 0; i--) {
      const element = this.offsets[i];
      if (element === offset) return;
      if (element < offset) break;
    }
    this.offsets.push(offset);
  }
  /**
  * Calculate the location of the given index.
  * @param index The index to calculate their location.
  * @returns The location of the index.
  */
  getLocFromIndex(offset) {
    const line2 = sortedLastIndex(this.offsets, offset) + 1;
    return {
      line: line2,
      column: offset - (line2 === 1 ? 0 : this.offsets[line2 - 2])
    };
  }
};
var CodePointIterator = class {
  /**
  * Initialize this char iterator.
  */
  constructor(text2) {
    this.locs = new Locations();
    this.lastCodePoint = CodePoint.NULL;
    this.start = -1;
    this.end = 0;
    this.text = text2;
  }
  next() {
    if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
    return this.lastCodePoint = this.moveAt(this.end);
  }
  getLocFromIndex(index) {
    return this.locs.getLocFromIndex(index);
  }
  eat(cp) {
    if (this.text.codePointAt(this.end) === cp) {
      this.next();
      return true;
    }
    return false;
  }
  moveAt(offset) {
    this.start = this.end = offset;
    const cp = this.text.codePointAt(this.start) ?? CodePoint.EOF;
    if (cp === CodePoint.EOF) {
      this.end = this.start;
      return cp;
    }
    this.end += cp >= 65536 ? 2 : 1;
    if (cp === CodePoint.LINE_FEED) this.locs.addOffset(this.end);
    else if (cp === CodePoint.CARRIAGE_RETURN) {
      if (this.text.codePointAt(this.end) === CodePoint.LINE_FEED) {
        this.end++;
        this.locs.addOffset(this.end);
      }
      return CodePoint.LINE_FEED;
    }
    return cp;
  }
};
var HAS_BIGINT = typeof BigInt !== "undefined";
var RADIX_PREFIXES = {
  16: "0x",
  10: "",
  8: "0o",
  2: "0b"
};
var ESCAPES_1_0 = {
  [CodePoint.QUOTATION_MARK]: CodePoint.QUOTATION_MARK,
  [CodePoint.BACKSLASH]: CodePoint.BACKSLASH,
  [CodePoint.LATIN_SMALL_B]: CodePoint.BACKSPACE,
  [CodePoint.LATIN_SMALL_F]: CodePoint.FORM_FEED,
  [CodePoint.LATIN_SMALL_N]: CodePoint.LINE_FEED,
  [CodePoint.LATIN_SMALL_R]: CodePoint.CARRIAGE_RETURN,
  [CodePoint.LATIN_SMALL_T]: CodePoint.TABULATION
};
var ESCAPES_LATEST = {
  ...ESCAPES_1_0,
  [CodePoint.LATIN_SMALL_E]: CodePoint.ESCAPE
};
var Tokenizer = class {
  /**
  * Initialize this tokenizer.
  */
  constructor(text2, parserOptions) {
    this.backCode = false;
    this.lastCodePoint = CodePoint.NULL;
    this.state = "DATA";
    this.token = null;
    this.tokenStart = -1;
    this.valuesEnabled = false;
    this.text = text2;
    this.parserOptions = parserOptions || {};
    this.codePointIterator = new CodePointIterator(text2);
    this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
    this.ESCAPES = this.tomlVersion.gte(1, 1) ? ESCAPES_LATEST : ESCAPES_1_0;
  }
  get start() {
    return this.codePointIterator.start;
  }
  get end() {
    return this.codePointIterator.end;
  }
  getLocFromIndex(index) {
    return this.codePointIterator.getLocFromIndex(index);
  }
  /**
  * Report an invalid character error.
  */
  reportParseError(code, data) {
    const offset = this.codePointIterator.start;
    const loc = this.codePointIterator.getLocFromIndex(offset);
    throw new ParseError(code, offset, loc.line, loc.column, data);
  }
  /**
  * Get the next token.
  */
  nextToken() {
    let token = this.token;
    if (token != null) {
      this.token = null;
      return token;
    }
    let cp = this.lastCodePoint;
    while (cp !== CodePoint.EOF && !this.token) {
      cp = this.nextCode();
      const nextState = this[this.state](cp);
      if (!nextState) throw new Error(`Unknown error: pre state=${this.state}`);
      this.state = nextState;
    }
    token = this.token;
    this.token = null;
    return token;
  }
  /**
  * Get the next code point.
  */
  nextCode() {
    if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
    if (this.backCode) {
      this.backCode = false;
      return this.lastCodePoint;
    }
    return this.lastCodePoint = this.codePointIterator.next();
  }
  /**
  * Eat the next code point.
  */
  eatCode(cp) {
    if (this.lastCodePoint === CodePoint.EOF) return false;
    if (this.backCode) {
      if (this.lastCodePoint === cp) {
        this.backCode = false;
        return true;
      }
      return false;
    }
    return this.codePointIterator.eat(cp);
  }
  /**
  * Moves the character position to the given position.
  */
  moveAt(loc) {
    if (this.backCode) this.backCode = false;
    this.lastCodePoint = this.codePointIterator.moveAt(loc);
  }
  /**
  * Back the current code point as the given state.
  */
  back(state) {
    this.backCode = true;
    return state;
  }
  punctuatorToken() {
    this.startToken();
    this.endToken("Punctuator", "end");
  }
  startToken() {
    this.tokenStart = this.codePointIterator.start;
  }
  /**
  * Commit the current token.
  */
  endToken(type, pos, option1, option22) {
    const { tokenStart } = this;
    const end = this.codePointIterator[pos];
    const range = [tokenStart, end];
    const loc = {
      start: this.codePointIterator.getLocFromIndex(tokenStart),
      end: this.codePointIterator.getLocFromIndex(end)
    };
    if (type === "Block") this.token = {
      type,
      value: this.text.slice(tokenStart + 1, end),
      range,
      loc
    };
    else {
      let token;
      const value = this.text.slice(tokenStart, end);
      if (type === "BasicString" || type === "LiteralString" || type === "MultiLineBasicString" || type === "MultiLineLiteralString") token = {
        type,
        value,
        string: option1,
        range,
        loc
      };
      else if (type === "Integer") {
        const text2 = option1;
        token = {
          type,
          value,
          number: parseInt(text2, option22),
          bigint: HAS_BIGINT ? BigInt(RADIX_PREFIXES[option22] + text2) : null,
          range,
          loc
        };
      } else if (type === "Float") token = {
        type,
        value,
        number: option1,
        range,
        loc
      };
      else if (type === "Boolean") token = {
        type,
        value,
        boolean: option1,
        range,
        loc
      };
      else if (type === "LocalDate" || type === "LocalTime" || type === "LocalDateTime" || type === "OffsetDateTime") token = {
        type,
        value,
        date: option1,
        range,
        loc
      };
      else token = {
        type,
        value,
        range,
        loc
      };
      this.token = token;
    }
  }
  DATA(cp) {
    while (isWhitespace(cp) || isEOL(cp)) cp = this.nextCode();
    if (cp === CodePoint.HASH) {
      this.startToken();
      return "COMMENT";
    }
    if (cp === CodePoint.QUOTATION_MARK) {
      this.startToken();
      return "BASIC_STRING";
    }
    if (cp === CodePoint.SINGLE_QUOTE) {
      this.startToken();
      return "LITERAL_STRING";
    }
    if (cp === CodePoint.DOT || cp === CodePoint.EQUALS_SIGN || cp === CodePoint.LEFT_BRACKET || cp === CodePoint.RIGHT_BRACKET || cp === CodePoint.LEFT_BRACE || cp === CodePoint.RIGHT_BRACE || cp === CodePoint.COMMA) {
      this.punctuatorToken();
      return "DATA";
    }
    if (this.valuesEnabled) {
      if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
        this.startToken();
        return "SIGN";
      }
      if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) {
        this.startToken();
        return this.back("NAN_OR_INF");
      }
      if (isDigit(cp)) {
        this.startToken();
        return this.back("NUMBER");
      }
      if (cp === CodePoint.LATIN_SMALL_T || cp === CodePoint.LATIN_SMALL_F) {
        this.startToken();
        return this.back("BOOLEAN");
      }
    } else if (isUnquotedKeyChar(cp, this.tomlVersion)) {
      this.startToken();
      return "BARE";
    }
    if (cp === CodePoint.EOF) return "DATA";
    return this.reportParseError("unexpected-char");
  }
  COMMENT(cp) {
    const processCommentChar = this.tomlVersion.gte(1, 1) ? (c) => {
      if (!isNonEOL(c)) this.reportParseError("invalid-comment-character", { cp: JSON.stringify(String.fromCodePoint(c)).slice(1, -1) });
    } : (c) => {
      if (isControlOtherThanTab(c)) this.reportParseErrorControlChar();
    };
    while (!isEOL(cp) && cp !== CodePoint.EOF) {
      processCommentChar(cp);
      cp = this.nextCode();
    }
    this.endToken("Block", "start");
    return "DATA";
  }
  BARE(cp) {
    while (isUnquotedKeyChar(cp, this.tomlVersion)) cp = this.nextCode();
    this.endToken("Bare", "start");
    return this.back("DATA");
  }
  BASIC_STRING(cp) {
    if (cp === CodePoint.QUOTATION_MARK) {
      cp = this.nextCode();
      if (cp === CodePoint.QUOTATION_MARK) return "MULTI_LINE_BASIC_STRING";
      this.endToken("BasicString", "start", "");
      return this.back("DATA");
    }
    const out = [];
    while (cp !== CodePoint.QUOTATION_MARK && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
      if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      if (cp === CodePoint.BACKSLASH) {
        cp = this.nextCode();
        const ecp = this.ESCAPES[cp];
        if (ecp) {
          out.push(ecp);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_U) {
          const code = this.parseUnicode(4);
          out.push(code);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_CAPITAL_U) {
          const code = this.parseUnicode(8);
          out.push(code);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
          const code = this.parseUnicode(2);
          out.push(code);
          cp = this.nextCode();
          continue;
        }
        return this.reportParseError("invalid-char-in-escape-sequence");
      }
      out.push(cp);
      cp = this.nextCode();
    }
    if (cp !== CodePoint.QUOTATION_MARK) return this.reportParseError("unterminated-string");
    this.endToken("BasicString", "end", String.fromCodePoint(...out));
    return "DATA";
  }
  MULTI_LINE_BASIC_STRING(cp) {
    const out = [];
    if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
    while (cp !== CodePoint.EOF) {
      if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      if (cp === CodePoint.QUOTATION_MARK) {
        const startPos = this.codePointIterator.start;
        if (this.eatCode(CodePoint.QUOTATION_MARK) && this.eatCode(CodePoint.QUOTATION_MARK)) {
          if (this.eatCode(CodePoint.QUOTATION_MARK)) {
            out.push(CodePoint.QUOTATION_MARK);
            if (this.eatCode(CodePoint.QUOTATION_MARK)) {
              out.push(CodePoint.QUOTATION_MARK);
              if (this.eatCode(CodePoint.QUOTATION_MARK)) {
                this.moveAt(startPos);
                return this.reportParseError("invalid-three-quotes");
              }
            }
          }
          this.endToken("MultiLineBasicString", "end", String.fromCodePoint(...out));
          return "DATA";
        }
        this.moveAt(startPos);
      }
      if (cp === CodePoint.BACKSLASH) {
        cp = this.nextCode();
        const ecp = this.ESCAPES[cp];
        if (ecp) {
          out.push(ecp);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_U) {
          const code = this.parseUnicode(4);
          out.push(code);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_CAPITAL_U) {
          const code = this.parseUnicode(8);
          out.push(code);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
          const code = this.parseUnicode(2);
          out.push(code);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LINE_FEED) {
          cp = this.nextCode();
          while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
          continue;
        } else if (isWhitespace(cp)) {
          let valid = true;
          const startPos = this.codePointIterator.start;
          let nextCp;
          while ((nextCp = this.nextCode()) !== CodePoint.EOF) {
            if (nextCp === CodePoint.LINE_FEED) break;
            if (!isWhitespace(nextCp)) {
              this.moveAt(startPos);
              valid = false;
              break;
            }
          }
          if (valid) {
            cp = this.nextCode();
            while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
            continue;
          }
        }
        return this.reportParseError("invalid-char-in-escape-sequence");
      }
      out.push(cp);
      cp = this.nextCode();
    }
    return this.reportParseError("unterminated-string");
  }
  LITERAL_STRING(cp) {
    if (cp === CodePoint.SINGLE_QUOTE) {
      cp = this.nextCode();
      if (cp === CodePoint.SINGLE_QUOTE) return "MULTI_LINE_LITERAL_STRING";
      this.endToken("LiteralString", "start", "");
      return this.back("DATA");
    }
    const out = [];
    while (cp !== CodePoint.SINGLE_QUOTE && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
      if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      out.push(cp);
      cp = this.nextCode();
    }
    if (cp !== CodePoint.SINGLE_QUOTE) return this.reportParseError("unterminated-string");
    this.endToken("LiteralString", "end", String.fromCodePoint(...out));
    return "DATA";
  }
  MULTI_LINE_LITERAL_STRING(cp) {
    const out = [];
    if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
    while (cp !== CodePoint.EOF) {
      if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      if (cp === CodePoint.SINGLE_QUOTE) {
        const startPos = this.codePointIterator.start;
        if (this.eatCode(CodePoint.SINGLE_QUOTE) && this.eatCode(CodePoint.SINGLE_QUOTE)) {
          if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
            out.push(CodePoint.SINGLE_QUOTE);
            if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
              out.push(CodePoint.SINGLE_QUOTE);
              if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
                this.moveAt(startPos);
                return this.reportParseError("invalid-three-quotes");
              }
            }
          }
          this.endToken("MultiLineLiteralString", "end", String.fromCodePoint(...out));
          return "DATA";
        }
        this.moveAt(startPos);
      }
      out.push(cp);
      cp = this.nextCode();
    }
    return this.reportParseError("unterminated-string");
  }
  SIGN(cp) {
    if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) return this.back("NAN_OR_INF");
    if (isDigit(cp)) return this.back("NUMBER");
    return this.reportParseError("unexpected-char");
  }
  NAN_OR_INF(cp) {
    if (cp === CodePoint.LATIN_SMALL_N) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_N)) {
        this.endToken("Float", "end", NaN);
        return "DATA";
      }
      this.moveAt(startPos);
    } else if (cp === CodePoint.LATIN_SMALL_I) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_N) && this.eatCode(CodePoint.LATIN_SMALL_F)) {
        this.endToken("Float", "end", this.text[this.tokenStart] === "-" ? -Infinity : Infinity);
        return "DATA";
      }
      this.moveAt(startPos);
    }
    return this.reportParseError("unexpected-char");
  }
  NUMBER(cp) {
    const start = this.text[this.tokenStart];
    const sign = start === "+" ? CodePoint.PLUS_SIGN : start === "-" ? CodePoint.DASH : CodePoint.NULL;
    if (cp === CodePoint.DIGIT_0) {
      if (sign === CodePoint.NULL) {
        const startPos = this.codePointIterator.start;
        const nextCp$1 = this.nextCode();
        if (isDigit(nextCp$1)) {
          const nextNextCp = this.nextCode();
          if (nextNextCp === CodePoint.COLON) {
            this.data = {
              hasDate: false,
              year: 0,
              month: 0,
              day: 0,
              hour: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1)),
              minute: 0,
              second: 0
            };
            return "TIME_MINUTE";
          }
          if (isDigit(nextNextCp)) {
            const nextNextNextCp = this.nextCode();
            if (isDigit(nextNextNextCp) && this.eatCode(CodePoint.DASH)) {
              this.data = {
                hasDate: true,
                year: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1, nextNextCp, nextNextNextCp)),
                month: 0,
                day: 0,
                hour: 0,
                minute: 0,
                second: 0
              };
              return "DATE_MONTH";
            }
          }
          this.moveAt(startPos);
          return this.reportParseError("invalid-leading-zero");
        }
        this.moveAt(startPos);
      }
      cp = this.nextCode();
      if (cp === CodePoint.LATIN_SMALL_X || cp === CodePoint.LATIN_SMALL_O || cp === CodePoint.LATIN_SMALL_B) {
        if (sign !== CodePoint.NULL) return this.reportParseError("unexpected-char");
        return cp === CodePoint.LATIN_SMALL_X ? "HEX" : cp === CodePoint.LATIN_SMALL_O ? "OCTAL" : "BINARY";
      }
      if (cp === CodePoint.LATIN_SMALL_E || cp === CodePoint.LATIN_CAPITAL_E) {
        this.data = {
          minus: sign === CodePoint.DASH,
          left: [CodePoint.DIGIT_0]
        };
        return "EXPONENT_RIGHT";
      }
      if (cp === CodePoint.DOT) {
        this.data = {
          minus: sign === CodePoint.DASH,
          absInt: [CodePoint.DIGIT_0]
        };
        return "FRACTIONAL_RIGHT";
      }
      this.endToken("Integer", "start", "0", 10);
      return this.back("DATA");
    }
    const { out, nextCp, hasUnderscore } = this.parseDigits(cp, isDigit);
    if (nextCp === CodePoint.DASH && sign === CodePoint.NULL && !hasUnderscore && out.length === 4) {
      this.data = {
        hasDate: true,
        year: Number(String.fromCodePoint(...out)),
        month: 0,
        day: 0,
        hour: 0,
        minute: 0,
        second: 0
      };
      return "DATE_MONTH";
    }
    if (nextCp === CodePoint.COLON && sign === CodePoint.NULL && !hasUnderscore && out.length === 2) {
      this.data = {
        hasDate: false,
        year: 0,
        month: 0,
        day: 0,
        hour: Number(String.fromCodePoint(...out)),
        minute: 0,
        second: 0
      };
      return "TIME_MINUTE";
    }
    if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
      this.data = {
        minus: sign === CodePoint.DASH,
        left: out
      };
      return "EXPONENT_RIGHT";
    }
    if (nextCp === CodePoint.DOT) {
      this.data = {
        minus: sign === CodePoint.DASH,
        absInt: out
      };
      return "FRACTIONAL_RIGHT";
    }
    this.endToken("Integer", "start", sign === CodePoint.DASH ? String.fromCodePoint(CodePoint.DASH, ...out) : String.fromCodePoint(...out), 10);
    return this.back("DATA");
  }
  HEX(cp) {
    const { out } = this.parseDigits(cp, isHexDig);
    this.endToken("Integer", "start", String.fromCodePoint(...out), 16);
    return this.back("DATA");
  }
  OCTAL(cp) {
    const { out } = this.parseDigits(cp, isOctalDig);
    this.endToken("Integer", "start", String.fromCodePoint(...out), 8);
    return this.back("DATA");
  }
  BINARY(cp) {
    const { out } = this.parseDigits(cp, (c) => c === CodePoint.DIGIT_0 || c === CodePoint.DIGIT_1);
    this.endToken("Integer", "start", String.fromCodePoint(...out), 2);
    return this.back("DATA");
  }
  FRACTIONAL_RIGHT(cp) {
    const { minus, absInt } = this.data;
    const { out, nextCp } = this.parseDigits(cp, isDigit);
    const absNum = [
      ...absInt,
      CodePoint.DOT,
      ...out
    ];
    if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
      this.data = {
        minus,
        left: absNum
      };
      return "EXPONENT_RIGHT";
    }
    const value = Number(minus ? String.fromCodePoint(CodePoint.DASH, ...absNum) : String.fromCodePoint(...absNum));
    this.endToken("Float", "start", value);
    return this.back("DATA");
  }
  EXPONENT_RIGHT(cp) {
    const { left, minus: leftMinus } = this.data;
    let minus = false;
    if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
      minus = cp === CodePoint.DASH;
      cp = this.nextCode();
    }
    const { out } = this.parseDigits(cp, isDigit);
    const right = out;
    if (minus) right.unshift(CodePoint.DASH);
    const value = Number(leftMinus ? String.fromCodePoint(CodePoint.DASH, ...left, CodePoint.LATIN_SMALL_E, ...right) : String.fromCodePoint(...left, CodePoint.LATIN_SMALL_E, ...right));
    this.endToken("Float", "start", value);
    return this.back("DATA");
  }
  BOOLEAN(cp) {
    if (cp === CodePoint.LATIN_SMALL_T) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_R) && this.eatCode(CodePoint.LATIN_SMALL_U) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
        this.endToken("Boolean", "end", true);
        return "DATA";
      }
      this.moveAt(startPos);
    } else if (cp === CodePoint.LATIN_SMALL_F) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_L) && this.eatCode(CodePoint.LATIN_SMALL_S) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
        this.endToken("Boolean", "end", false);
        return "DATA";
      }
      this.moveAt(startPos);
    }
    return this.reportParseError("unexpected-char");
  }
  DATE_MONTH(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (cp !== CodePoint.DASH) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.start;
    const data = this.data;
    data.month = Number(this.text.slice(start, end));
    return "DATE_DAY";
  }
  DATE_DAY(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.end;
    const data = this.data;
    data.day = Number(this.text.slice(start, end));
    if (!isValidDate(data.year, data.month, data.day)) return this.reportParseError("invalid-date");
    cp = this.nextCode();
    if (cp === CodePoint.LATIN_CAPITAL_T || cp === CodePoint.LATIN_SMALL_T) return "TIME_HOUR";
    if (cp === CodePoint.SPACE) {
      const startPos = this.codePointIterator.start;
      if (isDigit(this.nextCode()) && isDigit(this.nextCode())) {
        this.moveAt(startPos);
        return "TIME_HOUR";
      }
      this.moveAt(startPos);
    }
    const dateValue = getDateFromDateTimeData(data, "");
    this.endToken("LocalDate", "start", dateValue);
    return this.back("DATA");
  }
  TIME_HOUR(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.start;
    const data = this.data;
    data.hour = Number(this.text.slice(start, end));
    return "TIME_MINUTE";
  }
  TIME_MINUTE(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.end;
    const data = this.data;
    data.minute = Number(this.text.slice(start, end));
    cp = this.nextCode();
    if (cp === CodePoint.COLON) return "TIME_SECOND";
    if (this.tomlVersion.lt(1, 1)) return this.reportParseError("unexpected-char");
    if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
    return this.processTimeEnd(cp, data);
  }
  TIME_SECOND(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.end;
    const data = this.data;
    data.second = Number(this.text.slice(start, end));
    if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
    cp = this.nextCode();
    if (cp === CodePoint.DOT) return "TIME_SEC_FRAC";
    return this.processTimeEnd(cp, data);
  }
  TIME_SEC_FRAC(cp) {
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    const start = this.codePointIterator.start;
    while (isDigit(cp)) cp = this.nextCode();
    const end = this.codePointIterator.start;
    const data = this.data;
    data.frac = this.text.slice(start, end);
    return this.processTimeEnd(cp, data);
  }
  processTimeEnd(cp, data) {
    if (data.hasDate) {
      if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
        data.offsetSign = cp;
        return "TIME_OFFSET";
      }
      if (cp === CodePoint.LATIN_CAPITAL_Z || cp === CodePoint.LATIN_SMALL_Z) {
        const dateValue$2 = getDateFromDateTimeData(data, "Z");
        this.endToken("OffsetDateTime", "end", dateValue$2);
        return "DATA";
      }
      const dateValue$1 = getDateFromDateTimeData(data, "");
      this.endToken("LocalDateTime", "start", dateValue$1);
      return this.back("DATA");
    }
    const dateValue = getDateFromDateTimeData(data, "");
    this.endToken("LocalTime", "start", dateValue);
    return this.back("DATA");
  }
  TIME_OFFSET(cp) {
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    const hourStart = this.codePointIterator.start;
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
    const hourEnd = this.codePointIterator.start;
    cp = this.nextCode();
    const minuteStart = this.codePointIterator.start;
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit(cp)) return this.reportParseError("unexpected-char");
    const minuteEnd = this.codePointIterator.end;
    const hour = Number(this.text.slice(hourStart, hourEnd));
    const minute = Number(this.text.slice(minuteStart, minuteEnd));
    if (!isValidTime(hour, minute, 0)) return this.reportParseError("invalid-time");
    const data = this.data;
    const dateValue = getDateFromDateTimeData(data, `${String.fromCodePoint(data.offsetSign)}${padStart(hour, 2)}:${padStart(minute, 2)}`);
    this.endToken("OffsetDateTime", "end", dateValue);
    return "DATA";
  }
  parseDigits(cp, checkDigit) {
    if (cp === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
    if (!checkDigit(cp)) return this.reportParseError("unexpected-char");
    const out = [];
    let before = CodePoint.NULL;
    let hasUnderscore = false;
    while (checkDigit(cp) || cp === CodePoint.UNDERSCORE) {
      if (cp === CodePoint.UNDERSCORE) {
        hasUnderscore = true;
        if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
      } else out.push(cp);
      before = cp;
      cp = this.nextCode();
    }
    if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
    return {
      out,
      nextCp: cp,
      hasUnderscore
    };
  }
  parseUnicode(count2) {
    const startLoc = this.codePointIterator.start;
    const start = this.codePointIterator.end;
    let charCount = 0;
    let cp;
    while ((cp = this.nextCode()) !== CodePoint.EOF) {
      if (!isHexDig(cp)) {
        this.moveAt(startLoc);
        return this.reportParseError("invalid-char-in-escape-sequence");
      }
      charCount++;
      if (charCount >= count2) break;
    }
    const end = this.codePointIterator.end;
    const code = this.text.slice(start, end);
    const codePoint2 = parseInt(code, 16);
    if (!isUnicodeScalarValue(codePoint2)) return this.reportParseError("invalid-code-point", { cp: code });
    return codePoint2;
  }
  reportParseErrorControlChar() {
    return this.reportParseError("invalid-control-character");
  }
};
function isUnquotedKeyChar(cp, tomlVersion) {
  if (isLetter(cp) || isDigit(cp) || cp === CodePoint.UNDERSCORE || cp === CodePoint.DASH) return true;
  if (tomlVersion.lt(1, 1)) return false;
  return false;
}
function isControlOtherThanTab(cp) {
  return isControl(cp) && cp !== CodePoint.TABULATION || cp === CodePoint.DELETE;
}
function isNonEOL(cp) {
  return cp === CodePoint.TABULATION || CodePoint.SPACE <= cp && cp <= CodePoint.TILDE || isNonAscii(cp);
}
function isNonAscii(cp) {
  return CodePoint.PAD <= cp && cp <= CodePoint.CP_D7FF || CodePoint.CP_E000 <= cp && cp <= CodePoint.CP_10FFFF;
}
function isValidDate(y, m, d) {
  if (y >= 0 && m <= 12 && m >= 1 && d >= 1) return d <= (m === 2 ? y & 3 || !(y % 25) && y & 15 ? 28 : 29 : 30 + (m + (m >> 3) & 1));
  return false;
}
function isValidTime(h, m, s) {
  if (h >= 24 || h < 0 || m > 59 || m < 0 || s > 60 || s < 0) return false;
  return true;
}
function getDateFromDateTimeData(data, timeZone) {
  const year = padStart(data.year, 4);
  const month = data.month ? padStart(data.month, 2) : "01";
  const day = data.day ? padStart(data.day, 2) : "01";
  const hour = padStart(data.hour, 2);
  const minute = padStart(data.minute, 2);
  const second = padStart(data.second, 2);
  const textDate = `${year}-${month}-${day}`;
  const frac = data.frac ? `.${data.frac}` : "";
  const dateValue = /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:${second}${frac}${timeZone}`);
  if (!isNaN(dateValue.getTime()) || data.second !== 60) return dateValue;
  return /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:59${frac}${timeZone}`);
}
function padStart(num, maxLength) {
  return String(num).padStart(maxLength, "0");
}
var VALUE_KIND_VALUE = /* @__PURE__ */ Symbol("VALUE_KIND_VALUE");
var VALUE_KIND_INTERMEDIATE = /* @__PURE__ */ Symbol("VALUE_KIND_INTERMEDIATE");
var KeysResolver = class {
  constructor(ctx) {
    this.rootKeys = /* @__PURE__ */ new Map();
    this.tables = [];
    this.ctx = ctx;
  }
  applyResolveKeyForTable(node) {
    let keys = this.rootKeys;
    const peekKeyIndex = node.key.keys.length - 1;
    for (let index = 0; index < peekKeyIndex; index++) {
      const keyNode = node.key.keys[index];
      const keyName = toKeyName(keyNode);
      node.resolvedKey.push(keyName);
      let keyStore = keys.get(keyName);
      if (!keyStore) {
        keyStore = {
          node: keyNode,
          keys: /* @__PURE__ */ new Map()
        };
        keys.set(keyName, keyStore);
      } else if (keyStore.table === "array") {
        const peekIndex = keyStore.peekIndex;
        node.resolvedKey.push(peekIndex);
        keyStore = keyStore.keys.get(peekIndex);
      }
      keys = keyStore.keys;
    }
    const lastKeyNode = node.key.keys[peekKeyIndex];
    const lastKeyName = toKeyName(lastKeyNode);
    node.resolvedKey.push(lastKeyName);
    const lastKeyStore = keys.get(lastKeyName);
    if (!lastKeyStore) if (node.kind === "array") {
      node.resolvedKey.push(0);
      const newKeyStore = {
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map()
      };
      keys.set(lastKeyName, {
        table: node.kind,
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map([[0, newKeyStore]]),
        peekIndex: 0
      });
      this.tables.push({
        node,
        keys: newKeyStore.keys
      });
    } else {
      const newKeyStore = {
        table: node.kind,
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map()
      };
      keys.set(lastKeyName, newKeyStore);
      this.tables.push({
        node,
        keys: newKeyStore.keys
      });
    }
    else if (!lastKeyStore.table) if (node.kind === "array") this.ctx.reportParseError("dupe-keys", lastKeyNode);
    else {
      const transformKey = {
        table: node.kind,
        node: lastKeyNode,
        keys: lastKeyStore.keys
      };
      keys.set(lastKeyName, transformKey);
      this.tables.push({
        node,
        keys: transformKey.keys
      });
    }
    else if (lastKeyStore.table === "array") if (node.kind === "array") {
      const newKeyStore = {
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map()
      };
      const newIndex = lastKeyStore.peekIndex + 1;
      node.resolvedKey.push(newIndex);
      lastKeyStore.keys.set(newIndex, newKeyStore);
      lastKeyStore.peekIndex = newIndex;
      this.tables.push({
        node,
        keys: newKeyStore.keys
      });
    } else this.ctx.reportParseError("dupe-keys", lastKeyNode);
    else this.ctx.reportParseError("dupe-keys", lastKeyNode);
  }
  verifyDuplicateKeys(node) {
    for (const body of node.body) if (body.type === "TOMLKeyValue") verifyDuplicateKeysForKeyValue(this.ctx, this.rootKeys, body);
    for (const { node: tableNode, keys } of this.tables) for (const body of tableNode.body) verifyDuplicateKeysForKeyValue(this.ctx, keys, body);
  }
};
function verifyDuplicateKeysForKeyValue(ctx, defineKeys, node) {
  let keys = defineKeys;
  const lastKey = last(node.key.keys);
  for (const keyNode of node.key.keys) {
    const key2 = toKeyName(keyNode);
    let defineKey = keys.get(key2);
    if (defineKey) {
      if (defineKey.value === VALUE_KIND_VALUE) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
      else if (lastKey === keyNode) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
      else if (defineKey.table) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
      defineKey.value = VALUE_KIND_INTERMEDIATE;
    } else {
      if (lastKey === keyNode) defineKey = {
        value: VALUE_KIND_VALUE,
        node: keyNode,
        keys: /* @__PURE__ */ new Map()
      };
      else defineKey = {
        value: VALUE_KIND_INTERMEDIATE,
        node: keyNode,
        keys: /* @__PURE__ */ new Map()
      };
      keys.set(key2, defineKey);
    }
    keys = defineKey.keys;
  }
  if (node.value.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, keys, node.value);
  else if (node.value.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, keys, node.value);
}
function verifyDuplicateKeysForInlineTable(ctx, defineKeys, node) {
  for (const body of node.body) verifyDuplicateKeysForKeyValue(ctx, defineKeys, body);
}
function verifyDuplicateKeysForArray(ctx, defineKeys, node) {
  const keys = defineKeys;
  for (let index = 0; index < node.elements.length; index++) {
    const element = node.elements[index];
    let defineKey = keys.get(index);
    if (defineKey) ctx.reportParseError("dupe-keys", getAfterNode(element, defineKey.node));
    else {
      defineKey = {
        value: VALUE_KIND_VALUE,
        node: element,
        keys: /* @__PURE__ */ new Map()
      };
      defineKeys.set(index, defineKey);
      if (element.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, defineKey.keys, element);
      else if (element.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, defineKey.keys, element);
    }
  }
}
function getAfterNode(a, b) {
  return a.range[0] <= b.range[0] ? b : a;
}
var Context2 = class {
  constructor(data) {
    this.tokens = [];
    this.comments = [];
    this.back = null;
    this.stateStack = [];
    this.needNewLine = false;
    this.needSameLine = false;
    this.currToken = null;
    this.prevToken = null;
    this.valueContainerStack = [];
    this.tokenizer = new Tokenizer(data.text, data.parserOptions);
    this.topLevelTable = data.topLevelTable;
    this.table = data.topLevelTable;
    this.keysResolver = new KeysResolver(this);
  }
  /**
  * Get the next token.
  */
  nextToken(option4) {
    this.prevToken = this.currToken;
    if (this.back) {
      this.currToken = this.back;
      this.back = null;
    } else this.currToken = this._nextTokenFromTokenizer(option4);
    if ((this.needNewLine || this.needSameLine || option4?.needSameLine) && this.prevToken && this.currToken) if (this.prevToken.loc.end.line === this.currToken.loc.start.line) {
      if (this.needNewLine) return this.reportParseError("missing-newline", this.currToken);
    } else {
      const needSameLine = this.needSameLine || option4?.needSameLine;
      if (needSameLine) return this.reportParseError(needSameLine, this.currToken);
    }
    this.needNewLine = false;
    this.needSameLine = false;
    return this.currToken;
  }
  _nextTokenFromTokenizer(option4) {
    const valuesEnabled = this.tokenizer.valuesEnabled;
    if (option4?.valuesEnabled) this.tokenizer.valuesEnabled = option4.valuesEnabled;
    let token = this.tokenizer.nextToken();
    while (token && token.type === "Block") {
      this.comments.push(token);
      token = this.tokenizer.nextToken();
    }
    if (token) this.tokens.push(token);
    this.tokenizer.valuesEnabled = valuesEnabled;
    return token;
  }
  backToken() {
    if (this.back) throw new Error("Illegal state");
    this.back = this.currToken;
    this.currToken = this.prevToken;
  }
  addValueContainer(valueContainer) {
    this.valueContainerStack.push(valueContainer);
    this.tokenizer.valuesEnabled = true;
  }
  consumeValueContainer() {
    const valueContainer = this.valueContainerStack.pop();
    this.tokenizer.valuesEnabled = this.valueContainerStack.length > 0;
    return valueContainer;
  }
  applyResolveKeyForTable(node) {
    this.keysResolver.applyResolveKeyForTable(node);
  }
  verifyDuplicateKeys() {
    this.keysResolver.verifyDuplicateKeys(this.topLevelTable);
  }
  /**
  * Report an invalid token error.
  */
  reportParseError(code, token) {
    let offset, line2, column;
    if (token) {
      offset = token.range[0];
      line2 = token.loc.start.line;
      column = token.loc.start.column;
    } else {
      offset = this.tokenizer.start;
      const startPos = this.tokenizer.getLocFromIndex(offset);
      line2 = startPos.line;
      column = startPos.column;
    }
    throw new ParseError(code, offset, line2, column);
  }
};
var STATE_FOR_ERROR = { VALUE: "missing-value" };
var STRING_VALUE_STYLE_MAP = {
  BasicString: "basic",
  MultiLineBasicString: "basic",
  LiteralString: "literal",
  MultiLineLiteralString: "literal"
};
var STRING_KEY_STYLE_MAP = {
  BasicString: "basic",
  LiteralString: "literal"
};
var DATETIME_VALUE_KIND_MAP = {
  OffsetDateTime: "offset-date-time",
  LocalDateTime: "local-date-time",
  LocalDate: "local-date",
  LocalTime: "local-time"
};
var TOMLParser = class {
  /**
  * Initialize this parser.
  */
  constructor(text2, parserOptions) {
    this.text = text2;
    this.parserOptions = parserOptions || {};
    this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
  }
  /**
  * Parse TOML
  */
  parse() {
    const ast = {
      type: "Program",
      body: [],
      sourceType: "module",
      tokens: [],
      comments: [],
      parent: null,
      range: [0, 0],
      loc: {
        start: {
          line: 1,
          column: 0
        },
        end: {
          line: 1,
          column: 0
        }
      }
    };
    const node = {
      type: "TOMLTopLevelTable",
      body: [],
      parent: ast,
      range: cloneRange(ast.range),
      loc: cloneLoc(ast.loc)
    };
    ast.body = [node];
    const ctx = new Context2({
      text: this.text,
      parserOptions: this.parserOptions,
      topLevelTable: node
    });
    let token = ctx.nextToken();
    if (token) {
      node.range[0] = token.range[0];
      node.loc.start = clonePos(token.loc.start);
      while (token) {
        const state$1 = ctx.stateStack.pop() || "TABLE";
        ctx.stateStack.push(...this[state$1](token, ctx));
        token = ctx.nextToken();
      }
      const state = ctx.stateStack.pop() || "TABLE";
      if (state in STATE_FOR_ERROR) return ctx.reportParseError(STATE_FOR_ERROR[state], null);
      if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
      applyEndLoc(node, last(node.body));
    }
    ctx.verifyDuplicateKeys();
    ast.tokens = ctx.tokens;
    ast.comments = ctx.comments;
    const endOffset = ctx.tokenizer.end;
    const endPos = ctx.tokenizer.getLocFromIndex(endOffset);
    ast.range[1] = endOffset;
    ast.loc.end = {
      line: endPos.line,
      column: endPos.column
    };
    return ast;
  }
  TABLE(token, ctx) {
    if (isBare(token) || isString(token)) return this.processKeyValue(token, ctx.table, ctx);
    if (isLeftBracket(token)) return this.processTable(token, ctx.topLevelTable, ctx);
    return ctx.reportParseError("unexpected-token", token);
  }
  VALUE(token, ctx) {
    if (isString(token) || isMultiLineString(token)) return this.processStringValue(token, ctx);
    if (isNumber(token)) return this.processNumberValue(token, ctx);
    if (isBoolean(token)) return this.processBooleanValue(token, ctx);
    if (isDateTime(token)) return this.processDateTimeValue(token, ctx);
    if (isLeftBracket(token)) return this.processArray(token, ctx);
    if (isLeftBrace(token)) return this.processInlineTable(token, ctx);
    return ctx.reportParseError("unexpected-token", token);
  }
  processTable(token, topLevelTableNode, ctx) {
    const tableNode = {
      type: "TOMLTable",
      kind: "standard",
      key: null,
      resolvedKey: [],
      body: [],
      parent: topLevelTableNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
    topLevelTableNode.body.push(tableNode);
    ctx.table = tableNode;
    let targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
    if (isLeftBracket(targetToken)) {
      if (token.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
      tableNode.kind = "array";
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
    }
    if (isRightBracket(targetToken)) return ctx.reportParseError("missing-key", targetToken);
    if (!targetToken) return ctx.reportParseError("unterminated-table-key", null);
    targetToken = this.processKeyNode(targetToken, tableNode, ctx).nextToken;
    if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
    if (tableNode.kind === "array") {
      const rightBracket = targetToken;
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
      if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
      if (rightBracket.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
    }
    applyEndLoc(tableNode, targetToken);
    ctx.applyResolveKeyForTable(tableNode);
    ctx.needNewLine = true;
    return [];
  }
  processKeyValue(token, tableNode, ctx) {
    const keyValueNode = {
      type: "TOMLKeyValue",
      key: null,
      value: null,
      parent: tableNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    tableNode.body.push(keyValueNode);
    const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
    if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
    ctx.addValueContainer({
      parent: keyValueNode,
      set: (valNode) => {
        keyValueNode.value = valNode;
        applyEndLoc(keyValueNode, valNode);
        ctx.needNewLine = true;
        return [];
      }
    });
    ctx.needSameLine = "invalid-key-value-newline";
    return ["VALUE"];
  }
  processKeyNode(token, parent, ctx) {
    if (isDot(token)) ctx.reportParseError("invalid-leading-dot-in-key", token);
    const keyNode = {
      type: "TOMLKey",
      keys: [],
      parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    parent.key = keyNode;
    let targetToken = token;
    let dotToken = null;
    do {
      if (isBare(targetToken)) this.processBareKey(targetToken, keyNode);
      else if (isString(targetToken)) this.processStringKey(targetToken, keyNode);
      else break;
      dotToken = null;
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
      if (!isDot(targetToken)) break;
      dotToken = targetToken;
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
    } while (targetToken);
    if (dotToken) ctx.reportParseError(isDot(targetToken) ? "invalid-consecutive-dots-in-key" : "invalid-trailing-dot-in-key", dotToken);
    applyEndLoc(keyNode, last(keyNode.keys));
    return {
      keyNode,
      nextToken: targetToken
    };
  }
  processBareKey(token, keyNode) {
    const node = {
      type: "TOMLBare",
      name: token.value,
      parent: keyNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    keyNode.keys.push(node);
  }
  processStringKey(token, keyNode) {
    const node = {
      type: "TOMLQuoted",
      kind: "string",
      value: token.string,
      style: STRING_KEY_STYLE_MAP[token.type],
      multiline: false,
      parent: keyNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    keyNode.keys.push(node);
  }
  processStringValue(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLValue",
      kind: "string",
      value: token.string,
      style: STRING_VALUE_STYLE_MAP[token.type],
      multiline: isMultiLineString(token),
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node);
  }
  processNumberValue(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const text2 = this.text;
    const [startRange, endRange] = token.range;
    let numberString = null;
    const getNumberText = () => {
      return numberString ?? (numberString = text2.slice(startRange, endRange).replace(/_/g, ""));
    };
    let node;
    if (token.type === "Integer") node = {
      type: "TOMLValue",
      kind: "integer",
      value: token.number,
      bigint: token.bigint,
      get number() {
        return getNumberText();
      },
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    else node = {
      type: "TOMLValue",
      kind: "float",
      value: token.number,
      get number() {
        return getNumberText();
      },
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node);
  }
  processBooleanValue(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLValue",
      kind: "boolean",
      value: token.boolean,
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node);
  }
  processDateTimeValue(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLValue",
      kind: DATETIME_VALUE_KIND_MAP[token.type],
      value: token.date,
      datetime: token.value,
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node);
  }
  processArray(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLArray",
      elements: [],
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    const nextToken = ctx.nextToken({ valuesEnabled: true });
    if (isRightBracket(nextToken)) {
      applyEndLoc(node, nextToken);
      return valueContainer.set(node);
    }
    ctx.backToken();
    return this.processArrayValue(node, valueContainer, ctx);
  }
  processArrayValue(node, valueContainer, ctx) {
    ctx.addValueContainer({
      parent: node,
      set: (valNode) => {
        node.elements.push(valNode);
        let nextToken = ctx.nextToken({ valuesEnabled: true });
        const hasComma = isComma(nextToken);
        if (hasComma) nextToken = ctx.nextToken({ valuesEnabled: true });
        if (isRightBracket(nextToken)) {
          applyEndLoc(node, nextToken);
          return valueContainer.set(node);
        }
        if (hasComma) {
          ctx.backToken();
          return this.processArrayValue(node, valueContainer, ctx);
        }
        return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-array", nextToken);
      }
    });
    return ["VALUE"];
  }
  processInlineTable(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLInlineTable",
      body: [],
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
    const nextToken = ctx.nextToken({ needSameLine });
    if (nextToken) {
      if (isBare(nextToken) || isString(nextToken)) return this.processInlineTableKeyValue(nextToken, node, valueContainer, ctx);
      if (isRightBrace(nextToken)) {
        applyEndLoc(node, nextToken);
        return valueContainer.set(node);
      }
    }
    return ctx.reportParseError("unexpected-token", nextToken);
  }
  processInlineTableKeyValue(token, inlineTableNode, valueContainer, ctx) {
    const keyValueNode = {
      type: "TOMLKeyValue",
      key: null,
      value: null,
      parent: inlineTableNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    inlineTableNode.body.push(keyValueNode);
    const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
    if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
    const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
    ctx.addValueContainer({
      parent: keyValueNode,
      set: (valNode) => {
        keyValueNode.value = valNode;
        applyEndLoc(keyValueNode, valNode);
        let nextToken = ctx.nextToken({ needSameLine });
        if (isComma(nextToken)) {
          nextToken = ctx.nextToken({ needSameLine });
          if (nextToken && (isBare(nextToken) || isString(nextToken))) return this.processInlineTableKeyValue(nextToken, inlineTableNode, valueContainer, ctx);
          if (isRightBrace(nextToken)) {
            if (this.tomlVersion.lt(1, 1)) return ctx.reportParseError("invalid-trailing-comma-in-inline-table", nextToken);
          } else return ctx.reportParseError(nextToken ? "unexpected-token" : "unterminated-inline-table", nextToken);
        }
        if (isRightBrace(nextToken)) {
          applyEndLoc(inlineTableNode, nextToken);
          return valueContainer.set(inlineTableNode);
        }
        return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-inline-table", nextToken);
      }
    });
    ctx.needSameLine = "invalid-key-value-newline";
    return ["VALUE"];
  }
};
function isDot(token) {
  return isPunctuator(token) && token.value === ".";
}
function isEq(token) {
  return isPunctuator(token) && token.value === "=";
}
function isLeftBracket(token) {
  return isPunctuator(token) && token.value === "[";
}
function isRightBracket(token) {
  return isPunctuator(token) && token.value === "]";
}
function isLeftBrace(token) {
  return isPunctuator(token) && token.value === "{";
}
function isRightBrace(token) {
  return isPunctuator(token) && token.value === "}";
}
function isComma(token) {
  return isPunctuator(token) && token.value === ",";
}
function isPunctuator(token) {
  return Boolean(token && token.type === "Punctuator");
}
function isBare(token) {
  return token.type === "Bare";
}
function isString(token) {
  return token.type === "BasicString" || token.type === "LiteralString";
}
function isMultiLineString(token) {
  return token.type === "MultiLineBasicString" || token.type === "MultiLineLiteralString";
}
function isNumber(token) {
  return token.type === "Integer" || token.type === "Float";
}
function isBoolean(token) {
  return token.type === "Boolean";
}
function isDateTime(token) {
  return token.type === "OffsetDateTime" || token.type === "LocalDateTime" || token.type === "LocalDate" || token.type === "LocalTime";
}
function applyEndLoc(node, child) {
  if (child) {
    node.range[1] = child.range[1];
    node.loc.end = clonePos(child.loc.end);
  }
}
function cloneRange(range) {
  return [range[0], range[1]];
}
function cloneLoc(loc) {
  return {
    start: clonePos(loc.start),
    end: clonePos(loc.end)
  };
}
function clonePos(pos) {
  return {
    line: pos.line,
    column: pos.column
  };
}
var tomlKeys = {
  Program: ["body"],
  TOMLTopLevelTable: ["body"],
  TOMLTable: ["key", "body"],
  TOMLKeyValue: ["key", "value"],
  TOMLKey: ["keys"],
  TOMLArray: ["elements"],
  TOMLInlineTable: ["body"],
  TOMLBare: [],
  TOMLQuoted: [],
  TOMLValue: []
};
var KEYS2 = unionWith(tomlKeys);
function parseForESLint(code, options) {
  return {
    ast: new TOMLParser(code, options).parse(),
    visitorKeys: KEYS2,
    services: { isTOML: true }
  };
}
var getStaticTOMLValue = generateConvertTOMLValue((node) => node.value);
function generateConvertTOMLValue(convertValue) {
  function resolveValue(node, baseTable) {
    return resolver[node.type](node, baseTable);
  }
  const resolver = {
    Program(node, baseTable = {}) {
      return resolveValue(node.body[0], baseTable);
    },
    TOMLTopLevelTable(node, baseTable = {}) {
      for (const body of node.body) resolveValue(body, baseTable);
      return baseTable;
    },
    TOMLKeyValue(node, baseTable = {}) {
      const value = resolveValue(node.value);
      set(baseTable, resolveValue(node.key), value);
      return baseTable;
    },
    TOMLTable(node, baseTable = {}) {
      const table2 = getTable(baseTable, resolveValue(node.key), node.kind === "array");
      for (const body of node.body) resolveValue(body, table2);
      return baseTable;
    },
    TOMLArray(node) {
      return node.elements.map((e) => resolveValue(e));
    },
    TOMLInlineTable(node) {
      const table2 = {};
      for (const body of node.body) resolveValue(body, table2);
      return table2;
    },
    TOMLKey(node) {
      return node.keys.map((key2) => resolveValue(key2));
    },
    TOMLBare(node) {
      return node.name;
    },
    TOMLQuoted(node) {
      return node.value;
    },
    TOMLValue(node) {
      return convertValue(node);
    }
  };
  return (node) => resolveValue(node);
}
function getTable(baseTable, keys, array2) {
  let target = baseTable;
  for (let index = 0; index < keys.length - 1; index++) {
    const key2 = keys[index];
    target = getNextTargetFromKey(target, key2);
  }
  const lastKey = last(keys);
  const lastTarget = target[lastKey];
  if (lastTarget == null) {
    const tableValue$1 = {};
    target[lastKey] = array2 ? [tableValue$1] : tableValue$1;
    return tableValue$1;
  }
  if (isValue(lastTarget)) {
    const tableValue$1 = {};
    target[lastKey] = array2 ? [tableValue$1] : tableValue$1;
    return tableValue$1;
  }
  if (!array2) {
    if (Array.isArray(lastTarget)) {
      const tableValue$1 = {};
      target[lastKey] = tableValue$1;
      return tableValue$1;
    }
    return lastTarget;
  }
  if (Array.isArray(lastTarget)) {
    const tableValue$1 = {};
    lastTarget.push(tableValue$1);
    return tableValue$1;
  }
  const tableValue = {};
  target[lastKey] = [tableValue];
  return tableValue;
  function getNextTargetFromKey(currTarget, key2) {
    const nextTarget = currTarget[key2];
    if (nextTarget == null) {
      const val = {};
      currTarget[key2] = val;
      return val;
    }
    if (isValue(nextTarget)) {
      const val = {};
      currTarget[key2] = val;
      return val;
    }
    let resultTarget = nextTarget;
    while (Array.isArray(resultTarget)) {
      const lastIndex = resultTarget.length - 1;
      const nextElement = resultTarget[lastIndex];
      if (isValue(nextElement)) {
        const val = {};
        resultTarget[lastIndex] = val;
        return val;
      }
      resultTarget = nextElement;
    }
    return resultTarget;
  }
}
function set(baseTable, keys, value) {
  let target = baseTable;
  for (let index = 0; index < keys.length - 1; index++) {
    const key2 = keys[index];
    const nextTarget = target[key2];
    if (nextTarget == null) {
      const val = {};
      target[key2] = val;
      target = val;
    } else if (isValue(nextTarget) || Array.isArray(nextTarget)) {
      const val = {};
      target[key2] = val;
      target = val;
    } else target = nextTarget;
  }
  target[last(keys)] = value;
}
function isValue(value) {
  return typeof value !== "object" || value instanceof Date;
}
function parseTOML(code, options) {
  return parseForESLint(code, options).ast;
}

// src/text/toml.ts
var maxRepairs = 10;
var maxReadLength = 2e6;
var maxTomlLength = 1e6;
function parseToml(file) {
  const builder = createBuilder(file);
  if (isUnreadable(builder)) return emptyDocument(builder, "toml");
  if (file.text.length > maxTomlLength) {
    builder.report("file-too-large", null, { size: file.text.length, limit: maxTomlLength });
    return emptyDocument(builder, "toml");
  }
  const program = parseWithRepairs(builder);
  return program === null ? emptyDocument(builder, "toml") : builder.document("toml", new TomlNodes(builder).root(program));
}
function parseWithRepairs(builder) {
  let text2 = builder.file.text;
  let firstBroken = text2.length;
  let lastLine = -1;
  const repairs = Math.min(maxRepairs, Math.floor(maxReadLength / (text2.length + 1)));
  for (let left = repairs; left >= 0; left--) {
    const outcome = attempt(text2);
    if (outcome.kind === "program") return outcome.program;
    if (outcome.kind === "nesting") {
      builder.report("nesting-limit", null, { limit: maxDepth });
      return null;
    }
    const start = culprit(text2, outcome.offset);
    firstBroken = Math.min(firstBroken, start);
    const stuck = start === lastLine || left <= 1;
    if (start !== lastLine) builder.report(outcome.code, start, { message: oneLine(outcome.message), key: keyAt(text2, start) });
    lastLine = start;
    if (stuck) firstBroken = statementBefore(text2, firstBroken);
    text2 = stuck ? text2.slice(0, firstBroken) : withoutLine(text2, start);
  }
  return null;
}
function attempt(text2) {
  try {
    return { kind: "program", program: parseTOML(text2, { tomlVersion: "1.1" }) };
  } catch (error) {
    if (!(error instanceof ParseError)) return { kind: "nesting" };
    const code = error.message.startsWith("Defining a key multiple times") ? "duplicate-key" : "syntax-error";
    return { kind: "broken", code, offset: Math.min(error.index, text2.length), message: error.message };
  }
}
function culprit(text2, offset) {
  const start = lineStart(text2, offset);
  const before = text2.slice(Math.max(0, offset - 400), offset).trimEnd();
  return before.endsWith("=") ? lineStart(text2, text2.slice(0, offset).trimEnd().length - 1) : start;
}
function lineStart(text2, offset) {
  return offset <= 0 ? 0 : text2.lastIndexOf("\n", offset - 1) + 1;
}
function keyAt(text2, offset) {
  return oneLine(/^[ \t]*\[*[\w.-]*/.exec(text2.slice(offset, offset + 80))?.[0] ?? "");
}
function statementBefore(text2, offset) {
  for (let end = offset - 1; end > 0; ) {
    const start = lineStart(text2, end);
    if (/^[ \t]*(?:[\w."'][^=[\]{},]*=|\[[^,\]]*\]{1,2}[ \t]*\r?$)/.test(text2.slice(start, Math.min(end, start + 200)))) return start;
    end = start - 1;
  }
  return 0;
}
function withoutLine(text2, start) {
  const newline3 = text2.indexOf("\n", start);
  const end = newline3 === -1 ? text2.length : newline3;
  const cut = end > start && text2[end - 1] === "\r" ? end - 1 : end;
  return text2.slice(0, start) + " ".repeat(cut - start) + text2.slice(cut);
}
var TomlNodes = class {
  #builder;
  #tables;
  #lists = /* @__PURE__ */ new WeakMap();
  constructor(builder) {
    this.#builder = builder;
    this.#tables = new Tables(builder);
  }
  root(program) {
    const [top] = program.body;
    const entries = /* @__PURE__ */ new Map();
    for (const node of top.body) {
      if (node.type === "TOMLKeyValue") this.#assign(entries, node, 1);
      else this.#table(entries, node);
    }
    return this.#builder.mapping(entries, 0, this.#builder.file.text.length);
  }
  #table(top, node) {
    const keys = node.key.keys;
    const last2 = keys.at(-1);
    if (last2 === void 0 || this.#tooDeep(keys.length, node.range)) return;
    let entries = top;
    for (const key2 of keys.slice(0, -1)) entries = this.#open(entries, key2, node.range);
    entries = node.kind === "array" ? this.#append(entries, last2, node.range) : this.#open(entries, last2, node.range);
    for (const pair2 of node.body) this.#assign(entries, pair2, keys.length + 1);
  }
  #assign(table2, pair2, depth) {
    const keys = pair2.key.keys;
    const last2 = keys.at(-1);
    if (last2 === void 0 || this.#tooDeep(depth + keys.length, pair2.range)) return;
    let entries = table2;
    for (const key2 of keys.slice(0, -1)) entries = this.#open(entries, key2, pair2.range);
    this.#add(entries, last2, this.#content(pair2.value, depth + keys.length));
  }
  /** The table of a key, made when it is not there yet; of an array of tables the last one. */
  #open(entries, key2, [start, end]) {
    const existing = entries.get(nameOf(key2))?.value;
    const last2 = existing?.kind === "sequence" ? existing.items.at(-1) : void 0;
    const known = last2 === void 0 ? void 0 : this.#tables.entriesOf(last2);
    return known ?? this.#tables.under(entries, nameOf(key2), { keyStart: key2.range[0], keyEnd: key2.range[1], start, end });
  }
  #append(entries, key2, range) {
    const existing = entries.get(nameOf(key2))?.value;
    const known = existing === void 0 ? void 0 : this.#lists.get(existing);
    const items = known ?? [];
    const made = /* @__PURE__ */ new Map();
    items.push(this.#tables.create(made, range[0], range[1]));
    if (known === void 0) {
      const list2 = this.#builder.sequence(items, range[0], range[1]);
      this.#lists.set(list2, items);
      this.#add(entries, key2, list2);
    }
    return made;
  }
  #add(entries, key2, value) {
    this.#builder.add(entries, nameOf(key2), key2.range[0], key2.range[1], value);
  }
  #content(node, depth) {
    const builder = this.#builder;
    const [start, end] = node.range;
    if (node.type === "TOMLValue") return this.#value(node);
    if (this.#tooDeep(depth + 1, node.range)) return builder.scalar(null, start, end);
    if (node.type === "TOMLArray") {
      const items = node.elements.map((element) => this.#content(element, depth + 1));
      return builder.sequence(items, start, end);
    }
    const entries = /* @__PURE__ */ new Map();
    for (const pair2 of node.body) this.#assign(entries, pair2, depth);
    return builder.mapping(entries, start, end);
  }
  #value(node) {
    const [start, end] = node.range;
    if (node.kind === "string") return this.#builder.scalar(node.value, start, end, { quoted: true });
    if (node.kind === "boolean" || node.kind === "integer" || node.kind === "float") return this.#builder.scalar(node.value, start, end);
    return this.#builder.scalar(node.datetime, start, end);
  }
  #tooDeep(depth, [start]) {
    if (depth <= maxDepth) return false;
    this.#builder.report("nesting-limit", start, { limit: maxDepth });
    return true;
  }
};
function nameOf(key2) {
  return key2.type === "TOMLBare" ? key2.name : key2.value;
}

// src/text/yaml.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/text/yaml-nodes.ts
var import_yaml = __toESM(require_dist(), 1);
var coreTags = "tag:yaml.org,2002:";
var knownTags = /* @__PURE__ */ new Set(["str", "int", "float", "bool", "null", "seq", "map", "set", "omap", "pairs", "binary", "timestamp", "merge"]);
var YamlNodes = class {
  #builder;
  #sharing;
  #anchors = /* @__PURE__ */ new Map();
  #tags = /* @__PURE__ */ new Set();
  constructor(builder) {
    this.#builder = builder;
    this.#sharing = new Sharing(builder);
  }
  /** The document's root; an empty document is a null scalar. */
  root(node) {
    return this.#convert(node, { depth: 0, key: "", offset: 0 });
  }
  #convert(node, position) {
    if (!node) return this.#builder.scalar(null, position.offset, position.offset);
    if ((0, import_yaml.isAlias)(node)) return this.#alias(node.source, node.range, position.depth);
    const converted = this.#content(node, position);
    if (node.anchor !== void 0) this.#anchors.set(node.anchor, converted);
    return converted;
  }
  #content(node, position) {
    const [start, end] = node.range;
    const tag = this.#tag(node.tag, start);
    if ((0, import_yaml.isMap)(node)) return this.#mapping(node, position, tag);
    if ((0, import_yaml.isScalar)(node)) return this.#scalar(node, position, tag);
    if (!(0, import_yaml.isSeq)(node)) return this.#builder.scalar(null, start, end);
    const items = node.items.map((item) => this.#convert(item, { depth: position.depth + 1, key: position.key, offset: item.range[0] }));
    return this.#builder.sequence(items, start, this.#end(node), tag);
  }
  #mapping(node, { depth }, tag) {
    const [start] = node.range;
    const entries = /* @__PURE__ */ new Map();
    const merged3 = [];
    for (const { key: key2, value } of node.items) {
      const keyStart = key2?.range[0] ?? start;
      const keyEnd = key2?.range[1] ?? keyStart;
      const text2 = this.#keyText(key2, keyStart, keyEnd);
      const between = this.#builder.file.text.slice(keyEnd, Math.min(value?.range[0] ?? keyEnd, keyEnd + 100));
      const converted = this.#convert(value, { depth: depth + 1, key: text2, offset: keyEnd + between.indexOf(":") + 1 });
      if (text2 === "<<" && isPlain(key2)) merged3.push(converted);
      else this.#builder.add(entries, text2, keyStart, keyEnd, converted);
    }
    for (const source of merged3) this.#merge(entries, source, { depth, key: "<<", offset: start });
    return this.#builder.mapping(entries, start, this.#end(node), tag);
  }
  /** The end of a collection's last leaf: the library counts comments and blank lines behind a block as its own. */
  #end(node) {
    let at = node;
    for (let next = lastOf(at); next !== null; next = lastOf(next)) at = next;
    const { text: text2 } = this.#builder.file;
    const [start] = node.range;
    let [, end] = at.range;
    while (end > start && /\s/.test(text2[end - 1] ?? "")) end--;
    return Math.max(end, start);
  }
  #keyText(key2, start, end) {
    if (!key2) return "";
    if ((0, import_yaml.isScalar)(key2)) return typeof key2.value === "string" ? key2.value : key2.source ?? "";
    if ((0, import_yaml.isAlias)(key2)) {
      const target = this.#anchors.get(key2.source);
      if (target?.kind === "scalar") return String(target.value);
    }
    return oneLine(this.#builder.file.text.slice(start, end));
  }
  /** `<<`: keys that the mapping itself lacks, from one mapping or, in order, from several. */
  #merge(entries, source, position) {
    if (source.kind === "sequence") {
      for (const item of source.items) this.#merge(entries, item, position);
    }
    if (source.kind !== "mapping" || !this.#sharing.allows(source, position.depth, position.offset)) return;
    for (const [key2, entry] of source.entries) {
      if (!entries.has(key2)) entries.set(key2, entry);
    }
  }
  #alias(name2, [start, end], depth) {
    const builder = this.#builder;
    const anchor = this.#anchors.get(name2);
    if (anchor === void 0) {
      builder.report("syntax-error", start, { message: oneLine(`the alias *${name2} has no anchor before it`) });
      return builder.scalar(null, start, end);
    }
    return this.#sharing.allows(anchor, depth, start) ? anchor : builder.scalar(null, start, end);
  }
  #scalar(node, { key: key2, offset }, tag) {
    const [start, end] = node.range;
    if (start === end && node.tag === void 0) return this.#builder.scalar(null, offset, offset);
    const text2 = typeof node.value === "string" ? node.value : node.source;
    const core = node.tag?.startsWith(coreTags) ? node.tag.slice(coreTags.length) : null;
    if (core !== null && knownTags.has(core)) return this.#builder.scalar(tagged(core, text2), start, end, { quoted: !isPlain(node) });
    if (!isPlain(node) || tag !== void 0) return this.#builder.scalar(text2, start, end, { quoted: !isPlain(node), tag });
    return plainScalar(this.#builder, { text: text2, start, end, key: key2 });
  }
  /** A tag as the author wrote it, `undefined` for those of YAML itself; each distinct one is reported once. */
  #tag(full, offset) {
    if (full === void 0 || full === "!") return void 0;
    const core = full.startsWith(coreTags) ? full.slice(coreTags.length) : null;
    if (core !== null && knownTags.has(core)) return void 0;
    const tag = oneLine(core === null ? full : `!!${core}`);
    if (!this.#tags.has(tag)) this.#builder.report("unknown-tag", offset, { tag });
    this.#tags.add(tag);
    return tag;
  }
};
function lastOf(node) {
  if (!(0, import_yaml.isMap)(node) && !(0, import_yaml.isSeq)(node) || node.flow === true) return null;
  if ((0, import_yaml.isSeq)(node)) return node.items.at(-1) ?? null;
  const pair2 = node.items.at(-1);
  return pair2?.value ?? pair2?.key ?? null;
}
function plainScalar(builder, { text: text2, start, end, key: key2 }) {
  const { value, stringInPyYaml } = resolvePlain(text2);
  if (stringInPyYaml) builder.report("yaml-string-number", start, { text: text2, key: oneLine(key2) });
  return builder.scalar(value, start, end);
}
function isPlain(node) {
  return (0, import_yaml.isScalar)(node) && node.type === "PLAIN";
}
function tagged(tag, text2) {
  if (tag === "str" || tag === "binary" || tag === "timestamp") return text2;
  if (tag === "int" || tag === "float") return parseNumber(text2) ?? resolvePlain(text2).value;
  return resolvePlain(text2).value;
}

// src/text/yaml-simple.ts
var simpleLine = /( *)(?:([A-Za-z_][\w.-]*):(?: +("[^"\\\r\n]*"|'[^'\r\n]*'|-?[\w.+~/(][\w.,+~/()=%@-]*(?: +[\w.,+~/()=%@-]+)*))?(?= |\r?\n|$)(?: +#[^\r\n]*)?|#[^\r\n]*)? *(?:\r?\n|$)/y;
function parseSimpleYaml(file, lines) {
  const builder = createBuilder(file, lines);
  const nodes = new SimpleYaml(builder);
  simpleLine.lastIndex = 0;
  for (let at = 0; at < file.text.length; at = simpleLine.lastIndex) {
    const found = simpleLine.exec(file.text);
    if (found === null) return null;
    const [, indent2 = "", key2, value] = found;
    if (key2 !== void 0 && !nodes.take(at + indent2.length, indent2.length, key2, value)) return null;
  }
  const root = nodes.finish();
  return root === null ? null : builder.document("yaml", root);
}
var SimpleYaml = class {
  #builder;
  #frames = [];
  #lastEnd = 0;
  constructor(builder) {
    this.#builder = builder;
  }
  /** Takes a line; false when it does not belong where it stands. */
  take(start, indent2, key2, value) {
    const frame = this.#frameFor(indent2, start);
    if (frame === null) return false;
    const keyEnd = start + key2.length;
    this.#lastEnd = keyEnd + 1;
    if (value === void 0) {
      frame.open = { key: key2, start };
      return true;
    }
    const valueStart = this.#builder.file.text.indexOf(value, keyEnd + 1);
    this.#lastEnd = valueStart + value.length;
    this.#builder.add(frame.entries, key2, start, keyEnd, this.#value(value, valueStart, key2));
    return true;
  }
  /** The root; null when there was no key. */
  finish() {
    const first = this.#frames[0];
    if (first === void 0) return null;
    while (this.#frames.length > 1) this.#close();
    this.#fill(first);
    return this.#builder.mapping(first.entries, first.start, this.#lastEnd);
  }
  #frameFor(indent2, start) {
    const top = this.#frames.at(-1);
    if (top === void 0 ? indent2 === 0 : indent2 > top.indent && top.open !== null) {
      if (this.#frames.length >= maxDepth) return null;
      const made = { indent: indent2, start, entries: /* @__PURE__ */ new Map(), open: null };
      this.#frames.push(made);
      return made;
    }
    for (let frame = top; frame !== void 0; frame = this.#frames.at(-1)) {
      if (frame.indent < indent2) return null;
      if (frame.indent === indent2) {
        this.#fill(frame);
        return frame;
      }
      this.#close();
    }
    return null;
  }
  /** Gives the innermost mapping to the key that it belongs to. */
  #close() {
    const inner = this.#frames.pop();
    const outer = this.#frames.at(-1);
    if (inner === void 0 || outer === void 0 || outer.open === null) return;
    this.#fill(inner);
    this.#give(outer, outer.open, this.#builder.mapping(inner.entries, inner.start, this.#lastEnd));
  }
  /** A key that nothing followed is null. */
  #fill(frame) {
    if (frame.open === null) return;
    const end = frame.open.start + frame.open.key.length + 1;
    this.#give(frame, frame.open, this.#builder.scalar(null, end, end));
  }
  #give(frame, { key: key2, start }, value) {
    this.#builder.add(frame.entries, key2, start, start + key2.length, value);
    frame.open = null;
  }
  #value(text2, start, key2) {
    const end = start + text2.length;
    const isQuoted2 = text2.startsWith('"') || text2.startsWith("'");
    return isQuoted2 ? this.#builder.scalar(text2.slice(1, -1), start, end, { quoted: true }) : plainScalar(this.#builder, { text: text2, start, end, key: key2 });
  }
};

// src/text/yaml.ts
var maxDocuments = 1e3;
var simpleLength = 64 * 1024;
var maxFullLength = 15e5;
var maxSyntaxErrors = 3;
function parseYaml(file) {
  const lines = lineIndex(file.text);
  const first = createBuilder(file, lines);
  if (isUnreadable(first)) return [emptyDocument(first, "yaml")];
  const simple = file.text.length >= simpleLength ? parseSimpleYaml(file, lines) : null;
  if (simple !== null) return [simple];
  if (file.text.length > maxFullLength) {
    first.report("file-too-large", null, { size: file.text.length, limit: maxFullLength });
    return [emptyDocument(first, "yaml")];
  }
  try {
    return compose(file, lines, first);
  } catch (error) {
    first.report("syntax-error", null, { message: oneLine(String(error)) });
    return [emptyDocument(first, "yaml")];
  }
}
function compose(file, lines, first) {
  const tokens = [...new import_yaml2.Parser().parse(file.text)];
  for (const token of tokens) prune(token, first);
  const composer = new import_yaml2.Composer({ uniqueKeys: false, schema: "failsafe", resolveKnownTags: false, logLevel: "silent" });
  const documents = [];
  for (const document of composer.compose(tokens, false, file.text.length)) {
    const builder = documents.length === 0 ? first : createBuilder(file, lines);
    if (documents.length >= maxDocuments) {
      first.report("truncated", document.range[0], { documents: maxDocuments });
      break;
    }
    reportErrors(document, builder);
    documents.push(builder.document("yaml", new YamlNodes(builder).root(document.contents)));
  }
  return documents;
}
function reportErrors(document, builder) {
  for (const error of document.errors.slice(0, maxSyntaxErrors)) {
    builder.report("syntax-error", Math.min(error.pos[0], builder.file.text.length), { message: oneLine(error.message) });
  }
}
function prune(top, builder) {
  const waiting = [{ token: top, depth: 0 }];
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    const { token, depth } = next;
    if (token.type === "document" && token.value) waiting.push({ token: token.value, depth });
    if (!("items" in token)) continue;
    if (depth >= maxDepth) {
      if (token.items.length > 0) builder.report("nesting-limit", token.offset, { limit: maxDepth });
      token.items.length = 0;
      continue;
    }
    for (const item of token.items) {
      if (item.key) waiting.push({ token: item.key, depth: depth + 1 });
      if (item.value) waiting.push({ token: item.value, depth: depth + 1 });
    }
  }
}

// src/text/documents.ts
var parsers = {
  yaml: parseYaml,
  json: (file) => [parseJson(file)],
  toml: (file) => [parseToml(file)],
  ini: (file) => [parseIni(file)],
  python: (file) => [parsePython(file)],
  shell: (file) => [parseShell(file)],
  gin: (file) => [parseGin(file)]
};
var languagesByExtension = /* @__PURE__ */ new Map([
  ["yaml", "yaml"],
  ["yml", "yaml"],
  ["json", "json"],
  ["jsonc", "json"],
  ["json5", "json"],
  ["toml", "toml"],
  ["ini", "ini"],
  ["py", "python"],
  ["sh", "shell"],
  ["bash", "shell"],
  ["zsh", "shell"],
  ["sbatch", "shell"],
  ["slurm", "shell"],
  ["gin", "gin"]
]);
var openExtensions = /* @__PURE__ */ new Set(["", "cfg", "conf", "config", "hparams", "params", "args", "opts"]);
function parseDocuments(file) {
  const language = languageOf(file);
  if (language === null) return [];
  try {
    return parsers[language](file);
  } catch (error) {
    const builder = createBuilder(file);
    builder.report("syntax-error", null, { message: oneLine(String(error)) });
    return [emptyDocument(builder, language)];
  }
}
function languageOf(file) {
  const name2 = file.path.slice(file.path.lastIndexOf("/") + 1);
  const dot2 = name2.lastIndexOf(".");
  const extension = dot2 <= 0 ? "" : name2.slice(dot2 + 1).toLowerCase();
  return languagesByExtension.get(extension) ?? (openExtensions.has(extension) ? sniff(file.text, extension) : null);
}
var sniffedLength = 2e4;
function sniff(text2, extension) {
  const head = text2.slice(0, sniffedLength);
  if (/^#!.*\b(?:ba|z|da)?sh\b/.test(head)) return "shell";
  if (/^#!.*\bpython/.test(head)) return "python";
  const lines = head.split("\n").map((line2) => line2.trimEnd());
  const [first = ""] = lines.filter((line2) => line2.trim() !== "" && !/^\s*(?:#|;|\/\/)/.test(line2));
  if (first.startsWith("{") || first === "[") return "json";
  if (/^(?:from __gin__ import|include ['"].*\.gin['"])/.test(first) || lines.some((line2) => /^[\w./]+ = [@%]\w/.test(line2))) return "gin";
  if (lines.some((line2) => /^(?:import|from) [\w.]+/.test(line2))) return "python";
  if (lines.some((line2) => /^\s*\[+[^\][=,]+\]+\s*(?:[#;].*)?$/.test(line2))) return isToml(lines, extension) ? "toml" : "ini";
  const mappings = lines.filter((line2) => /^\s*(?:- )?[\w.$-]+:(?: |$)/.test(line2)).length;
  const options = lines.filter((line2) => /^\s*[\w.-]+ *= *\S/.test(line2)).length;
  if (mappings === 0 && options === 0) return null;
  return mappings >= options ? "yaml" : "ini";
}
function isToml(lines, extension) {
  if (lines.some((line2) => /^\s*\[\[/.test(line2))) return true;
  const values = lines.map((line2) => /^\s*[\w."-]+\s*=\s*(.*)$/.exec(line2)?.[1]).filter((value) => value !== void 0);
  const isTyped = (value) => /^(?:["'[{]|[-+]?\d|true\b|false\b|[-+]?(?:inf|nan)\b)/.test(value);
  return extension !== "cfg" && values.length > 0 && values.every(isTyped) && !lines.some((line2) => /^\s*@\w+\s*=/.test(line2));
}

// src/text/lookup.ts
var maxFlattened = 2e4;
function lookup(node, path) {
  if (node === void 0 || path === "") return node;
  if (node.kind === "scalar") return void 0;
  if (node.kind === "sequence") return lookupItem(node.items, path);
  const whole2 = node.entries.get(path);
  if (whole2 !== void 0) return whole2.value;
  for (let dot2 = path.indexOf("."); dot2 !== -1; dot2 = path.indexOf(".", dot2 + 1)) {
    const entry = node.entries.get(path.slice(0, dot2));
    const found = entry === void 0 ? void 0 : lookup(entry.value, path.slice(dot2 + 1));
    if (found !== void 0) return found;
  }
  return void 0;
}
function lookupItem(items, path) {
  const dot2 = path.indexOf(".");
  const index = dot2 === -1 ? path : path.slice(0, dot2);
  if (!/^\d{1,9}$/.test(index)) return void 0;
  return lookup(items[Number(index)], dot2 === -1 ? "" : path.slice(dot2 + 1));
}
function sourced(node) {
  return { value: node.value, span: node.span };
}
function scalarAt(node, path) {
  const found = lookup(node, path);
  return found?.kind === "scalar" ? sourced(found) : void 0;
}
function asNumber(value) {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  return typeof value === "string" ? parseNumber(value.trim()) : null;
}
function flatten(root) {
  const found = /* @__PURE__ */ new Map();
  collect(root, "", found);
  return found;
}
function collect(node, path, found) {
  if (found.size >= maxFlattened) return;
  if (node.kind === "scalar") {
    found.set(path, sourced(node));
    return;
  }
  const children = node.kind === "sequence" ? node.items.entries() : entriesOf(node.entries);
  for (const [key2, child] of children) {
    if (found.size >= maxFlattened) return;
    collect(child, path === "" ? String(key2) : `${path}.${key2}`, found);
  }
}
function* entriesOf(entries) {
  for (const [key2, entry] of entries) yield [key2, entry.value];
}

// src/configs/nodes.ts
var maxVisited = 2e4;
function mappingsOf(root) {
  const found = [];
  let level = [{ path: [], node: root }];
  for (let visited = 0; level.length > 0 && visited < maxVisited; ) {
    const next = [];
    for (const { path, node } of level) {
      visited += 1;
      if (node.kind === "scalar" || visited > maxVisited) continue;
      if (node.kind === "mapping") found.push({ path, node });
      next.push(...childrenOf2(node).map(([key2, child]) => ({ path: [...path, key2], node: child })));
    }
    level = next;
  }
  return found;
}
function childrenOf2(node) {
  if (node.kind === "mapping") return [...node.entries.values()].filter((entry) => entry.value.kind !== "scalar").map((entry) => [entry.key, entry.value]);
  if (node.kind === "sequence") return node.items.flatMap((item, index) => item.kind === "scalar" ? [] : [[String(index), item]]);
  return [];
}
function textOf2(node) {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : null;
}
function problemAt(document, code, span, values = {}) {
  return { code, path: document.path, line: span?.line ?? null, values };
}

// src/configs/build.ts
function buildConfig(framework, fields, draft) {
  const { document } = fields;
  return {
    id: draft.name ? `${document.path}#${draft.name}` : document.path,
    path: document.path,
    framework,
    maxTrainSteps: draft.maxTrainSteps ?? null,
    learningRate: draft.learningRate ?? null,
    schedule: draft.schedule ?? null,
    warmup: draft.warmup ?? null,
    batch: batchOf(draft.batch ?? {}),
    optimizer: { name: draft.optimizer?.name ?? null, parameters: draft.optimizer?.parameters ?? {} },
    weightDecay: draft.weightDecay ?? null,
    regularization: draft.regularization ?? {},
    augmentation: draft.augmentation ?? {},
    evaluateEvery: draft.evaluateEvery ?? null,
    saveEvery: draft.saveEvery ?? null,
    keepCheckpoints: draft.keepCheckpoints ?? null,
    selection: selectionOf(draft.selection ?? {}),
    earlyStoppingPatience: draft.earlyStoppingPatience ?? null,
    values: flatten(draft.root ?? fields.root),
    problems: withoutRepeats([...fields.problems, ...lengthProblem(fields, draft)])
  };
}
function lengthProblem({ document }, draft) {
  return draft.maxTrainSteps ? [] : [problemAt(document, "config-without-length", null, draft.name ? { name: draft.name } : {})];
}
function batchOf({ perDevice = null, accumulation = null, devices = null, global = null }) {
  if (global !== null || perDevice === null || accumulation === null || devices === null) return { perDevice, accumulation, devices, global };
  return { perDevice, accumulation, devices, global: { ...perDevice, value: perDevice.value * accumulation.value * devices.value } };
}
function selectionOf({ metric = null, goal = null, loadBest = null }) {
  return metric === null && goal === null && loadBest === null ? null : { metric, goal, loadBest };
}
function withoutRepeats(problems) {
  const seen = new Map(problems.map((problem2) => [JSON.stringify([problem2.code, problem2.line, problem2.values]), problem2]));
  return [...seen.values()];
}

// src/configs/fields.ts
var emptyWords = /* @__PURE__ */ new Set(["", "none", "null", "nil", "~"]);
function fieldsOf(document, root = document.root, problems = [], prefix2 = "") {
  const node = (...keys) => firstPresent(root, keys)?.node ?? null;
  const read2 = (keys, expected, parse) => {
    const found = firstPresent(root, keys);
    if (found === null) return null;
    const value = parse(found.node);
    if (value !== null) return { value, span: found.node.span };
    problems.push(misunderstood(document, prefix2 + found.key, found.node, expected));
    return null;
  };
  const number7 = (...keys) => read2(keys, "number", numberIn);
  const positive2 = (...keys) => unlessUnset(number7(...keys));
  const scalar2 = (...keys) => read2(keys, "scalar", (found) => found.kind === "scalar" ? found.value : null);
  return {
    document,
    root,
    problems,
    node,
    has: (key2) => firstPresent(root, [key2]) !== null,
    number: number7,
    positive: positive2,
    length: (unit, ...keys) => inUnit(positive2(...keys), unit),
    text: (...keys) => read2(keys, "text", textIn),
    flag: (...keys) => read2(keys, "true or false", flagIn),
    numbers: (...keys) => read2(keys, "list of numbers", numbersIn),
    scalar: scalar2,
    record: (...keys) => toRecord(
      keys.flatMap((key2) => {
        const value = scalar2(key2);
        return value === null ? [] : [[key2, value]];
      })
    ),
    under: (key2) => fieldsOf(document, node(key2) ?? { kind: "mapping", entries: /* @__PURE__ */ new Map(), span: root.span }, problems, `${prefix2}${key2}.`),
    report: (code, key2, values = {}) => {
      const at = key2 === null ? null : lookup(root, key2);
      problems.push(problemAt(document, code, at?.span ?? null, key2 === null ? values : { key: prefix2 + key2, ...values }));
    }
  };
}
function firstOf(...candidates2) {
  return candidates2.find((candidate) => candidate !== null) ?? null;
}
function inUnit(value, unit) {
  return value === null ? null : { ...value, value: { value: value.value, unit } };
}
function byDefault(value) {
  return { value };
}
function toRecord(entries) {
  const record3 = /* @__PURE__ */ Object.create(null);
  for (const [name2, value] of entries) record3[name2] = value;
  return record3;
}
function numberIn(node) {
  return node.kind === "scalar" ? asNumber(node.value) : null;
}
function flagIn(node) {
  if (node.kind !== "scalar") return null;
  if (typeof node.value === "boolean") return node.value;
  const word3 = String(node.value).toLowerCase();
  return word3 === "true" ? true : word3 === "false" ? false : null;
}
function numbersIn(node) {
  if (node.kind === "mapping") return null;
  const parts2 = node.kind === "sequence" ? node.items.map(numberIn) : numbersOfText(node);
  const numbers = parts2.filter((part) => part !== null);
  return numbers.length === parts2.length ? numbers : null;
}
function numbersOfText(node) {
  if (typeof node.value !== "string") return [numberIn(node)];
  const inside = /^\s*[([]?([^()[\]]*)[)\]]?\s*$/.exec(node.value)?.[1];
  if (inside === void 0) return [null];
  return inside.replace(/,\s*$/, "").split(",").map((part) => asNumber(part));
}
function textIn(node) {
  return node.kind === "scalar" && node.value !== null ? String(node.value) : null;
}
function firstPresent(root, keys) {
  for (const key2 of keys) {
    const node = lookup(root, key2);
    if (node !== void 0 && !isEmpty(node)) return { key: key2, node };
  }
  return null;
}
function isEmpty(node) {
  return node.kind === "scalar" && (node.value === null || typeof node.value === "string" && !node.quoted && emptyWords.has(node.value.toLowerCase()));
}
function misunderstood(document, key2, node, expected) {
  const text2 = node.kind === "scalar" ? String(node.value) : node.kind;
  const value = text2.length > 80 ? `${text2.slice(0, 79)}\u2026` : text2;
  if (text2.includes("${")) return problemAt(document, "interpolation-open", node.span, { key: key2, value });
  if (text2 === "auto") return problemAt(document, "quantity-open", node.span, { key: key2, value });
  return problemAt(document, "value-not-understood", node.span, { key: key2, value, expected });
}
function unlessUnset(value) {
  return value === null || value.value <= 0 ? null : value;
}

// src/configs/aliases.ts
var trainingParent = /^(?:train|training|trainer|train_cfg|train_config|training_args|training_arguments|schedule|loop)$/;
var optimizerParent = /^(?:optimizer|optim|opt|optimizer_config|optim_conf|optimizers?_cfg)$/;
var scheduleParent = /^(?:lr_?)?sched(?:uler?|ule)?(?:_config|_conf|_cfg)?$/;
var stoppingParent = /^early_?stop(?:ping|per)?$/;
var aliases = [
  { field: "length", unit: "steps", keys: "max_train_steps num_train_steps total_train_steps train_steps n_train_steps training_steps num_training_steps" },
  {
    field: "length",
    unit: "steps",
    keys: "total_training_steps max_training_steps train_iters num_train_iters max_train_iters train_iterations training_iterations"
  },
  { field: "length", unit: "steps", weak: true, keys: "max_steps total_steps num_steps n_steps max_iters max_iter num_iters n_iters total_iters" },
  {
    field: "length",
    unit: "steps",
    weak: true,
    keys: "max_iterations num_iterations n_iterations total_iterations iterations max_updates max_update num_updates total_updates"
  },
  { field: "length", unit: "steps", weak: true, under: trainingParent, keys: "steps iters updates" },
  {
    field: "length",
    unit: "epochs",
    keys: "num_train_epochs max_train_epochs train_epochs training_epochs num_training_epochs max_epochs num_epochs n_epochs nb_epochs"
  },
  { field: "length", unit: "epochs", keys: "total_epochs number_of_epochs num_epoch max_epoch epochs nepochs epochs_num n_epoch" },
  { field: "length", unit: "tokens", keys: "max_train_tokens train_tokens total_train_tokens num_train_tokens training_tokens total_tokens" },
  { field: "length", unit: "tokens", weak: true, under: trainingParent, keys: "max_tokens tokens num_tokens" },
  {
    field: "stepsPerEpoch",
    weak: true,
    keys: "steps_per_epoch updates_per_epoch iters_per_epoch iterations_per_epoch batches_per_epoch num_batches_per_epoch"
  },
  { field: "learningRate", keys: "learning_rate lr peak_lr peak_learning_rate max_lr max_learning_rate base_lr base_learning_rate" },
  { field: "learningRate", keys: "initial_lr init_lr initial_learning_rate learningrate lr0 lr_max" },
  {
    field: "schedule",
    keys: "lr_schedule lr_scheduler lr_scheduler_type lr_schedule_type learning_rate_schedule lr_decay_style lr_policy scheduler_type schedule_type"
  },
  { field: "schedule", weak: true, keys: "scheduler schedule sched scheduler_name" },
  { field: "schedule", weak: true, under: scheduleParent, keys: "name type kind" },
  { field: "finalLearningRate", keys: "final_lr_ratio min_lr_ratio final_lr_fraction min_lr min_learning_rate end_lr final_lr lr_end lr_min eta_min" },
  { field: "decay", unit: "steps", keys: "decay_steps lr_decay_steps num_decay_steps lr_decay_iters decay_iters" },
  { field: "decayOver", unit: "steps", keys: "decay_over" },
  { field: "warmup", unit: "steps", keys: "warmup_steps num_warmup_steps lr_warmup_steps n_warmup_steps warmup_num_steps warmup_iters lr_warmup_iters" },
  { field: "warmup", unit: "steps", keys: "warmup_iterations num_warmup_iters warmup_updates num_warmup_updates warmup_batches" },
  { field: "warmup", unit: "epochs", keys: "warmup_epochs lr_warmup_epochs num_warmup_epochs n_warmup_epochs warmup_epoch" },
  {
    field: "warmup",
    unit: "fraction",
    keys: "warmup_ratio warmup_fraction warmup_frac lr_warmup_fraction lr_warmup_ratio warmup_proportion warmup_steps_fraction"
  },
  { field: "warmup", unit: "fraction", keys: "warmup_steps_ratio warmup_prop" },
  { field: "warmup", unit: "tokens", keys: "warmup_tokens lr_warmup_tokens" },
  { field: "warmup", unit: "samples", keys: "warmup_samples lr_warmup_samples" },
  { field: "warmup", weak: true, keys: "warmup lr_warmup warmup_length warmup_period warmup_pct" },
  { field: "perDevice", keys: "per_device_train_batch_size per_device_batch_size per_gpu_train_batch_size per_gpu_batch_size batch_size_per_gpu" },
  { field: "perDevice", keys: "batch_size_per_device train_micro_batch_size_per_gpu device_train_microbatch_size device_batch_size micro_batch_size" },
  { field: "perDevice", keys: "local_batch_size samples_per_gpu train_batch_size batch_size batchsize train_batchsize bs" },
  { field: "perDevice", weak: true, under: trainingParent, keys: "batch" },
  { field: "globalBatch", keys: "global_batch_size global_train_batch_size total_batch_size total_train_batch_size effective_batch_size batch_size_global" },
  { field: "accumulation", keys: "gradient_accumulation_steps grad_accumulation_steps accumulate_grad_batches grad_accum_steps gradient_accumulation" },
  { field: "accumulation", keys: "grad_accumulation grad_accum accumulation_steps accum_steps accum_iter num_accumulation_steps grad_accumulation_factor" },
  { field: "devices", keys: "world_size num_gpus n_gpus ngpus num_devices n_devices num_processes nproc_per_node gpus devices" },
  { field: "optimizer", keys: "optimizer optim optimizer_name optimizer_type optim_name optim_type" },
  { field: "optimizer", weak: true, under: optimizerParent, keys: "name type _target_ class_path class_name kind algorithm" },
  { field: "optimizer", weak: true, keys: "opt" },
  { field: "weightDecay", keys: "weight_decay weightdecay adam_weight_decay optimizer_weight_decay wd l2_regularization l2_reg" },
  {
    field: "evaluateEvery",
    unit: "steps",
    keys: "eval_every_n_steps eval_every_steps evaluate_every_steps eval_steps evaluation_steps val_steps_interval validation_steps_interval"
  },
  {
    field: "evaluateEvery",
    unit: "steps",
    keys: "val_every_n_steps validate_every_n_steps eval_iters_interval steps_per_eval eval_interval_steps eval_every_iters"
  },
  {
    field: "evaluateEvery",
    unit: "epochs",
    keys: "eval_every_n_epochs eval_every_epochs check_val_every_n_epoch val_every_n_epochs validate_every_n_epochs eval_epochs"
  },
  { field: "evaluateEvery", unit: "epochs", keys: "eval_interval_epochs val_interval_epochs" },
  { field: "evaluateEvery", keys: "eval_every evaluate_every eval_interval evaluation_interval eval_freq eval_frequency eval_period val_every validate_every" },
  { field: "evaluateEvery", keys: "val_interval validation_interval val_freq validation_frequency val_frequency test_every test_interval" },
  {
    field: "saveEvery",
    unit: "steps",
    keys: "save_every_n_steps save_steps checkpoint_steps checkpointing_steps ckpt_steps save_every_steps checkpoint_every_n_steps"
  },
  { field: "saveEvery", unit: "steps", keys: "every_n_train_steps save_interval_steps checkpoint_interval_steps checkpoint_every_steps" },
  {
    field: "saveEvery",
    unit: "epochs",
    keys: "save_every_n_epochs save_epochs checkpoint_epochs save_every_epochs checkpoint_every_n_epochs every_n_epochs save_epoch_freq"
  },
  { field: "saveEvery", keys: "checkpoint_every save_every ckpt_every save_interval checkpoint_interval ckpt_interval save_freq save_frequency" },
  { field: "saveEvery", keys: "checkpoint_freq checkpoint_frequency ckpt_freq save_period checkpoint_period" },
  {
    field: "keepCheckpoints",
    keys: "save_total_limit checkpoints_total_limit total_limit keep_checkpoints keep_last_n_checkpoints max_checkpoints max_to_keep"
  },
  {
    field: "keepCheckpoints",
    keys: "keep_last_k keep_last_n keep_latest_k keep_last num_checkpoints_to_keep max_num_checkpoints_to_keep save_top_k checkpoint_hist"
  },
  { field: "metric", keys: "metric_for_best_model best_model_metric best_checkpoint_metric selection_metric best_metric_name early_stopping_metric monitor" },
  { field: "goal", keys: "greater_is_better maximize_best_checkpoint_metric metric_mode monitor_mode best_metric_mode" },
  { field: "goal", weak: true, under: /checkpoint|early_?stop|callback/, keys: "mode" },
  { field: "loadBest", keys: "load_best_model_at_end load_best_at_end load_best restore_best_weights restore_best" },
  { field: "patience", keys: "early_stopping_patience early_stop_patience es_patience patience_early_stopping early_stopping_rounds" },
  { field: "patience", weak: true, under: stoppingParent, keys: "patience" }
];
var foreignParents = /^(?:profil(?:er|ing)|env|environment|variables|with|inputs|build|build_args|properties|definitions|\$defs|metadata|labels|annotations|eval|evaluation|val|valid|validation|test|testing|predict|inference|generation|sampling|sampler|tokenizer|ema|discriminator|scripts|dependencies|devdependencies|services|jobs)$/;
var regularizationKey = /(?:^|_)(?:dropout|drop|drop_rate|drop_path(?:_rate)?|droppath|dropconnect|drop_connect(?:_rate)?|stochastic_depth(?:_prob|_rate)?|layerdrop|label_smoothing(?:_factor|_epsilon)?|smoothing|l1(?:_reg|_regularization)?|neftune_noise_alpha|reprob|z_loss(?:_weight)?)(?:_(?:rate|prob|p|ratio))?$/;
var augmentationKey = /^(?:mixup(?:_alpha|_prob)?|cutmix(?:_alpha|_minmax|_prob)?|cutout|random_erasing|rand_?augment|rand_aug|auto_?augment|aa|aug(?:ment|mentation)?s?|augmix|trivial_?augment|color_jitter|colou?r_?jitter|hflip|vflip|h_?flip|v_?flip|flip(?:lr|ud)?|random_(?:horizontal_)?flip|random_crop|random_resized_crop|random_rotation|degrees|shear|translate|perspective|hsv_[hsv]|mosaic|copy_paste|spec_?augment|specaug|time_mask|freq_mask|train_interpolation|aug_splits)$/;
function isRegularization(key2) {
  return regularizationKey.test(key2);
}
function isAugmentation(key2) {
  return augmentationKey.test(key2);
}
function normalizedKey(key2) {
  return key2.replace(/^-+/, "").replace(/([a-z\d])([A-Z])/g, "$1_$2").replace(/[-\s.]+/g, "_").toLowerCase();
}

// src/configs/named.ts
function namedRecords(root) {
  const regularization = /* @__PURE__ */ new Map();
  const augmentation = /* @__PURE__ */ new Map();
  for (const [path, value] of flatten(root)) {
    if (value.value === null) continue;
    const key2 = normalizedKey(path.slice(path.lastIndexOf(".") + 1));
    if (isRegularization(key2)) regularization.set(path, value);
    else if (isAugmentation(key2)) augmentation.set(path, value);
  }
  return { regularization: toRecord(regularization), augmentation: toRecord(augmentation) };
}

// src/configs/detectron2/bases.ts
var maxBases = 10;
function withBases(document, others, depth = 0) {
  const entry = document.root.kind === "mapping" ? document.root.entries.get("_BASE_") : void 0;
  if (entry === void 0) return { kind: "merged", document, isWhole: true, problems: [] };
  let root = withoutBase(document.root);
  let isWhole = true;
  const problems = [];
  for (const base of namesIn(entry.value)) {
    const path = depth < maxBases ? resolvePath(document.path, base) : null;
    const file = path === null ? null : others.get(path);
    if (path !== null && file === void 0) return { kind: "needs", files: [path] };
    const parent = file ? parseDocuments(file)[0] : void 0;
    if (parent?.root.kind !== "mapping" || parent.root.entries.size === 0) {
      isWhole = false;
      problems.push(problemAt(document, "file-missing", entry.value.span, { included: base.slice(0, 200) }));
      continue;
    }
    const inner = withBases(parent, others, depth + 1);
    if (inner.kind === "needs") return inner;
    isWhole &&= inner.isWhole;
    problems.push(...inner.problems);
    root = merged(inner.document.root, root);
  }
  return { kind: "merged", document: { ...document, root }, isWhole, problems };
}
function withoutBase(root) {
  if (root.kind !== "mapping") return root;
  return { ...root, entries: new Map([...root.entries].filter(([key2]) => key2 !== "_BASE_")) };
}
function namesIn(node) {
  const items = node.kind === "sequence" ? node.items : [node];
  return items.flatMap((item) => textOf2(item) || []).slice(0, maxBases);
}
function resolvePath(from2, relative) {
  if (/^(?:[a-z][\w+.-]*:|[/~\\])/i.test(relative)) return null;
  const parts2 = from2.split("/").slice(0, -1);
  for (const part of relative.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts2.push(part);
    else if (parts2.pop() === void 0) return null;
  }
  return parts2.includes("..") ? null : parts2.join("/");
}
function merged(base, over) {
  if (base.kind !== "mapping" || over.kind !== "mapping") return over;
  const entries = new Map(base.entries);
  for (const [key2, entry] of over.entries) {
    const below = base.entries.get(key2);
    entries.set(key2, below === void 0 ? entry : { ...entry, value: merged(below.value, entry.value) });
  }
  return { ...over, entries };
}

// src/schedules/quadrature.ts
var NODES = 16;
var SHORT = 96;
var DEEPEST = 60;
var rules = /* @__PURE__ */ new Map();
function gram(z, squares) {
  let [lower, lowerSlope, value, slope] = [0, 0, 1, 0];
  for (const square of squares) {
    const next = z * value - square * lower;
    const nextSlope = value + z * slope - square * lowerSlope;
    [lower, lowerSlope, value, slope] = [value, slope, next, nextSlope];
  }
  return [value, slope, lower];
}
function recurrence(terms) {
  const squares = [0];
  for (let k = 1; k < NODES; k += 1) squares.push(k * k * (1 - (k / terms) ** 2) / (4 * k * k - 1));
  return squares;
}
function gaussRule(terms) {
  const known = rules.get(terms);
  if (known !== void 0) return known;
  const squares = recurrence(terms);
  const norm = squares.slice(1).reduce((product2, square) => product2 * square, terms);
  const nodes = [];
  const weights = [];
  for (let i = 0; i < NODES; i += 1) {
    let z = Math.cos(Math.PI * (i + 0.75) / (NODES + 0.5));
    for (let turn = 0; turn < 12; turn += 1) {
      const [value, slope2] = gram(z, squares);
      const step2 = value / slope2;
      z -= step2;
      if (Math.abs(step2) < 1e-16) break;
    }
    const [, slope, lower] = gram(z, squares);
    nodes.push(z);
    weights.push(norm / (slope * lower));
  }
  const rule = { nodes, weights };
  if (rules.size > 256) rules.clear();
  rules.set(terms, rule);
  return rule;
}
function panel(f, from2, to) {
  const terms = to - from2;
  const { nodes, weights } = gaussRule(terms);
  const middle = from2 + (terms - 1) / 2;
  let total2 = 0;
  for (const [i, z] of nodes.entries()) total2 += (weights[i] ?? 0) * f(middle + terms / 2 * z);
  return total2;
}
function addUp(f, from2, to) {
  let total2 = 0;
  let lost = 0;
  for (let u = from2; u < to; u += 1) {
    const term = f(u);
    const next = total2 + term;
    lost += Math.abs(total2) >= Math.abs(term) ? total2 - next + term : term - next + total2;
    total2 = next;
  }
  return total2 + lost;
}
function sumSmooth(f, from2, to) {
  if (!(to > from2)) return 0;
  if (to - from2 <= SHORT) return addUp(f, from2, to);
  return halved(f, { from: from2, to, coarse: panel(f, from2, to), allowed: null, depth: 0 });
}
function halved(f, range) {
  const { from: from2, to, coarse, depth } = range;
  const half = from2 + Math.floor((to - from2) / 2);
  const parts2 = [
    [from2, half],
    [half, to]
  ];
  const fine = parts2.map(([a, b]) => b - a <= SHORT ? addUp(f, a, b) : panel(f, a, b));
  const total2 = (fine[0] ?? 0) + (fine[1] ?? 0);
  const allowed = range.allowed ?? 4e-15 * Math.max(Math.abs(total2), Math.abs(coarse));
  if (!(Math.abs(total2 - coarse) > allowed) || depth >= DEEPEST) return total2;
  let sum = 0;
  for (const [i, [a, b]] of parts2.entries()) {
    const value = fine[i] ?? 0;
    sum += b - a <= SHORT ? value : halved(f, { from: a, to: b, coarse: value, allowed, depth: depth + 1 });
  }
  return sum;
}

// src/schedules/curves/curve.ts
var SHORT2 = 32;
function wholeRange(from2, to) {
  const first = Math.ceil(from2);
  const last2 = Math.ceil(to);
  return last2 > first && Number.isFinite(last2 - first) ? [first, last2] : [0, 0];
}
function countInStretch(at, level, stretch) {
  const { from: from2, to, direction } = stretch;
  if (direction === 0) return at(from2) < level ? to - from2 : 0;
  const low = direction === 1;
  let first = from2;
  let last2 = to;
  while (first < last2) {
    const middle = first + Math.floor((last2 - first) / 2);
    if (at(middle) < level === low) first = middle + 1;
    else last2 = middle;
  }
  return low ? first - from2 : to - first;
}
function makeCurve(parts2) {
  const at = (u) => parts2.at(u);
  const sumLong = (from2, to) => {
    if (parts2.sum !== void 0) return parts2.sum(from2, to);
    let total2 = 0;
    for (const stretch of parts2.stretches(from2, to)) {
      total2 += stretch.direction === 0 ? at(stretch.from) * (stretch.to - stretch.from) : sumSmooth(at, stretch.from, stretch.to);
    }
    return total2;
  };
  return {
    at,
    sum: (from2, to) => {
      const [first, last2] = wholeRange(from2, to);
      return last2 - first <= SHORT2 ? addUp(at, first, last2) : sumLong(first, last2);
    },
    countBelow: (level, from2, to) => {
      const [first, last2] = wholeRange(from2, to);
      if (last2 <= first) return 0;
      if (parts2.countBelow !== void 0) return parts2.countBelow(level, first, last2);
      let count2 = 0;
      for (const stretch of parts2.stretches(first, last2)) count2 += countInStretch(at, level, stretch);
      return count2;
    },
    stretches: (from2, to) => {
      const [first, last2] = wholeRange(from2, to);
      return last2 > first ? parts2.stretches(first, last2) : [];
    }
  };
}
function monotone(direction, at, sum) {
  return makeCurve({ at, stretches: (from2, to) => [{ from: from2, to, direction }], ...sum === void 0 ? {} : { sum } });
}
function directionOf(from2, to) {
  if (from2 < to) return 1;
  return from2 > to ? -1 : 0;
}

// src/schedules/curves/arcs.ts
function constantCurve(value) {
  return monotone(
    0,
    () => value,
    (from2, to) => value * (to - from2)
  );
}
function line(arc) {
  const { from: from2, to, begin, length } = arc;
  if (length === 0 || from2 === to) return constantCurve(to);
  const at = (u) => from2 + (to - from2) * ((u - begin) / length);
  const direction = directionOf(from2, to);
  return monotone(length > 0 ? direction : directionOf(to, from2), at, (first, last2) => (last2 - first) * at((first + last2 - 1) / 2));
}
function wave(shape) {
  const { middle, amplitude, begin, half } = shape;
  if (!(half > 0) || amplitude === 0) return constantCurve(middle + amplitude);
  const at = (u) => middle + amplitude * Math.cos(Math.PI * turnsOf(u - begin, half));
  const stretches = (from2, to) => halfWaves({ from: from2, to, begin, half, amplitude });
  const countPlain = (level, from2, to) => {
    let count2 = 0;
    for (const stretch of stretches(from2, to)) count2 += countInStretch(at, level, stretch);
    return count2;
  };
  return makeCurve({
    at,
    sum: (from2, to) => (to - from2) * middle + amplitude * cosineSum({ first: from2 - begin, terms: to - from2, half }),
    stretches,
    countBelow: (level, from2, to) => countWaves({ from: from2, to, period: wholePeriod(half), count: (first, last2) => countPlain(level, first, last2) })
  });
}
function wholePeriod(half) {
  for (let waves = 1; waves <= 64; waves += 1) if (Number.isInteger(2 * half * waves)) return 2 * half * waves;
  return null;
}
function countWaves(range) {
  const { from: from2, to, period, count: count2 } = range;
  if (period === null || to - from2 < period) return count2(from2, to);
  const periods = Math.floor((to - from2) / period);
  return periods * count2(from2, from2 + period) + count2(from2 + periods * period, to);
}
function turnsOf(x, half) {
  return x % (2 * half) / half;
}
function cosineSum(range) {
  const { first, terms, half } = range;
  const step2 = Math.sin(Math.PI * turnsOf(1, half) / 2);
  const middle = Math.cos(Math.PI * turnsOf(first + (terms - 1) / 2, half));
  if (Math.abs(step2) < 1e-15) return terms * Math.cos(Math.PI * turnsOf(first, half));
  return Math.sin(Math.PI * (terms % (4 * half)) / half / 2) / step2 * middle;
}
function* halfWaves(range) {
  const { to, begin, half, amplitude } = range;
  let from2 = range.from;
  while (from2 < to) {
    const turn = Math.floor((from2 - begin) / half);
    const end = Math.min(to, Math.floor(begin + (turn + 1) * half) + 1);
    const falls = Math.abs(turn) % 2 === 0 === amplitude > 0;
    const whole2 = half >= 2 && end > from2;
    yield whole2 ? { from: from2, to: end, direction: falls ? -1 : 1 } : { from: from2, to: from2 + 1, direction: 0 };
    from2 = whole2 ? end : from2 + 1;
  }
}
function geometric(shape) {
  const { scale, ratio, per, begin } = shape;
  const floor = shape.floor ?? 0;
  if (ratio === 1 || scale === 0) return constantCurve(scale + floor);
  if (!(ratio > 0)) return monotone(directionOf(scale, 0), (u) => u <= begin ? scale + floor : floor);
  const exponent2 = Math.log(ratio) / per;
  const at = (u) => scale * ratio ** ((u - begin) / per) + floor;
  const direction = scale > 0 === exponent2 > 0 ? 1 : -1;
  return monotone(direction, at, (from2, to) => {
    const terms = to - from2;
    return terms * floor + scale * Math.exp(exponent2 * (from2 - begin)) * Math.expm1(exponent2 * terms) / Math.expm1(exponent2);
  });
}
function leftOver(shape, length) {
  if (typeof shape === "object") {
    if ("power" in shape) return (p) => Math.max(0, 1 - p) ** shape.power;
    if ("complement" in shape) return (p) => 1 - Math.max(0, p) ** shape.complement;
    const [lower, upper] = shape.tanh;
    return (p) => 0.5 * (1 - Math.tanh(lower * (1 - p) + upper * p));
  }
  switch (shape) {
    case "linear":
    case "geometric":
      return (p) => 1 - p;
    case "cosine":
      return (p) => 0.5 * (1 + Math.cos(Math.PI * p));
    case "exponential":
      return (p) => 2 * 0.5 ** p - 1;
    case "1-sqrt":
      return (p) => 1 - Math.sqrt(Math.max(0, p));
    case "sqrt":
      return (p) => Math.sqrt(Math.max(0, 1 - p));
    case "square":
      return (p) => (1 - p) ** 2;
    case "1-square":
      return (p) => 1 - p * p;
    case "logarithmic":
      return (p) => 1 - Math.log1p(Math.max(0, p) * (length - 1)) / Math.log(length);
  }
}
function closedArc(arc) {
  const { shape, from: from2, to, begin, length } = arc;
  if (shape === "geometric") {
    if (from2 > 0 && to > 0) return geometric({ scale: from2, ratio: to / from2, per: length, begin });
    return monotone(directionOf(from2, to), (u) => u <= begin ? from2 : to);
  }
  if ((arc.warp ?? 1) !== 1 || (arc.exponent ?? 1) !== 1) return null;
  if (shape === "linear") return line(arc);
  if (shape === "cosine") return wave({ middle: (from2 + to) / 2, amplitude: (from2 - to) / 2, begin, half: length });
  if (shape === "exponential") return geometric({ scale: 2 * (from2 - to), ratio: 0.5, per: length, begin, floor: to - (from2 - to) });
  return null;
}
function arcCurve(arc) {
  const { from: from2, to, begin, length } = arc;
  if (!(length > 0) || from2 === to) return constantCurve(to);
  const closed = closedArc(arc);
  if (closed !== null) return closed;
  const left = leftOver(arc.shape, length);
  const warp = arc.warp ?? 1;
  const exponent2 = arc.exponent ?? 1;
  const at = (u) => {
    const p = (u - begin) / length;
    const rest = left(warp === 1 ? p : Math.max(0, p) ** warp);
    return to + (from2 - to) * (exponent2 === 1 ? rest : Math.max(0, rest) ** exponent2);
  };
  return monotone(directionOf(from2, to), at, (first, last2) => sumSmooth(at, first, last2));
}

// src/schedules/curves/combine.ts
function through(x) {
  return x + Math.max(Number.MIN_VALUE, Math.abs(x) * Number.EPSILON);
}
function pieces(parts2) {
  const find2 = (u) => {
    for (const part of parts2) if (u < part.until) return part.curve;
    return parts2.at(-1)?.curve ?? constantCurve(0);
  };
  function* split(from2, to) {
    let begin = from2;
    for (const [i, part] of parts2.entries()) {
      const end = i === parts2.length - 1 ? to : Math.min(to, Math.ceil(part.until));
      if (end > begin) yield { curve: part.curve, from: begin, to: end };
      begin = Math.max(begin, end);
      if (begin >= to) return;
    }
  }
  return makeCurve({
    at: (u) => find2(u).at(u),
    sum: (from2, to) => total(split(from2, to), (part) => part.curve.sum(part.from, part.to)),
    countBelow: (level, from2, to) => total(split(from2, to), (part) => part.curve.countBelow(level, part.from, part.to)),
    *stretches(from2, to) {
      for (const part of split(from2, to)) yield* part.curve.stretches(part.from, part.to);
    }
  });
}
function transition(arc, after = arc.to) {
  return pieces([
    { until: arc.begin, curve: constantCurve(arc.from) },
    { until: arc.begin + Math.max(0, arc.length), curve: arcCurve(arc) },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(after) }
  ]);
}
function total(items, of) {
  let sum = 0;
  for (const item of items) sum += of(item);
  return sum;
}
function delayed(curve, by) {
  if (by === 0) return curve;
  if (!Number.isInteger(by)) return reclocked(curve, { stride: 1, offset: -by });
  return makeCurve({
    at: (u) => curve.at(u - by),
    sum: (from2, to) => curve.sum(from2 - by, to - by),
    countBelow: (level, from2, to) => curve.countBelow(level, from2 - by, to - by),
    *stretches(from2, to) {
      for (const stretch of curve.stretches(from2 - by, to - by)) yield { from: stretch.from + by, to: stretch.to + by, direction: stretch.direction };
    }
  });
}
function reclocked(curve, clock) {
  const { stride } = clock;
  const offset = clock.offset ?? 0;
  const at = (u) => curve.at(offset + u * stride);
  const updateOf = (t2) => Math.ceil((t2 - offset) / stride);
  return makeCurve({
    at,
    *stretches(from2, to) {
      for (const stretch of curve.stretches(Math.floor(offset + from2 * stride), Math.floor(offset + (to - 1) * stride) + 1)) {
        const end = Math.min(to, updateOf(stretch.to));
        const sure = Math.min(end, Math.floor((stretch.to - 1 - offset) / stride) + 1);
        const first = Math.max(from2, updateOf(stretch.from));
        if (sure > first) yield { from: first, to: sure, direction: stretch.direction };
        for (let u = Math.max(first, sure); u < end; u += 1) yield { from: u, to: u + 1, direction: 0 };
      }
    }
  });
}
function periodic(curve, period) {
  const rest = (u) => u - Math.floor(u / period) * period;
  const sumTo = (u) => Math.floor(u / period) * curve.sum(0, period) + curve.sum(0, rest(u));
  const countTo = (level, u) => Math.floor(u / period) * curve.countBelow(level, 0, period) + curve.countBelow(level, 0, rest(u));
  return makeCurve({
    at: (u) => curve.at(rest(u)),
    sum: (from2, to) => from2 % period === 0 ? sumTo(to - from2) : sumTo(to) - sumTo(from2),
    countBelow: (level, from2, to) => countTo(level, to) - countTo(level, from2),
    *stretches(from2, to) {
      for (let start = Math.floor(from2 / period) * period; start < to; start += period) {
        yield* delayed(curve, start).stretches(Math.max(from2, start), Math.min(to, start + period));
      }
    }
  });
}
function held(curve, size) {
  if (!(size > 0) || size === 1) return curve;
  const tickOf = (u) => Math.floor(u / size);
  const startOf2 = (tick) => Math.ceil(tick * size);
  const whole2 = Number.isInteger(size);
  const measured = (from2, to, ofTicks) => {
    const first = tickOf(from2);
    const last2 = tickOf(to - 1);
    if (first === last2) return (to - from2) * ofTicks(first, first + 1);
    const head = (startOf2(first + 1) - from2) * ofTicks(first, first + 1);
    const tail = (to - startOf2(last2)) * ofTicks(last2, last2 + 1);
    if (whole2) return head + size * ofTicks(first + 1, last2) + tail;
    let middle = 0;
    for (let tick = first + 1; tick < last2; tick += 1) middle += (startOf2(tick + 1) - startOf2(tick)) * ofTicks(tick, tick + 1);
    return head + middle + tail;
  };
  return makeCurve({
    at: (u) => curve.at(tickOf(u)),
    sum: (from2, to) => measured(from2, to, (first, last2) => curve.sum(first, last2)),
    countBelow: (level, from2, to) => measured(from2, to, (first, last2) => curve.countBelow(level, first, last2)),
    *stretches(from2, to) {
      for (const ticks of curve.stretches(tickOf(from2), tickOf(to - 1) + 1)) {
        const end = ticks.direction === 0 ? ticks.from + 1 : ticks.to;
        for (let tick = ticks.from; tick < end; tick += 1) {
          const behind = ticks.direction === 0 ? ticks.to : tick + 1;
          yield { from: Math.max(from2, startOf2(tick)), to: Math.min(to, startOf2(behind)), direction: 0 };
        }
      }
    }
  });
}
function clamped(curve, low, high = Number.POSITIVE_INFINITY) {
  const at = (u) => Math.min(high, Math.max(low, curve.at(u)));
  function* split(from2, to) {
    for (const stretch of curve.stretches(from2, to)) yield* cutStretch(curve, stretch, low, high);
  }
  return makeCurve({
    at,
    sum: (from2, to) => total(split(from2, to), (part) => part.inside ? curve.sum(part.from, part.to) : (part.to - part.from) * at(part.from)),
    countBelow: (level, from2, to) => {
      if (level <= low) return 0;
      return level > high ? to - from2 : curve.countBelow(level, from2, to);
    },
    stretches: split
  });
}
function* cutStretch(curve, stretch, low, high) {
  const { from: from2, to, direction } = stretch;
  const under = countInStretch((u) => curve.at(u), low, stretch);
  const over = to - from2 - countInStretch((u) => curve.at(u), high, stretch);
  const [head, tail] = direction === -1 ? [over, under] : [under, over];
  if (head > 0) yield { from: from2, to: from2 + head, direction: 0, inside: false };
  if (to - tail > from2 + head) yield { from: from2 + head, to: to - tail, direction, inside: true };
  if (tail > 0) yield { from: to - tail, to, direction: 0, inside: false };
}

// src/schedules/make.ts
function makeSchedule(curve, about) {
  const parameters = {};
  for (const [name2, value] of Object.entries(about.parameters)) if (value !== void 0) parameters[name2] = value;
  return {
    family: about.family,
    parameters,
    unit: about.unit ?? "steps",
    peak: about.peak,
    warmup: about.warmup ?? 0,
    horizon: about.horizon,
    afterHorizon: about.afterHorizon,
    at: curve.at,
    sum: curve.sum,
    countBelow: curve.countBelow,
    stretches: curve.stretches
  };
}
function remade(schedule, changes, curve = schedule) {
  const parameters = { ...schedule.parameters, ...changes.parameters };
  return makeSchedule(curve, { ...schedule, ...changes, parameters });
}
function restingAt(end, peak) {
  if (end === 0) return "zero";
  return end < peak ? "floor" : "constant";
}

// src/schedules/compose/with-warmup.ts
function rampOf(warmup, target) {
  const start = warmup.start ?? 0;
  const steps = warmup.steps;
  const form = warmup.form ?? "u/W";
  const begin = form.startsWith("(u+1)") ? -1 : 0;
  const length = form === "(u+1)/(W+1)" ? steps + 1 : form === "u/(W-1)" ? Math.max(1, steps - 1) : steps;
  const shape = warmup.shape ?? "linear";
  if (shape === "logarithmic") return arcCurve({ shape, from: start, to: target, begin: 0, length: Math.max(0, steps - 1) });
  return shape === "linear" ? line({ from: start, to: target, begin, length }) : arcCurve({ shape, from: start, to: target, begin, length });
}
function withWarmup(warmup) {
  const { body, steps } = warmup;
  if (!(steps > 0)) return body;
  const shifted2 = (warmup.clock ?? "shifted") === "shifted";
  const target = warmup.target ?? (shifted2 ? body.at(0) : body.peak);
  const curve = pieces([
    { until: steps, curve: rampOf(warmup, target) },
    { until: Number.POSITIVE_INFINITY, curve: shifted2 ? delayed(body, steps) : body }
  ]);
  const parameters = { warmupSteps: steps, warmupForm: warmup.form ?? "u/W", warmupStart: warmup.start };
  const horizon = body.horizon === null || !shifted2 ? body.horizon : body.horizon + steps;
  const peak = shifted2 ? Math.max(body.peak, warmup.start ?? 0) : runningPeak(body, steps, Math.max(warmup.start ?? 0, rampOf(warmup, target).at(Math.ceil(steps) - 1)));
  return remade(body, { parameters, peak, warmup: steps + (shifted2 ? body.warmup : 0), horizon }, curve);
}
function runningPeak(body, steps, top) {
  let peak = top;
  const from2 = Math.ceil(steps);
  const to = Math.max(from2 + 1, Math.ceil(body.horizon ?? from2 + 1));
  let looked = 0;
  for (const stretch of body.stretches(from2, to)) {
    peak = Math.max(peak, body.at(stretch.from), body.at(stretch.to - 1));
    looked += 1;
    if (looked >= 1e3) break;
  }
  return peak;
}

// src/schedules/families/cosine.ts
function cosine(options) {
  const { peak, steps } = options;
  const floor = options.floor ?? 0;
  const cycles = options.cycles ?? 0.5;
  const past = options.past ?? "holds";
  const parameters = { peak, floor, steps, cycles: options.cycles, exponent: options.exponent, warp: options.warp, past };
  const half = steps / (2 * cycles);
  const plain2 = (options.exponent ?? 1) === 1 && (options.warp ?? 1) === 1;
  if (!plain2) {
    const arc = { shape: "cosine", from: peak, to: floor, begin: 0, length: half, warp: options.warp ?? 1, exponent: options.exponent ?? 1 };
    return makeSchedule(transition(arc), { family: "cosine", parameters, peak, horizon: half, afterHorizon: restingAt(floor, peak) });
  }
  const body = wave({ middle: (peak + floor) / 2, amplitude: (peak - floor) / 2, begin: 0, half });
  const end = body.at(steps);
  const curve = past === "rises" ? body : pieces([
    { until: steps, curve: body },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(end) }
  ]);
  return makeSchedule(curve, { family: "cosine", parameters, peak, horizon: steps, afterHorizon: past === "rises" ? afterWave(cycles) : restingAt(end, peak) });
}
function afterWave(cycles) {
  return Number.isInteger(cycles) ? "repeats" : "rises";
}

// src/schedules/families/multi-step.ts
function multiStep(options) {
  const { start, milestones, gamma } = options;
  const drops = milestones.map((at, i) => ({ at, factor: typeof gamma === "number" ? gamma : gamma[i] ?? 1 })).sort((a, b) => a.at - b.at);
  const rates = [start];
  for (const [i, drop] of drops.entries()) rates.push(typeof gamma === "number" ? start * gamma ** (i + 1) : (rates[i] ?? start) * drop.factor);
  const curve = pieces(rates.map((rate, i) => ({ until: i < drops.length ? drops[i]?.at ?? 0 : Number.POSITIVE_INFINITY, curve: constantCurve(rate) })));
  const last2 = rates.at(-1) ?? start;
  return makeSchedule(curve, {
    family: "multi-step",
    parameters: { start, milestones: drops.map((drop) => drop.at), gamma },
    peak: Math.max(...rates),
    horizon: drops.at(-1)?.at ?? null,
    afterHorizon: drops.length === 0 ? "none" : restingAt(last2, Math.max(...rates))
  });
}

// src/configs/binding.ts
function bindSchedule(keys, bind10, known = {}) {
  const bound = bind10(known);
  const resolve = (more) => bindSchedule(keys, bind10, { ...known, ...more });
  if (bound.kind === "known" && bound.schedule.unit === "steps") return { ...bound, keys };
  return { ...bound, keys, resolve };
}
function lengthsWith(known, own = {}) {
  const open = [];
  const miss = (quantity3, why) => {
    if (!open.some((other) => other.quantity === quantity3)) open.push({ quantity: quantity3, why });
    return null;
  };
  const stepsPerEpoch = own.stepsPerEpoch ?? known.stepsPerEpoch ?? null;
  const tokensPerStep = own.tokensPerStep ?? known.tokensPerStep ?? null;
  const samplesPerStep = own.samplesPerStep ?? null;
  const updates = (length, of, total2 = null) => {
    if (length === null) return miss("steps", of);
    switch (length.unit) {
      case "steps":
        return length.value;
      case "epochs":
        return stepsPerEpoch === null ? miss("steps-per-epoch", of) : length.value * stepsPerEpoch;
      case "tokens":
        return tokensPerStep === null ? miss("tokens-per-step", of) : length.value / tokensPerStep;
      case "samples":
        return samplesPerStep === null ? miss("world-size", of) : length.value / samplesPerStep;
      case "fraction":
        return total2 === null ? miss("steps", of) : length.value * total2;
    }
  };
  return { open, updates, miss };
}
function openBound(lengths2, more) {
  return { kind: "open", family: more.family, parameters: more.parameters ?? {}, open: lengths2.open, horizon: more.horizon ?? null };
}
function parametersIn({ root }) {
  const parameters = /* @__PURE__ */ new Map();
  for (const [path, { value }] of flatten(root)) parameters.set(path, value);
  for (const { key: key2, value } of root.kind === "mapping" ? root.entries.values() : []) {
    const numbers = value.kind === "sequence" ? numbersIn(value) : null;
    if (numbers === null) continue;
    parameters.set(key2, numbers);
    for (const index of numbers.keys()) parameters.delete(`${key2}.${index}`);
  }
  return toRecord(parameters);
}
function scheduleKeys(fields, names2, more = {}) {
  const keys = /* @__PURE__ */ new Map();
  for (const name2 of names2) {
    const node = fields.node(name2);
    if (node === null) continue;
    for (const [path, value] of flatten(node)) keys.set(path === "" ? name2 : `${name2}.${path}`, value);
  }
  for (const [name2, value] of Object.entries(more)) if (value !== null) keys.set(name2, value);
  return toRecord(keys);
}

// src/configs/detectron2/schedule.ts
var families = /* @__PURE__ */ new Map([
  ["WarmupMultiStepLR", "multi-step"],
  ["WarmupCosineLR", "cosine"],
  ["WarmupStepWithFixedGammaLR", "multi-step"]
]);
var epsilon = 1e-6;
function solverNumbers(solver, isWhole) {
  return (key2, otherwise) => solver.number(key2)?.value ?? (isWhole && !solver.has(key2) ? otherwise : null);
}
function bindDetectron2(fields, isWhole) {
  const solver = fields.under("SOLVER");
  const name2 = solver.text("LR_SCHEDULER_NAME")?.value ?? "WarmupMultiStepLR";
  if (!families.has(name2)) solver.report("schedule-unknown", "LR_SCHEDULER_NAME", { schedule: name2.slice(0, 80) });
  const names2 = ["LR_SCHEDULER_NAME", "MAX_ITER", "BASE_LR", "BASE_LR_END", "STEPS", "GAMMA", "NUM_DECAYS", "WARMUP_FACTOR", "WARMUP_ITERS", "WARMUP_METHOD"];
  const keys = scheduleKeys(
    fields,
    [...names2, "RESCALE_INTERVAL"].map((key2) => `SOLVER.${key2}`)
  );
  return bindSchedule(keys, (known) => bind(solver, name2, isWhole, known));
}
function bind(solver, name2, isWhole, known) {
  const lengths2 = lengthsWith(known);
  const number7 = solverNumbers(solver, isWhole);
  if (!families.has(name2)) lengths2.miss("custom", "SOLVER.LR_SCHEDULER_NAME");
  const rate = number7("BASE_LR", 1e-3) ?? known.learningRate ?? lengths2.miss("learning-rate", "SOLVER.BASE_LR");
  const total2 = number7("MAX_ITER", 4e4) ?? known.steps ?? lengths2.miss("steps", "SOLVER.MAX_ITER");
  const warmup = number7("WARMUP_ITERS", 1e3);
  const asOpen = () => openBound(lengths2, {
    family: families.get(name2) ?? null,
    parameters: parametersIn(solver),
    horizon: total2 === null ? null : { value: total2, unit: "steps" }
  });
  if (rate === null || total2 === null || !(total2 > 0) || warmup === null || lengths2.open.length > 0) {
    if (lengths2.open.length === 0) lengths2.miss("custom", "_BASE_");
    return asOpen();
  }
  const parts2 = { name: name2, rate, total: total2, warmup: Math.min(Math.max(0, warmup), total2), rescales: solver.flag("RESCALE_INTERVAL")?.value === true };
  const schedule = scheduleOf(solver, parts2, number7);
  if (schedule !== null) return { kind: "known", schedule, runLength: total2 };
  lengths2.miss("custom", isWhole ? "SOLVER" : "_BASE_");
  return asOpen();
}
function scheduleOf(solver, parts2, number7) {
  const body = bodyOf(solver, parts2, number7);
  const factor = number7("WARMUP_FACTOR", 1e-3);
  if (body === null || factor === null) return null;
  const start = factor * body.at(0);
  const method = solver.text("WARMUP_METHOD")?.value ?? "linear";
  if (method !== "linear" && method !== "constant") return null;
  const end = parts2.rescales ? body.at(0) : body.at(parts2.warmup);
  return withWarmup({ body, steps: parts2.warmup, start, target: method === "constant" ? start : end, clock: parts2.rescales ? "shifted" : "running" });
}
function bodyOf(solver, { name: name2, rate, total: total2, warmup, rescales }, number7) {
  const steps = rescales ? total2 - warmup : total2;
  const reachedAt = (share) => Math.max(0, Math.ceil((share - epsilon) * steps));
  if (name2 === "WarmupCosineLR") {
    const floor = number7("BASE_LR_END", 0);
    return floor === null ? null : cosine({ peak: rate, floor, steps, past: "rises" });
  }
  const gamma = number7("GAMMA", 0.1);
  if (gamma === null) return null;
  if (name2 === "WarmupStepWithFixedGammaLR") {
    const decays = number7("NUM_DECAYS", 3);
    if (decays === null || !(decays >= 0) || decays > 1e4) return null;
    const milestones2 = Array.from({ length: Math.floor(decays) }, (_, i) => reachedAt((i + 1) / (Math.floor(decays) + 1)));
    return multiStep({ start: rate, milestones: milestones2, gamma });
  }
  const milestones = stepsOf(solver) ?? (number7("STEPS", 3e4) === 3e4 ? [3e4] : null);
  if (milestones === null) return null;
  return multiStep({ start: rate, milestones: milestones.filter((at) => at <= total2).map((at) => reachedAt(at / total2)), gamma });
}
function stepsOf(solver) {
  const node = solver.node("STEPS");
  if (node?.kind === "scalar" && /^[([]\s*[)\]]$/.test(String(node.value).trim())) return [];
  return solver.numbers("STEPS")?.value ?? null;
}

// src/configs/detectron2/reader.ts
var solverNames = /* @__PURE__ */ new Set(["MAX_ITER", "BASE_LR", "IMS_PER_BATCH", "STEPS", "WARMUP_ITERS", "CHECKPOINT_PERIOD", "LR_SCHEDULER_NAME", "GAMMA"]);
var sectionNames = /* @__PURE__ */ new Set(["MODEL", "DATASETS", "INPUT", "TEST", "DATALOADER", "OUTPUT_DIR", "VERSION", "CUDNN_BENCHMARK", "VIS_PERIOD", "SEED", "GLOBAL"]);
var detectron2 = {
  id: "detectron2",
  title: "detectron2",
  url: "https://detectron2.readthedocs.io/en/latest/modules/config.html#yaml-config-references",
  recognisedBy: "`SOLVER` with `MAX_ITER`, `BASE_LR`, `IMS_PER_BATCH` or the like; `_BASE_` beside `MODEL`, `INPUT`, `DATASETS`",
  languages: ["yaml", "json"],
  recognise: (document) => document.root.kind === "mapping" ? scoreOf(document.root) : 0,
  read: (document, others) => {
    const whole2 = withBases(document, others);
    if (whole2.kind === "needs") return whole2;
    return { kind: "read", value: [readDetectron2(whole2.document, whole2.isWhole)], problems: whole2.problems };
  }
};
function scoreOf(root) {
  const solver = root.entries.get("SOLVER")?.value;
  const own = solver?.kind === "mapping" ? [...solver.entries.keys()].filter((key2) => solverNames.has(key2)).length : 0;
  const sections = [...root.entries.keys()].filter((key2) => sectionNames.has(key2)).length;
  if (own > 0 && (own + sections >= 2 || root.entries.has("_BASE_"))) return 0.9;
  return root.entries.has("_BASE_") && sections >= 1 ? 0.8 : 0;
}
function readDetectron2(document, isWhole) {
  const fields = fieldsOf(document);
  const orDefault = (value, key2, otherwise) => value ?? (isWhole && !fields.has(key2) ? byDefault(otherwise) : null);
  return buildConfig("detectron2", fields, {
    maxTrainSteps: inUnit(orDefault(fields.positive("SOLVER.MAX_ITER"), "SOLVER.MAX_ITER", 4e4), "steps"),
    learningRate: orDefault(fields.number("SOLVER.BASE_LR"), "SOLVER.BASE_LR", 1e-3),
    schedule: bindDetectron2(fields, isWhole),
    warmup: inUnit(orDefault(fields.number("SOLVER.WARMUP_ITERS"), "SOLVER.WARMUP_ITERS", 1e3), "steps"),
    batch: { global: orDefault(fields.positive("SOLVER.IMS_PER_BATCH"), "SOLVER.IMS_PER_BATCH", 16), devices: fields.positive("SOLVER.REFERENCE_WORLD_SIZE") },
    optimizer: {
      name: firstOf(fields.text("SOLVER.OPTIMIZER"), isWhole ? byDefault("SGD") : null),
      parameters: fields.record("SOLVER.MOMENTUM", "SOLVER.NESTEROV")
    },
    weightDecay: orDefault(fields.number("SOLVER.WEIGHT_DECAY"), "SOLVER.WEIGHT_DECAY", 1e-4),
    ...namedRecords(document.root),
    evaluateEvery: fields.length("steps", "TEST.EVAL_PERIOD"),
    saveEvery: inUnit(orDefault(fields.positive("SOLVER.CHECKPOINT_PERIOD"), "SOLVER.CHECKPOINT_PERIOD", 5e3), "steps")
  });
}

// src/configs/generic/keys.ts
var maxDepth2 = 6;
var maxKeys = 1e5;
var longestKey = Math.max(...aliases.flatMap(({ keys }) => keys.split(" ").map((key2) => key2.length))) * 2;
var ranked = /* @__PURE__ */ new Map();
for (const [index, alias] of aliases.entries()) {
  for (const [position, key2] of alias.keys.split(" ").entries()) {
    const entries = ranked.get(key2) ?? [];
    ranked.set(key2, [...entries, { alias, rank: index * 100 + position }]);
  }
}
function findKeys(root) {
  const candidates2 = [];
  const budget = { left: maxKeys };
  collect2(root, [], { candidates: candidates2, budget });
  candidates2.sort((a, b) => a.rank - b.rank || a.depth - b.depth);
  const found = /* @__PURE__ */ new Map();
  for (const candidate of candidates2) {
    const { field } = candidate.alias;
    found.set(field, [...found.get(field) ?? [], candidate]);
  }
  return found;
}
function collect2(node, parents, into) {
  if (node.kind !== "mapping" || parents.length > maxDepth2) return;
  for (const { key: key2, value } of node.entries.values()) {
    into.budget.left -= 1;
    if (into.budget.left < 0) return;
    if (value.kind === "sequence" || value.kind === "scalar" && key2.length > longestKey) continue;
    const name2 = normalizedKey(key2);
    if (value.kind === "scalar") into.candidates.push(...candidatesFor(name2, [...parents, key2], value));
    else if (!foreignParents.test(name2)) collect2(value, [...parents, key2], into);
  }
}
function candidatesFor(name2, path, node) {
  const entries = ranked.get(name2);
  if (entries === void 0 || node.value === null || node.value === "") return [];
  const parent = normalizedKey(path.at(-2) ?? "");
  const matching = entries.filter(({ alias }) => alias.under === void 0 || alias.under.test(parent));
  return matching.map(({ alias, rank }) => ({ alias, rank, depth: path.length, path: path.join("."), key: name2, node }));
}

// src/schedules/compose/clocks.ts
function moved(horizon, by) {
  return horizon === null ? null : Math.max(0, horizon + by);
}
function shifted(schedule, by) {
  if (by === 0) return schedule;
  return remade(schedule, { warmup: Math.max(0, schedule.warmup - by), horizon: moved(schedule.horizon, -by) }, delayed(schedule, -by));
}
function perUpdate(schedule, options) {
  const stride = options.perUpdate;
  const ahead = options.ahead ?? 0;
  if (!(stride > 0)) return schedule;
  const curve = reclocked(schedule, { stride, offset: ahead * stride });
  return remade(
    schedule,
    {
      warmup: Math.max(0, schedule.warmup / stride - ahead),
      horizon: moved(schedule.horizon === null ? null : schedule.horizon / stride, -ahead),
      parameters: { unitsPerUpdate: stride }
    },
    curve
  );
}
function heldPerEpoch(schedule, stepsPerEpoch) {
  if (!(stepsPerEpoch > 0)) return schedule;
  const horizon = schedule.horizon === null ? null : Math.ceil(schedule.horizon * stepsPerEpoch);
  return remade(
    schedule,
    { unit: "steps", warmup: Math.ceil(schedule.warmup * stepsPerEpoch), horizon, parameters: { stepsPerEpoch } },
    held(schedule, stepsPerEpoch)
  );
}
function inEpochs(schedule) {
  return remade(schedule, { unit: "epochs" });
}

// src/schedules/families/constant.ts
function constant(options) {
  return makeSchedule(constantCurve(options.rate), {
    family: "constant",
    parameters: { rate: options.rate },
    peak: options.rate,
    horizon: null,
    afterHorizon: "none"
  });
}
function constantFactor(options) {
  const { rate, factor, steps } = options;
  const curve = pieces([
    { until: steps, curve: constantCurve(rate * factor) },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(rate) }
  ]);
  return makeSchedule(curve, {
    family: "constant",
    parameters: { rate, factor, steps },
    peak: Math.max(rate, rate * factor),
    warmup: factor < 1 ? steps : 0,
    horizon: null,
    afterHorizon: "none"
  });
}

// src/schedules/families/exponential.ts
function exponential(options) {
  const { start, ratio, end } = options;
  const per = options.per ?? 1;
  const hold = options.hold ?? 0;
  const body = options.staircase === true ? held(geometric({ scale: start, ratio, per: 1, begin: 0 }), per) : geometric({ scale: start, ratio, per, begin: 0 });
  const started = hold > 0 ? pieces([
    { until: hold, curve: constantCurve(start) },
    { until: Number.POSITIVE_INFINITY, curve: delayed(body, hold) }
  ]) : body;
  const grows = ratio > 1;
  const curve = end === void 0 ? started : grows ? clamped(started, Number.NEGATIVE_INFINITY, end) : clamped(started, end);
  const reached = end !== void 0 && end > 0 && start > 0 && ratio > 0 && ratio !== 1 ? hold + per * Math.log(end / start) / Math.log(ratio) : null;
  return makeSchedule(curve, {
    family: "exponential",
    parameters: { start, ratio, per, staircase: options.staircase, hold: options.hold, end },
    peak: grows ? end ?? Number.POSITIVE_INFINITY : start,
    horizon: reached,
    afterHorizon: reached === null ? "none" : grows ? "constant" : "floor"
  });
}

// src/schedules/families/inverse-square-root.ts
function inverseSquareRoot(options) {
  const { peak } = options;
  const timescale = Math.max(options.timescale, Number.MIN_VALUE);
  const floor = options.floor ?? 0;
  const base = options.floorBy === "clamp" ? 0 : floor;
  const curve = monotone(-1, (t2) => base + (peak - base) / Math.sqrt((t2 + timescale) / timescale));
  return makeSchedule(options.floorBy === "clamp" ? clamped(curve, floor) : curve, {
    family: "inverse-square-root",
    parameters: { peak, timescale: options.timescale, floor, floorBy: floor === 0 ? void 0 : options.floorBy ?? "add" },
    peak,
    horizon: null,
    afterHorizon: "none"
  });
}

// src/schedules/families/linear.ts
function linear(options) {
  const { start, end, steps } = options;
  const hold = options.hold ?? 0;
  return makeSchedule(transition({ shape: "linear", from: start, to: end, begin: hold, length: steps }), {
    family: "linear",
    parameters: { start, end, steps, hold: options.hold },
    peak: Math.max(start, end),
    warmup: end > start ? hold + steps : 0,
    horizon: end > start ? null : hold + steps,
    afterHorizon: end > start ? "none" : restingAt(end, start)
  });
}

// src/configs/generic/schedule.ts
var families2 = new Map([
  ...names("constant", "constant none fixed constant_with_warmup constant_lr"),
  ...names("linear", "linear linear_decay linear_with_warmup linear_warmup linear_warmup_decay linear_decay_with_warmup"),
  ...names("cosine", "cosine cos cosine_decay cosine_annealing cosine_with_warmup cosine_warmup warmup_cosine cosine_decay_with_warmup"),
  ...names("inverse-square-root", "inverse_sqrt inv_sqrt rsqrt inverse_square_root inverse_sqrt_with_warmup"),
  ...names("exponential", "exponential exp exponential_decay")
]);
function names(family, words3) {
  return words3.split(" ").map((word3) => [word3, family]);
}
function genericSchedule(parts2) {
  const { fields, found } = parts2;
  const named2 = found.get("schedule")?.find(({ node }) => typeof node.value === "string");
  if (named2 === void 0) return null;
  const word3 = String(named2.node.value).toLowerCase().replace(/[-\s]+/g, "_");
  const options = optionsOf(parts2, families2.get(word3) ?? null);
  if (options.family === null) fields.report("schedule-unknown", named2.path, { schedule: word3.slice(0, 80) });
  const fieldsUsed = ["schedule", "learningRate", "length", "warmup", "decay", "decayOver", "finalLearningRate", "stepsPerEpoch"];
  const paths = fieldsUsed.flatMap((field) => found.get(field)?.[0]?.path ?? []);
  return bindSchedule(scheduleKeys(fields, paths), (known) => bind2(options, known));
}
function optionsOf({ fields, found, maxTrainSteps, learningRate: learningRate2, warmup }, family) {
  const numberOf3 = (field) => {
    const path = found.get(field)?.[0]?.path;
    return path === void 0 ? null : fields.number(path)?.value ?? null;
  };
  const final = numberOf3("finalLearningRate");
  const isRatio = /ratio|fraction/.test(found.get("finalLearningRate")?.[0]?.key ?? "");
  return {
    family,
    peak: learningRate2?.value ?? null,
    length: maxTrainSteps?.value ?? null,
    warmup: warmup?.value ?? null,
    stepsPerEpoch: numberOf3("stepsPerEpoch"),
    decaySteps: numberOf3("decay"),
    decayOver: numberOf3("decayOver"),
    finalRatio: isRatio ? final : null,
    floor: isRatio ? null : final
  };
}
function bind2(options, known) {
  const { family, length } = options;
  const lengths2 = lengthsWith(known, { stepsPerEpoch: options.stepsPerEpoch });
  const given3 = length === null || length.unit !== "steps" ? known.steps : void 0;
  const asOpen = () => openBound(lengths2, { family, horizon: length });
  const needsTotal = family === "linear" || family === "cosine" || options.warmup?.unit === "fraction";
  const quiet = lengthsWith(known, { stepsPerEpoch: options.stepsPerEpoch });
  const exact = given3 ?? (needsTotal ? lengths2 : quiet).updates(length, "run length");
  const total2 = exact === null ? null : Math.ceil(exact);
  const peak = options.peak ?? known.learningRate ?? lengths2.miss("learning-rate", "learning rate");
  const warmupExact = options.warmup === null ? 0 : lengths2.updates(options.warmup, "warmup", total2);
  if (family === null) lengths2.miss("custom", "schedule");
  if (family === "exponential" && (options.finalRatio === null || options.decayOver === null)) lengths2.miss("custom", "final_lr_ratio, decay_over");
  if (family === null || peak === null || warmupExact === null || lengths2.open.length > 0) return asOpen();
  return { kind: "known", schedule: make(family, options, { peak, warmup: Math.ceil(warmupExact), total: total2 ?? 0 }), runLength: total2 };
}
function make(family, options, { peak, warmup, total: total2 }) {
  const floor = options.floor ?? peak * (options.finalRatio ?? 0);
  const warmed2 = (body, clock) => withWarmup({ body, steps: warmup, form: "(u+1)/W", target: peak, clock });
  switch (family) {
    case "constant":
      return warmed2(constant({ rate: peak }), "shifted");
    case "linear": {
      const steps = options.decaySteps ?? Math.max(1, total2 - warmup);
      return warmed2(linear({ start: peak, end: floor, steps, hold: total2 - steps }), "running");
    }
    case "cosine":
      return warmed2(cosine({ peak, floor, steps: Math.max(1, total2 - warmup), past: "rises" }), "shifted");
    case "inverse-square-root": {
      const timescale = Math.max(1, warmup);
      return warmed2(shifted(inverseSquareRoot({ peak, timescale }), 1 - timescale), "running");
    }
    case "exponential":
      return warmed2(exponential({ start: peak, ratio: options.finalRatio ?? 1, per: options.decayOver ?? 1 }), "running");
  }
}

// src/configs/generic/draft.ts
function genericDraft(fields) {
  const found = findKeys(fields.root);
  const pick = pickerOf(fields, found);
  const maxTrainSteps = pick.length("length");
  const intervalUnit = maxTrainSteps?.value.unit === "steps" ? "steps" : null;
  const warmup = warmupOf(fields, found.get("warmup")?.[0]);
  const learningRate2 = pick.number("learningRate");
  return {
    maxTrainSteps,
    learningRate: learningRate2,
    warmup,
    schedule: genericSchedule({ fields, found, maxTrainSteps, learningRate: learningRate2, warmup }),
    batch: {
      perDevice: pick.positive("perDevice"),
      global: pick.positive("globalBatch"),
      accumulation: pick.positive("accumulation"),
      devices: pick.positive("devices")
    },
    optimizer: { name: pick.text("optimizer"), parameters: optimizerParameters(fields) },
    weightDecay: pick.number("weightDecay"),
    ...namedRecords(fields.root),
    evaluateEvery: pick.interval("evaluateEvery", intervalUnit),
    saveEvery: pick.interval("saveEvery", intervalUnit),
    keepCheckpoints: pick.positive("keepCheckpoints"),
    selection: { metric: pick.text("metric"), goal: goalOf(found.get("goal")?.[0]), loadBest: pick.flag("loadBest") },
    earlyStoppingPatience: pick.positive("patience")
  };
}
function pickerOf(fields, found) {
  const first = (field) => found.get(field)?.[0];
  const positive2 = (field) => {
    const path = first(field)?.path;
    return path === void 0 ? null : fields.positive(path);
  };
  const withPath = (field, read2) => {
    const path = first(field)?.path;
    return path === void 0 ? null : read2(path);
  };
  return {
    positive: positive2,
    number: (field) => withPath(field, (path) => fields.number(path)),
    text: (field) => withPath(field, (path) => fields.text(path)),
    flag: (field) => withPath(field, (path) => fields.flag(path)),
    length: (field) => {
      for (const { path, alias } of found.get(field) ?? []) {
        const value = alias.unit === void 0 ? null : fields.length(alias.unit, path);
        if (value !== null) return value;
      }
      return null;
    },
    interval: (field, bare2) => {
      const best = first(field);
      if (best === void 0) return null;
      const unit = best.alias.unit ?? bare2;
      const value = positive2(field);
      if (value === null || unit !== null) return inUnit(value, unit ?? "steps");
      fields.report("unit-not-known", best.path, { value: value.value });
      return null;
    }
  };
}
function warmupOf(fields, found) {
  if (found === void 0) return null;
  const value = fields.number(found.path);
  if (value === null || value.value < 0) return null;
  if (value.value > 0 && value.value < 1 && found.alias.unit !== "epochs") return inUnit(value, "fraction");
  const unit = found.alias.unit ?? (value.value === 0 ? "steps" : null);
  if (unit !== null) return inUnit(value, unit);
  fields.report("unit-not-known", found.path, { value: value.value });
  return null;
}
function goalOf(found) {
  if (found === void 0) return null;
  const goals = /* @__PURE__ */ new Map([
    [true, "max"],
    [false, "min"],
    ["max", "max"],
    ["min", "min"]
  ]);
  const value = goals.get(typeof found.node.value === "string" ? found.node.value.toLowerCase() : found.node.value);
  return value === void 0 ? null : { value, span: found.node.span };
}
var optimizerKeys = ["momentum", "nesterov", "beta1", "beta2", "betas.0", "betas.1", "adam_beta1", "adam_beta2", "adam_epsilon", "eps", "epsilon", "amsgrad"];
function optimizerParameters(fields) {
  const parents = ["", "optimizer.", "optim.", "optimizer.params.", "optimizer_params."];
  const names2 = parents.flatMap((parent) => optimizerKeys.map((key2) => parent + key2));
  return fields.record(...names2);
}

// src/configs/generic/recognise.ts
var foreignShapes = [
  ["services"],
  ["jobs", "runs-on"],
  ["jobs", "on"],
  ["jobs", "true"],
  ["apiVersion", "kind"],
  ["dependencies", "name"],
  ["devDependencies"],
  ["compilerOptions"],
  ["model_type", "architectures"],
  ["architectures", "transformers_version"],
  ["tokenizer_class"],
  ["added_tokens"],
  ["peft_type"],
  ["openapi"],
  ["swagger"],
  ["nbformat"],
  ["log_history"],
  ["$schema", "properties"],
  ["repos"],
  ["stages"],
  ["build-system"]
];
function recogniseGeneric(document) {
  if (document.root.kind !== "mapping" || isForeign2(document.root)) return 0;
  const fields = fieldsThatCount(findKeys(document.root));
  const kinds = new Set(fields.map((found) => found.alias.field));
  const names2 = (field, strong) => fields.some(({ alias }) => alias.field === field && (!strong || alias.weak !== true));
  if (names2("length", true)) return 0.2 + Math.min(kinds.size, 10) / 100;
  if (names2("length", false) && kinds.size >= 2) return 0.15;
  return names2("learningRate", true) && kinds.size >= 2 ? 0.1 : 0;
}
function fieldsThatCount(found) {
  return [...found.values()].flat().filter(({ alias, node }) => {
    if (alias.field === "length" || alias.field === "learningRate") return typeof node.value === "number" || /^[\d.][\d._e+-]*$/i.test(String(node.value));
    return true;
  });
}
function isForeign2(root) {
  return foreignShapes.some((shape) => shape.every((key2) => root.entries.has(key2)));
}

// src/configs/generic/reader.ts
var generic = {
  id: "generic",
  title: "Generic",
  url: "https://github.com/longrun-dev/longrun/blob/main/docs/schedules.md#generic-configs",
  recognisedBy: "a run length such as `max_train_steps` or `epochs`, or a learning rate beside another training key",
  languages: ["yaml", "json", "toml", "ini"],
  recognise: recogniseGeneric,
  read: (document) => {
    const fields = fieldsOf(document);
    return { kind: "read", value: [buildConfig("generic", fields, genericDraft(fields))], problems: [] };
  }
};

// src/configs/hugging-face/arguments.ts
var ownNames = /* @__PURE__ */ new Set([
  "per_device_train_batch_size",
  "per_gpu_train_batch_size",
  "per_device_eval_batch_size",
  "num_train_epochs",
  "lr_scheduler_type",
  "lr_scheduler_kwargs",
  "eval_strategy",
  "evaluation_strategy",
  "save_strategy",
  "logging_strategy",
  "load_best_model_at_end",
  "metric_for_best_model",
  "greater_is_better",
  "label_smoothing_factor",
  "neftune_noise_alpha",
  "gradient_checkpointing_kwargs",
  "overwrite_output_dir",
  "remove_unused_columns",
  "hub_model_id",
  "group_by_length",
  "ddp_find_unused_parameters"
]);
var sharedNames = /* @__PURE__ */ new Set([
  "learning_rate",
  "max_steps",
  "warmup_ratio",
  "warmup_steps",
  "weight_decay",
  "eval_steps",
  "save_steps",
  "save_total_limit",
  "logging_steps",
  "gradient_accumulation_steps",
  "output_dir",
  "optim",
  "report_to",
  "max_grad_norm",
  "adam_beta1",
  "adam_beta2",
  "bf16",
  "fp16",
  "push_to_hub",
  "seed"
]);
var trainingNames = ["per_device_train_batch_size", "per_gpu_train_batch_size", "num_train_epochs", "lr_scheduler_type", "learning_rate", "max_steps"];
var maxNesting = 4;
function argumentsScore(node) {
  if (node.entries.has("log_history")) return 0;
  const names2 = [...node.entries.keys()];
  if (!trainingNames.some((name2) => node.entries.get(name2)?.value.kind === "scalar")) return 0;
  const own = names2.filter((name2) => ownNames.has(name2)).length;
  if (own === 0) return 0;
  const shared = names2.filter((name2) => sharedNames.has(name2)).length;
  return Math.min(0.8, 0.4 + 0.06 * (own - 1) + 0.02 * shared);
}
function findArguments(document) {
  const placed2 = mappingsOf(document.root).filter(({ path, node }) => path.length <= maxNesting && argumentsScore(node) > 0);
  const depth = placed2[0]?.path.length;
  return placed2.filter(({ path }) => path.length === depth);
}

// src/configs/hugging-face/length.ts
var trlNames = ["beta", "loss_type", "max_prompt_length", "max_completion_length", "num_generations", "packing", "max_seq_length", "dataset_mixture"];
function readLength(fields) {
  const steps = fields.number("max_steps");
  if (steps !== null && steps.value > 0) return inUnit(steps, "steps");
  if (steps === null && fields.has("max_steps")) return null;
  const epochs = fields.length("epochs", "num_train_epochs");
  if (epochs !== null || fields.has("num_train_epochs")) return epochs;
  return byDefault({ value: 3, unit: "epochs" });
}
function readLearningRate(fields) {
  if (fields.has("learning_rate")) return fields.number("learning_rate");
  return trlNames.some((name2) => fields.has(name2)) ? null : byDefault(5e-5);
}
function readWarmup(fields) {
  const steps = fields.number("warmup_steps");
  if (steps !== null && steps.value > 0) return inUnit(steps, steps.value < 1 ? "fraction" : "steps");
  const ratio = fields.number("warmup_ratio");
  return firstOf(inUnit(ratio, "fraction"), inUnit(steps, "steps"));
}

// src/configs/plateau.ts
var plateauDefaults = { mode: "min", factor: 0.1, patience: 10, threshold: 1e-4, threshold_mode: "rel", cooldown: 0, min_lr: 0, eps: 1e-8 };
var greedyDefaults = {
  mode: "min",
  factor: 0.95,
  patience: 10,
  threshold: 1e-6,
  threshold_mode: "abs",
  cooldown: 0,
  min_lr: 1e-3,
  max_lr: 1
};

// src/schedules/families/polynomial.ts
function polynomial(options) {
  const { start, end, steps, power: power2 } = options;
  const hold = options.hold ?? 0;
  const shape = power2 === 1 ? "linear" : { power: power2 };
  const curve = transition({ shape, from: start, to: end, begin: hold, length: steps, warp: options.warp ?? 1 });
  return makeSchedule(curve, {
    family: options.family ?? "polynomial",
    parameters: { start, end, steps, power: power2, hold: options.hold, warp: options.warp },
    peak: Math.max(start, end),
    warmup: end > start ? hold + steps : 0,
    horizon: hold + steps,
    afterHorizon: restingAt(end, start)
  });
}
function polynomialCycles(options) {
  const { start, end, steps, power: power2 } = options;
  return makeSchedule(steps > 0 && start > end ? cyclingCurve(options) : constantCurve(end), {
    family: "polynomial",
    parameters: { start, end, steps, power: power2, cycle: true },
    peak: Math.max(start, end),
    horizon: steps,
    afterHorizon: "rises"
  });
}
function cyclingCurve(options) {
  const { start, end, steps, power: power2 } = options;
  const shape = power2 === 1 ? "linear" : { power: power2 };
  const cycleOf = (u) => Math.max(1, Math.ceil(u / steps));
  const curveOf = (cycle) => arcCurve({ shape, from: start, to: end, begin: 0, length: steps * cycle });
  function* arrivals(from2, to) {
    for (let u = from2; u < to; ) {
      const cycle = cycleOf(u);
      const until = Math.min(to, Math.max(u + 1, Math.floor(steps * cycle) + 1));
      yield { from: u, to: until, curve: curveOf(cycle) };
      u = until;
    }
  }
  const addUpCycles = (from2, to) => {
    let total2 = 0;
    for (const cycle of arrivals(from2, to)) total2 += cycle.curve.sum(cycle.from, cycle.to);
    return total2;
  };
  return makeCurve({
    at: (u) => curveOf(cycleOf(u)).at(u),
    sum: (from2, to) => {
      const [first, last2] = [cycleOf(from2) + 1, cycleOf(to - 1)];
      if (!Number.isInteger(steps) || last2 <= first) return addUpCycles(from2, to);
      const unit = arcCurve({ shape, from: 1, to: 0, begin: 0, length: steps }).sum(1, steps + 1);
      const whole2 = end * steps * (last2 - first) + (start - end) * unit * sumSmooth((cycle) => cycle ** -power2, first, last2);
      return addUpCycles(from2, steps * (first - 1) + 1) + whole2 + addUpCycles(steps * (last2 - 1) + 1, to);
    },
    countBelow: (level, from2, to) => {
      if (level <= end) return 0;
      let count2 = 0;
      for (const cycle of arrivals(from2, to)) {
        if (cycle.from > from2 && cycle.curve.at(cycle.from) < level) return count2 + to - cycle.from;
        count2 += cycle.curve.countBelow(level, cycle.from, cycle.to);
      }
      return count2;
    },
    *stretches(from2, to) {
      for (const cycle of arrivals(from2, to)) yield { from: cycle.from, to: cycle.to, direction: -1 };
    }
  });
}

// src/schedules/curves/cycles.ts
function cycleAt(cycles, i) {
  const { first, multiplier } = cycles;
  if (multiplier === 1) return { i, begin: i * first, length: first };
  return { i, begin: first * (multiplier ** i - 1) / (multiplier - 1), length: first * multiplier ** i };
}
function indexAt(cycles, u) {
  if (cycles.indexOf !== void 0) return cycles.indexOf(u);
  const { first, multiplier } = cycles;
  const ratio = 1 + u / first * (multiplier - 1);
  let i = multiplier === 1 ? Math.floor(u / first) : ratio > 0 ? Math.floor(Math.log(ratio) / Math.log(multiplier)) : 0;
  i = Math.max(0, i);
  while (i > 0 && cycleAt(cycles, i).begin > u) i -= 1;
  while (cycleAt(cycles, i + 1).begin <= u && cycleAt(cycles, i + 1).length > 0) i += 1;
  return i;
}
function startOf(cycles, i) {
  if (!Number.isFinite(i)) return Number.POSITIVE_INFINITY;
  let start = Math.max(0, Math.ceil(cycleAt(cycles, i).begin));
  while (indexAt(cycles, start) < i) start += 1;
  while (start > 0 && indexAt(cycles, start - 1) >= i) start -= 1;
  return start;
}
function lastCycle(cycles) {
  const { first, multiplier, limit } = cycles;
  if (multiplier >= 1) return limit;
  return Math.min(limit, Math.max(1, Math.ceil(Math.log(1 / first) / Math.log(multiplier))));
}
function wholePeriod2(cycles) {
  if (!cycles.alike || cycles.multiplier !== 1 || cycles.indexOf !== void 0) return null;
  for (let count2 = 1; count2 <= Math.min(64, cycles.limit); count2 += 1) if (Number.isInteger(cycles.first * count2)) return cycles.first * count2;
  return null;
}
function cyclesCurve(given3) {
  const cycles = { ...given3, limit: lastCycle(given3) };
  const period = wholePeriod2(cycles);
  if (period !== null) {
    const repeated = periodic(onlyCycles({ ...cycles, limit: period / cycles.first }), period);
    return pieces([
      { until: startOf(cycles, cycles.limit), curve: repeated },
      { until: Number.POSITIVE_INFINITY, curve: cycles.after }
    ]);
  }
  return onlyCycles(cycles);
}
function onlyCycles(cycles) {
  const end = startOf(cycles, cycles.limit);
  const curveAt = (u) => u >= end ? cycles.after : cycles.curve(cycleAt(cycles, indexAt(cycles, u)));
  function* parts2(from2, to) {
    let begin = from2;
    while (begin < to && begin < end) {
      const cycle = cycleAt(cycles, indexAt(cycles, begin));
      const until = Math.min(to, end, Math.max(begin + 1, startOf(cycles, cycle.i + 1)));
      yield { from: begin, until, curve: cycles.curve(cycle) };
      begin = until;
    }
    if (begin < to) yield { from: begin, until: to, curve: cycles.after };
  }
  const measured = (from2, to, of) => {
    let total2 = 0;
    for (const part of parts2(from2, to)) total2 += of(part);
    return total2;
  };
  return makeCurve({
    at: (u) => curveAt(u).at(u),
    sum: (from2, to) => measured(from2, to, (part) => part.curve.sum(part.from, part.until)),
    countBelow: (level, from2, to) => measured(from2, to, (part) => part.curve.countBelow(level, part.from, part.until)),
    *stretches(from2, to) {
      for (const part of parts2(from2, to)) yield* part.curve.stretches(part.from, part.until);
    }
  });
}

// src/schedules/families/restarts.ts
function vanishesAt(kept) {
  return kept > 0 && kept < 1 ? Math.ceil(-746 / Math.log(kept)) : Number.POSITIVE_INFINITY;
}
function restingCurve(cycle) {
  const { top, floor, length, shape } = cycle;
  if (top === floor) return constantCurve(floor);
  return cyclesCurve({
    first: length,
    multiplier: 1,
    limit: Number.POSITIVE_INFINITY,
    alike: true,
    after: constantCurve(floor),
    curve: ({ begin }) => arcCurve({ shape, from: top, to: floor, begin, length })
  });
}
function restarts(options) {
  const { peak, firstCycle } = options;
  const floor = options.floor ?? 0;
  const multiplier = options.multiplier ?? 1;
  const shape = options.shape ?? "cosine";
  const keeps = options.keeps ?? { peak: 1 };
  const kept = "peak" in keeps ? keeps.peak : keeps.height;
  const topOf2 = (i) => "peak" in keeps ? peak * kept ** i : floor + (peak - floor) * kept ** i;
  const limit = options.limit ?? Number.POSITIVE_INFINITY;
  const after = options.after ?? floor;
  const vanished = multiplier === 1 && limit === Number.POSITIVE_INFINITY ? vanishesAt(kept) : limit;
  const nothing = () => restingCurve({ top: "peak" in keeps ? 0 : floor, floor, length: firstCycle, shape });
  const curve = cyclesCurve({
    first: firstCycle,
    multiplier,
    limit: vanished,
    alike: kept === 1,
    after: vanished === limit ? constantCurve(after) : nothing(),
    curve: ({ i, begin, length }) => arcCurve({ shape, from: topOf2(i), to: floor, begin, length, warp: options.warp ?? 1 }),
    ...options.indexOf === void 0 ? {} : { indexOf: options.indexOf }
  });
  const end = limit === Number.POSITIVE_INFINITY ? null : multiplier === 1 ? limit * firstCycle : firstCycle * (multiplier ** limit - 1) / (multiplier - 1);
  return makeSchedule(firstCycle > 0 ? curve : constantCurve(after), {
    family: shape === "cosine" ? "cosine-restarts" : "restarts",
    parameters: { peak, floor, firstCycle, multiplier, kept, limit: options.limit, warp: options.warp },
    peak,
    horizon: end ?? firstCycle,
    afterHorizon: end === null ? "repeats" : restingAt(after, peak)
  });
}
function hardRestarts(options) {
  const { peak, steps, count: count2 } = options;
  const indexOf = (u) => u >= steps ? Math.max(count2, 1) : Math.floor(count2 * (u / steps));
  return restarts({ peak, firstCycle: steps / count2, limit: count2, indexOf });
}

// src/schedules/families/warmup-stable-decay.ts
function stableDecay(options) {
  const { peak, stable, decay } = options;
  const floor = options.floor ?? 0;
  const shape = options.shape ?? "linear";
  const floorBy = options.floorBy ?? "rescale";
  const cycles = options.cycles ?? 0.5;
  const to = floorBy === "clamp" ? 0 : floor;
  const arc = { shape, from: peak, to, begin: stable, length: decay };
  const falling = shape === "cosine" && cycles !== 0.5 ? wave({ middle: (peak + to) / 2, amplitude: (peak - to) / 2, begin: stable, half: decay / (2 * cycles) }) : arcCurve(arc);
  const curve = pieces([
    { until: stable, curve: constantCurve(peak) },
    { until: stable + Math.max(0, decay), curve: floorBy === "clamp" ? clamped(falling, floor) : falling },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) }
  ]);
  return makeSchedule(curve, {
    family: "warmup-stable-decay",
    parameters: { peak, floor, stable, decay, shape: nameOfShape(shape), floorBy: floor === 0 ? void 0 : floorBy, cycles: options.cycles },
    peak,
    horizon: stable + decay,
    afterHorizon: restingAt(floor, peak)
  });
}
function nameOfShape(shape) {
  if (typeof shape === "string") return shape;
  if ("power" in shape) return `(1-p)^${shape.power}`;
  return "complement" in shape ? `1-p^${shape.complement}` : "tanh";
}

// src/configs/hugging-face/schedulers.ts
var defaultTimescale = 1e4;
function decaySteps({ warmup, total: total2 }) {
  return Math.max(1, total2 - warmup);
}
function option(call, name2, otherwise) {
  return call.options.number(name2)?.value ?? otherwise;
}
var shapes = /* @__PURE__ */ new Map([
  ["linear", "linear"],
  ["cosine", "cosine"],
  ["1-sqrt", "1-sqrt"]
]);
function floorOf({ peak, options }) {
  const rate = options.number("min_lr_rate");
  const floor = options.number("min_lr");
  if (rate === null === (floor === null)) return null;
  return rate === null ? floor?.value ?? null : rate.value * peak;
}
function risingCosine(call, floor) {
  return cosine({ peak: call.peak, floor, steps: decaySteps(call), cycles: option(call, "num_cycles", 0.5), past: "rises" });
}
function warmupStableDecay(call) {
  const { peak, warmup, total: total2, options } = call;
  const decay = options.number("num_decay_steps")?.value;
  if (decay === void 0) return null;
  const floor = peak * option(call, "min_lr_ratio", 0);
  const stable = Math.max(0, options.number("num_stable_steps")?.value ?? total2 - warmup - decay);
  const shape = shapes.get(options.text("decay_type")?.value ?? "cosine");
  const rise = shapes.get(options.text("warmup_type")?.value ?? "linear");
  if (shape === void 0 || rise === void 0) return null;
  const body = stableDecay({ peak, floor, stable, decay, shape, cycles: option(call, "num_cycles", 0.5) });
  return withWarmup({ body, steps: warmup, start: floor, target: peak, shape: rise === "1-sqrt" ? "sqrt" : rise });
}
function cosineWarmupWithMinimum(call) {
  const { peak, warmup, options } = call;
  const floor = floorOf(call);
  if (floor === null) return null;
  const body = shifted(risingCosine(call, floor), 1);
  const startRate = options.number("warmup_lr_rate");
  if (startRate === null) return withWarmup({ body, steps: warmup, form: "(u+1)/W", target: peak });
  return withWarmup({ body, steps: warmup, form: "u/(W-1)", start: peak * startRate.value, target: peak });
}
var schedulers = /* @__PURE__ */ new Map([
  ["constant", { family: "constant", takes: "nothing", make: ({ peak }) => constant({ rate: peak }) }],
  ["constant_with_warmup", { family: "constant", takes: "warmup", make: ({ peak, warmup }) => withWarmup({ body: constant({ rate: peak }), steps: warmup }) }],
  [
    "linear",
    {
      family: "linear",
      takes: "warmup-and-total",
      make: (call) => withWarmup({ body: linear({ start: call.peak, end: 0, steps: decaySteps(call) }), steps: call.warmup })
    }
  ],
  ["cosine", { family: "cosine", takes: "warmup-and-total", make: (call) => withWarmup({ body: risingCosine(call, 0), steps: call.warmup }) }],
  [
    "cosine_with_restarts",
    {
      family: "cosine-restarts",
      takes: "warmup-and-total",
      make: (call) => {
        const body = hardRestarts({ peak: call.peak, steps: decaySteps(call), count: option(call, "num_cycles", 1) });
        return withWarmup({ body, steps: call.warmup });
      }
    }
  ],
  [
    "polynomial",
    {
      family: "polynomial",
      takes: "warmup-and-total",
      make: (call) => {
        const end = option(call, "lr_end", 1e-7);
        if (end >= call.peak) return null;
        const body = polynomial({ start: call.peak, end, steps: decaySteps(call), power: option(call, "power", 1) });
        return withWarmup({ body, steps: call.warmup });
      }
    }
  ],
  [
    "inverse_sqrt",
    {
      family: "inverse-square-root",
      takes: "warmup",
      make: (call) => {
        const timescale = call.options.positive("timescale")?.value ?? (call.warmup || defaultTimescale);
        return withWarmup({ body: inverseSquareRoot({ peak: call.peak, timescale }), steps: call.warmup, target: call.peak });
      }
    }
  ],
  [
    "cosine_with_min_lr",
    {
      family: "cosine",
      takes: "warmup-and-total",
      make: (call) => {
        const floor = floorOf(call);
        return floor === null ? null : withWarmup({ body: risingCosine(call, floor), steps: call.warmup });
      }
    }
  ],
  ["cosine_warmup_with_min_lr", { family: "cosine", takes: "warmup-and-total", make: cosineWarmupWithMinimum }],
  ["warmup_stable_decay", { family: "warmup-stable-decay", takes: "warmup-and-total", make: warmupStableDecay }],
  ["reduce_lr_on_plateau", { family: "reduce-on-plateau", takes: "evaluations", make: () => null }],
  ["greedy", { family: "greedy", takes: "evaluations", make: () => null }]
]);

// src/configs/hugging-face/schedule.ts
var keyNames = ["max_steps", "num_train_epochs", "warmup_steps", "warmup_ratio", "lr_scheduler_kwargs"];
var evaluationDefaults = /* @__PURE__ */ new Map([
  ["reduce_lr_on_plateau", plateauDefaults],
  ["greedy", greedyDefaults]
]);
function bindHuggingFace(fields) {
  const type = firstOf(fields.text("lr_scheduler_type"), byDefault("linear"));
  const options = schedulerOptions(fields);
  const learningRate2 = readLearningRate(fields);
  const name2 = (type?.value ?? "linear").toLowerCase().replace(/^.*\./, "");
  const parts2 = {
    type: name2,
    scheduler: schedulers.get(name2),
    learningRate: learningRate2?.value ?? null,
    length: readLength(fields)?.value ?? null,
    warmup: readWarmup(fields)?.value ?? null,
    options
  };
  if (parts2.scheduler === void 0) fields.report("schedule-unknown", "lr_scheduler_type", { schedule: name2.slice(0, 80) });
  const keys = scheduleKeys(fields, keyNames, { learning_rate: learningRate2, lr_scheduler_type: type });
  return bindSchedule(keys, (known) => bind3(parts2, known));
}
function schedulerOptions(fields) {
  const text2 = textOf2(fields.node("lr_scheduler_kwargs"));
  if (text2 === null) return fields.under("lr_scheduler_kwargs");
  const inside = parseJson({ path: fields.document.path, text: text2 });
  return fieldsOf(fields.document, inside.root);
}
function bind3(parts2, known) {
  const { scheduler, options, type } = parts2;
  const lengths2 = lengthsWith(known);
  const parameters = { scheduler: type, ...evaluationDefaults.get(type), ...parametersIn(options) };
  const asOpen = () => openBound(lengths2, { family: scheduler?.family ?? null, parameters, horizon: parts2.length });
  if (scheduler === void 0) lengths2.miss("custom", "lr_scheduler_type");
  if (scheduler?.takes === "evaluations") lengths2.miss("evaluations", "lr_scheduler_type");
  const peak = parts2.learningRate ?? known.learningRate ?? lengths2.miss("learning-rate", "learning_rate");
  const total2 = totalUpdates(parts2.length, known);
  const warmup = warmupUpdates(parts2, lengths2, total2);
  if (total2 === null && scheduler?.takes === "warmup-and-total") missTotal(parts2.length, lengths2);
  if (scheduler === void 0 || peak === null || warmup === null || lengths2.open.length > 0) return asOpen();
  const schedule = scheduler.make({ peak, warmup, total: total2 ?? 0, options });
  if (schedule !== null) return { kind: "known", schedule, runLength: total2 };
  lengths2.miss("custom", "lr_scheduler_kwargs");
  return asOpen();
}
function totalUpdates(length, known) {
  if (length?.unit === "steps") return length.value;
  if (known.steps !== void 0) return known.steps;
  return length === null || known.stepsPerEpoch === void 0 ? null : Math.ceil(length.value * known.stepsPerEpoch);
}
function missTotal(length, lengths2) {
  if (length === null) lengths2.miss("steps", "max_steps");
  else lengths2.miss("steps-per-epoch", "num_train_epochs");
}
function warmupUpdates({ scheduler, warmup, length }, lengths2, total2) {
  if (warmup === null || scheduler?.takes === "nothing") return 0;
  if (warmup.unit === "steps") return Math.floor(warmup.value);
  if (warmup.value === 0) return 0;
  if (total2 !== null) return Math.ceil(total2 * warmup.value);
  missTotal(length, lengths2);
  return null;
}

// src/configs/hugging-face/reader.ts
var huggingFace = {
  id: "hugging-face",
  title: "Hugging Face Trainer, TRL",
  url: "https://huggingface.co/docs/transformers/main_classes/trainer#transformers.TrainingArguments",
  recognisedBy: "names of `TrainingArguments` such as `per_device_train_batch_size`, `num_train_epochs`, `lr_scheduler_type`",
  languages: ["yaml", "json", "toml", "ini", "python"],
  recognise: (document) => Math.max(0, ...findArguments(document).map(({ node }) => argumentsScore(node))),
  read: (document) => {
    const placed2 = findArguments(document);
    return { kind: "read", value: placed2.map((found) => readArguments(document, found, placed2.length > 1)), problems: [] };
  }
};
function readArguments(document, { path, node }, isOneOfSeveral) {
  const fields = fieldsOf(document, node, [], path.map((key2) => `${key2}.`).join(""));
  const root = isOneOfSeveral ? node : document.root;
  return buildConfig("hugging-face", fields, { ...trainingArguments(fields), ...namedRecords(root), root, name: isOneOfSeveral ? path.join(".") : null });
}
function trainingArguments(fields) {
  return {
    maxTrainSteps: readLength(fields),
    learningRate: readLearningRate(fields),
    schedule: bindHuggingFace(fields),
    warmup: readWarmup(fields),
    batch: {
      perDevice: firstOf(fields.positive("per_device_train_batch_size", "per_gpu_train_batch_size"), unlessGiven(fields, "per_device_train_batch_size", 8)),
      accumulation: firstOf(fields.positive("gradient_accumulation_steps"), unlessGiven(fields, "gradient_accumulation_steps", 1)),
      devices: fields.positive("world_size", "num_processes", "n_gpu", "num_gpus")
    },
    optimizer: {
      name: firstOf(fields.text("optim"), fields.flag("adafactor")?.value ? { ...fields.flag("adafactor"), value: "adafactor" } : null),
      parameters: fields.record("adam_beta1", "adam_beta2", "adam_epsilon", "max_grad_norm", "optim_args")
    },
    weightDecay: fields.number("weight_decay"),
    evaluateEvery: readEvaluation(fields),
    saveEvery: readSaving(fields),
    keepCheckpoints: fields.positive("save_total_limit"),
    selection: readSelection(fields),
    earlyStoppingPatience: fields.positive("early_stopping_patience")
  };
}
function unlessGiven(fields, key2, value) {
  return fields.has(key2) ? null : byDefault(value);
}
function strategyOf(fields, ...keys) {
  const text2 = fields.text(...keys);
  const word3 = text2?.value.toLowerCase().replace(/^.*\./, "");
  if (text2 === null || word3 === void 0) return null;
  if (word3 === "no" || word3 === "false") return { ...text2, value: "no" };
  if (word3 === "steps" || word3 === "epoch" || word3 === "best") return { ...text2, value: word3 };
  fields.report("value-not-understood", keys.find((key2) => fields.has(key2)) ?? null, { value: word3, expected: "no, steps, epoch" });
  return null;
}
function every(value) {
  return inUnit(value, value !== null && value.value < 1 ? "fraction" : "steps");
}
function readEvaluation(fields) {
  const strategy = strategyOf(fields, "eval_strategy", "evaluation_strategy");
  if (strategy?.value === "epoch") return { ...strategy, value: { value: 1, unit: "epochs" } };
  if (strategy?.value === "steps") return every(firstOf(fields.positive("eval_steps", "logging_steps"), byDefault(500)));
  if (fields.has("eval_steps") && !fields.has("eval_strategy") && !fields.has("evaluation_strategy")) {
    fields.report("keys-conflict", "eval_steps", { with: "eval_strategy", meaning: "no evaluation" });
  }
  return null;
}
function readSaving(fields) {
  const strategy = strategyOf(fields, "save_strategy");
  if (strategy?.value === "epoch") return { ...strategy, value: { value: 1, unit: "epochs" } };
  if (strategy?.value === "no" || strategy?.value === "best") return null;
  return every(firstOf(fields.positive("save_steps"), unlessGiven(fields, "save_steps", 500)));
}
function readSelection(fields) {
  const loadBest = fields.flag("load_best_model_at_end");
  const metric = firstOf(fields.text("metric_for_best_model"), loadBest?.value === true ? byDefault("loss") : null);
  const greater = fields.flag("greater_is_better");
  const goal = (isGreater) => isGreater ? "max" : "min";
  if (greater !== null) return { metric, loadBest, goal: { ...greater, value: goal(greater.value) } };
  return { metric, loadBest, goal: metric === null ? null : byDefault(goal(!metric.value.endsWith("loss"))) };
}

// src/configs/bind-call.ts
function bindCall(fields, call, run, bind10) {
  const length = run.maxTrainSteps ?? null;
  const path = call.path.join(".");
  const top = call.node.kind === "mapping" ? [...call.node.entries.keys()] : [];
  const keys = path === "" ? scheduleKeys(fieldsOf(call.fields.document, call.node), top) : scheduleKeys(fields, [path]);
  return bindSchedule(keys, (known) => {
    const bound = bind10(known);
    if (bound.kind === "open") return bound;
    const updates = lengthsWith(known, { stepsPerEpoch: run.stepsPerEpoch ?? null }).updates(length?.value ?? null, "run length");
    return { ...bound, runLength: length?.value.unit === "steps" ? updates : known.steps ?? (updates === null ? null : Math.ceil(updates)) };
  });
}
function peakOf(call, names2, schedule) {
  const values = names2.flatMap((name2) => call.fields.number(name2) ?? []);
  const [first, ...others] = values;
  if (first !== void 0) return others.reduce((best, value) => value.value > best.value ? value : best, first);
  return schedule.kind === "known" && Number.isFinite(schedule.schedule.peak) ? { value: schedule.schedule.peak } : null;
}

// src/configs/calls.ts
var notations = /* @__PURE__ */ new Map([
  ["_target_", null],
  ["_component_", null],
  ["_name_", null],
  ["@schedules", null],
  ["class_path", "init_args"],
  ["class_name", "config"]
]);
var looseKeys = ["name", "type", "kind", "class", "cls", "function", "fn", "func", "target", "schedule", "scheduler", "schedule_type", "schedule_name"];
var looseArguments = ["kwargs", "params", "args", "config", "init_args", "parameters", "options", "hyperparameters"];
var tagPrefix = /^!(?:new|name|apply|obj|ref)?:?/;
var maxDepth3 = 12;
var maxCalls = 500;
var maxVisited2 = 2e4;
function callOf(site, node, path, known) {
  const head = headOf(node, known);
  if (head === null) return null;
  const { symbol, symbolSpan, notation } = head;
  const inner = head.argumentKeys.find((key2) => node.kind === "mapping" && node.entries.get(key2)?.value.kind === "mapping");
  const args = inner !== void 0 && node.kind === "mapping" ? node.entries.get(inner)?.value ?? node : node;
  const prefix2 = [...path, ...inner === void 0 ? [] : [inner]].map((key2) => `${key2}.`).join("");
  const positional = node.kind === "sequence" ? node.items : listIn(node, "_args_");
  return {
    symbol,
    symbolSpan,
    notation,
    name: lastPart(symbol),
    fields: fieldsOf(site.document, args, site.problems, prefix2),
    positional,
    node,
    path: [...path]
  };
}
function findCalls(site, known, wanted) {
  const found = [];
  const path = [];
  let visited = 0;
  const visit = (node) => {
    visited += 1;
    if (visited > maxVisited2 || path.length > maxDepth3 || found.length >= maxCalls) return;
    const call = callOf(site, node, path, known);
    if (call !== null && wanted(call)) {
      found.push(call);
      return;
    }
    for (const [key2, child] of parts(node)) {
      path.push(key2);
      visit(child);
      path.pop();
    }
  };
  visit(site.document.root);
  return found;
}
function* parts(node) {
  if (node.kind === "mapping") {
    for (const { key: key2, value } of node.entries.values()) if (value.kind !== "scalar") yield [key2, value];
  } else if (node.kind === "sequence") {
    for (const [index, item] of node.items.entries()) if (item.kind !== "scalar") yield [String(index), item];
  }
}
function argumentOf(call, name2, position = null) {
  return call.fields.node(name2) ?? (position === null ? null : call.positional[position] ?? null);
}
function headOf(node, known) {
  const tag = node.tag?.replace(tagPrefix, "");
  if (tag !== void 0 && tag !== "" && (tag.includes(".") || known.has(tag)))
    return { symbol: tag, symbolSpan: node.span, notation: "tag", argumentKeys: [] };
  if (node.kind !== "mapping") return null;
  for (const [key2, argumentKey] of notations) {
    const value = node.entries.get(key2)?.value;
    const symbol = textOf2(value);
    if (value !== void 0 && symbol !== null)
      return { symbol, symbolSpan: value.span, notation: key2, argumentKeys: argumentKey === null ? [] : [argumentKey] };
  }
  for (const key2 of looseKeys) {
    const value = node.entries.get(key2)?.value;
    const symbol = textOf2(value);
    if (value !== void 0 && symbol !== null && known.has(lastPart(symbol)))
      return { symbol, symbolSpan: value.span, notation: key2, argumentKeys: looseArguments };
  }
  return onlyKnownKey(node, known);
}
function onlyKnownKey(node, known) {
  const [entry, ...others] = node.entries.values();
  if (entry === void 0 || others.length > 0 || entry.value.kind !== "mapping" || !known.has(lastPart(entry.key))) return null;
  return { symbol: entry.key, symbolSpan: entry.keySpan, notation: "key", argumentKeys: [entry.key] };
}
function lastPart(symbol) {
  return symbol.slice(symbol.lastIndexOf(".") + 1);
}
function listIn(node, key2) {
  const list2 = node.kind === "mapping" ? node.entries.get(key2)?.value : void 0;
  return list2?.kind === "sequence" ? list2.items : [];
}

// src/schedules/families/inverse-time.ts
function inverseTime(options) {
  const { start, rate } = options;
  const per = options.per ?? 1;
  const curve = options.staircase === true ? held(
    monotone(-1, (tick) => start / (1 + rate * tick)),
    per
  ) : monotone(-1, (u) => start / (1 + rate * u / per));
  return makeSchedule(curve, {
    family: "inverse-time",
    parameters: { start, rate, per, staircase: options.staircase },
    peak: start,
    horizon: null,
    afterHorizon: "none"
  });
}

// src/schedules/families/piecewise.ts
function piecewiseConstant(options) {
  const { values, boundaries } = options;
  const end = options.inclusive === true ? through : (boundary) => boundary;
  const parts2 = values.map((value, i) => ({ until: i < values.length - 1 ? end(boundaries[i] ?? 0) : Number.POSITIVE_INFINITY, curve: constantCurve(value) }));
  const peak = Math.max(0, ...values);
  return makeSchedule(pieces(parts2), {
    family: "piecewise-constant",
    parameters: { values, boundaries, inclusive: options.inclusive },
    peak,
    horizon: boundaries.at(-1) ?? null,
    afterHorizon: boundaries.length === 0 ? "none" : restingAt(values.at(-1) ?? 0, peak)
  });
}
function piecewiseInterpolated(options) {
  const points = [...options.points].sort((a, b) => a.at - b.at);
  const first = points[0];
  const last2 = points.at(-1);
  if (first === void 0 || last2 === void 0) return piecewiseConstant({ values: [0], boundaries: [] });
  const parts2 = [{ until: first.at, curve: constantCurve(first.rate) }];
  for (const [i, to] of points.entries()) {
    const from2 = points[i - 1];
    if (from2 === void 0) continue;
    const arc = { shape: to.shape ?? "linear", from: from2.rate, to: to.rate, begin: from2.at, length: to.at - from2.at };
    parts2.push({ until: to.at, curve: arcCurve(arc) });
  }
  parts2.push({ until: Number.POSITIVE_INFINITY, curve: constantCurve(last2.rate) });
  const peak = Math.max(...points.map((point) => point.rate));
  const top = points.find((point) => point.rate === peak) ?? first;
  return makeSchedule(pieces(parts2), {
    family: options.family ?? "piecewise-linear",
    parameters: { steps: points.map((point) => point.at), rates: points.map((point) => point.rate) },
    peak,
    warmup: first.rate < peak ? Math.max(0, top.at) : 0,
    horizon: last2.at,
    afterHorizon: options.afterHorizon ?? restingAt(last2.rate, peak)
  });
}

// src/configs/keras/schedules.ts
function given(call, name2, position) {
  if (call.fields.has(name2)) return call.fields.number(name2)?.value ?? null;
  const node = argumentOf(call, name2, position);
  return node === null ? null : numberIn(node);
}
function all(call, lengths2, names2) {
  const values = names2.map((name2, position) => given(call, name2, position) ?? lengths2.miss("custom", name2));
  const numbers = values.filter((value) => value !== null);
  return numbers.length === names2.length ? numbers : null;
}
function list(call, lengths2, name2, position) {
  const node = argumentOf(call, name2, position);
  return (node === null ? null : numbersIn(node)) ?? lengths2.miss("custom", name2);
}
function isSet(call, name2) {
  return call.fields.flag(name2)?.value === true;
}
var makeExponential = (call, lengths2) => {
  const [start, per, ratio] = all(call, lengths2, ["initial_learning_rate", "decay_steps", "decay_rate"]) ?? [];
  if (start === void 0 || per === void 0 || ratio === void 0) return null;
  return exponential({ start, ratio, per, staircase: isSet(call, "staircase") });
};
var makePiecewise = (call, lengths2) => {
  const [boundaries, values] = [list(call, lengths2, "boundaries", 0), list(call, lengths2, "values", 1)];
  if (boundaries === null || values === null) return null;
  if (values.length !== boundaries.length + 1) return lengths2.miss("custom", "values");
  return piecewiseConstant({ values, boundaries, inclusive: true });
};
var makePolynomial = (call, lengths2) => {
  const [start, steps] = all(call, lengths2, ["initial_learning_rate", "decay_steps"]) ?? [];
  if (start === void 0 || steps === void 0) return null;
  const options = { start, steps, end: given(call, "end_learning_rate", 2) ?? 1e-4, power: given(call, "power", 3) ?? 1 };
  return isSet(call, "cycle") ? polynomialCycles(options) : polynomial(options);
};
var makeInverseTime = (call, lengths2) => {
  const [start, per, rate] = all(call, lengths2, ["initial_learning_rate", "decay_steps", "decay_rate"]) ?? [];
  if (start === void 0 || per === void 0 || rate === void 0) return null;
  return inverseTime({ start, rate, per, staircase: isSet(call, "staircase") });
};
var makeCosine = (call, lengths2) => {
  const [start, steps] = all(call, lengths2, ["initial_learning_rate", "decay_steps"]) ?? [];
  if (start === void 0 || steps === void 0) return null;
  const alpha = given(call, "alpha", 2) ?? 0;
  const target = given(call, "warmup_target", 4);
  if (target === null) return cosine({ peak: start, floor: alpha * start, steps });
  const body = cosine({ peak: target, floor: alpha * target, steps });
  return withWarmup({ body, start, target, steps: given(call, "warmup_steps", 5) ?? 0 });
};
var makeRestarts = (call, lengths2) => {
  const [peak, firstCycle] = all(call, lengths2, ["initial_learning_rate", "first_decay_steps"]) ?? [];
  if (peak === void 0 || firstCycle === void 0) return null;
  const floor = peak * (given(call, "alpha", 4) ?? 0);
  return restarts({ peak, floor, firstCycle, multiplier: given(call, "t_mul", 2) ?? 2, keeps: { height: given(call, "m_mul", 3) ?? 1 } });
};
var makers = /* @__PURE__ */ new Map([
  ["ExponentialDecay", { family: "exponential", make: makeExponential }],
  ["PiecewiseConstantDecay", { family: "piecewise-constant", make: makePiecewise }],
  ["PolynomialDecay", { family: "polynomial", make: makePolynomial }],
  ["InverseTimeDecay", { family: "inverse-time", make: makeInverseTime }],
  ["CosineDecay", { family: "cosine", make: makeCosine }],
  ["CosineDecayRestarts", { family: "cosine-restarts", make: makeRestarts }]
]);
var kerasNames = new Set(makers.keys());
function kerasFamily(call) {
  return makers.get(call.name)?.family ?? null;
}
function makeKerasSchedule(call, lengths2) {
  const maker = makers.get(call.name);
  return maker === void 0 ? lengths2.miss("custom", call.name) : maker.make(call, lengths2);
}

// src/configs/keras/schedule.ts
function isKerasSchedule({ symbol, name: name2 }) {
  return /keras.*schedules?\./.test(symbol) || kerasNames.has(name2) && (!symbol.includes(".") || /keras|tf\.|tensorflow/.test(symbol));
}
function findKerasSchedules(site) {
  return findCalls(site, kerasNames, isKerasSchedule);
}
function bindKeras(fields, call, run) {
  return bindCall(fields, call, run, (known) => {
    const lengths2 = lengthsWith(known);
    const schedule = makeKerasSchedule(call, lengths2);
    if (schedule !== null && lengths2.open.length === 0) return { kind: "known", schedule, runLength: null };
    return openBound(lengths2, { family: kerasFamily(call), parameters: parametersIn(call.fields), horizon: run.maxTrainSteps?.value ?? null });
  });
}

// src/configs/keras/reader.ts
var optimizerNames = /* @__PURE__ */ new Set(["SGD", "RMSprop", "Adam", "AdamW", "Adadelta", "Adagrad", "Adamax", "Adafactor", "Nadam", "Ftrl", "Lion"]);
var keras = {
  id: "keras",
  title: "Keras",
  url: "https://keras.io/api/optimizers/learning_rate_schedules/",
  recognisedBy: "a schedule of `keras.optimizers.schedules`, or a serialized Keras optimizer (`class_name` + `config`)",
  languages: ["yaml", "json", "toml"],
  recognise: (document) => {
    const site = { document, problems: [] };
    if (findKerasSchedules(site).length > 0) return 0.65;
    return findKerasOptimizers(document).length > 0 ? 0.5 : 0;
  },
  read: (document) => ({ kind: "read", value: [readKeras(document)], problems: [] })
};
function isKerasOptimizer({ symbol, name: name2, notation, fields }) {
  if (/keras.*optimizers\.(?!schedules)/.test(symbol)) return true;
  return notation === "class_name" && optimizerNames.has(name2) && fields.has("learning_rate");
}
function findKerasOptimizers(document) {
  return findCalls({ document, problems: [] }, optimizerNames, isKerasOptimizer);
}
function readKeras(document) {
  const fields = fieldsOf(document);
  const draft = genericDraft(fields);
  const calls = findKerasSchedules({ document, problems: fields.problems });
  const call = calls.find(({ path }) => path.some((key2) => /lr|learning_?rate|sched/i.test(key2))) ?? calls[0];
  const optimizer = findKerasOptimizers(document)[0];
  const own = { ...draft, ...optimizerDraft(optimizer, draft) };
  if (call === void 0) return buildConfig("keras", fields, own);
  return buildConfig("keras", fields, { ...own, ...scheduleDraft(fields, call, draft) });
}
function scheduleDraft(fields, call, draft) {
  const stepsPerEpoch = fields.positive("steps_per_epoch", "fit.steps_per_epoch", "training.steps_per_epoch", "train.steps_per_epoch")?.value ?? null;
  const schedule = bindKeras(fields, call, { maxTrainSteps: draft.maxTrainSteps ?? null, stepsPerEpoch });
  return {
    learningRate: firstOf(peakOf(call, ["warmup_target", "initial_learning_rate"], schedule), draft.learningRate ?? null),
    warmup: call.fields.has("warmup_target") ? call.fields.length("steps", "warmup_steps") : null,
    schedule
  };
}
function optimizerDraft(optimizer, draft) {
  if (optimizer === void 0) return {};
  const parameters = optimizer.fields.record(
    "momentum",
    "nesterov",
    "beta_1",
    "beta_2",
    "epsilon",
    "rho",
    "amsgrad"
  );
  return {
    optimizer: { name: { value: optimizer.name, span: optimizer.symbolSpan }, parameters },
    weightDecay: firstOf(optimizer.fields.number("weight_decay"), draft.weightDecay ?? null)
  };
}

// src/configs/torch/facts.ts
var torchFacts = {
  framework: "torch",
  follows: "torch 2.13, torch/optim/lr_scheduler.py",
  runLengthKeys: ["the training loop: max_steps, max_epochs, epochs \u2026"],
  horizonKeys: ["T_max", "total_steps", "total_iters", "milestones", "T_0", "step_size_up"],
  coupled: "no",
  pastHorizon: {
    StepLR: "none",
    MultiStepLR: "floor",
    ConstantLR: "none",
    LinearLR: "floor",
    ExponentialLR: "none",
    PolynomialLR: "zero",
    CosineAnnealingLR: "rises",
    CosineAnnealingWarmRestarts: "repeats",
    OneCycleLR: "stops",
    CyclicLR: "repeats"
  }
};

// src/configs/lightning/facts.ts
var lightningFacts = {
  framework: "lightning",
  follows: "Lightning 2.5, which steps a scheduler once an epoch unless its `interval` is `step`; the schedulers are torch 2.13",
  runLengthKeys: ["trainer.max_steps", "trainer.max_epochs"],
  horizonKeys: torchFacts.horizonKeys,
  coupled: "no",
  pastHorizon: torchFacts.pastHorizon
};

// src/configs/torch/optimizer.ts
var defaultRates = /* @__PURE__ */ new Map([
  ["SGD", 1e-3],
  ["Adam", 1e-3],
  ["AdamW", 1e-3],
  ["NAdam", 2e-3],
  ["RAdam", 1e-3],
  ["Adamax", 2e-3],
  ["Adagrad", 0.01],
  ["Adadelta", 1],
  ["RMSprop", 0.01],
  ["Rprop", 0.01],
  ["ASGD", 0.01],
  ["LBFGS", 1],
  ["SparseAdam", 1e-3],
  ["Adafactor", 0.01],
  ["Muon", 1e-3]
]);
var torchOptimizerNames = new Set(defaultRates.keys());
function findOptimizers(site) {
  return findCalls(site, torchOptimizerNames, isOptimizer);
}
function isOptimizer({ symbol, name: name2 }) {
  if (/lr_scheduler|schedul/i.test(symbol)) return false;
  return torchOptimizerNames.has(name2) || /(?:^|\.)optim(?:izers?)?\./.test(symbol);
}
function nearestOptimizer(optimizers, scheduler) {
  const shared = (call) => {
    const length = call.path.findIndex((key2, index) => scheduler?.path[index] !== key2);
    return length < 0 ? call.path.length : length;
  };
  let best = null;
  for (const call of optimizers) if (best === null || shared(call) > shared(best)) best = call;
  return best;
}
function optimizerRate(optimizer) {
  if (optimizer === null) return null;
  if (optimizer.fields.has("lr") || optimizer.fields.has("learning_rate")) return optimizer.fields.number("lr", "learning_rate");
  const rate = defaultRates.get(optimizer.name);
  return rate === void 0 ? null : byDefault(rate);
}

// src/schedules/curves/product.ts
function* merged2(curves, from2, to) {
  const runs = curves.map((curve) => curve.stretches(from2, to)[Symbol.iterator]());
  const heads = runs.map((run) => run.next());
  let begin = from2;
  while (begin < to) {
    let end = to;
    for (const head of heads) if (head.done !== true) end = Math.min(end, head.value.to);
    yield { from: begin, to: end, directions: heads.map((head) => head.done === true ? 0 : head.value.direction) };
    for (const [i, run] of runs.entries()) {
      const head = heads[i];
      if (head !== void 0 && head.done !== true && head.value.to <= end) heads[i] = run.next();
    }
    begin = Math.max(end, begin + 1);
  }
}
function topOf(at, from2, to) {
  let low = from2;
  let high = to - 1;
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (at(middle) < at(middle + 1)) low = middle + 1;
    else high = middle;
  }
  return low;
}
function product(curves) {
  const only = curves[0];
  if (only === void 0) return constantCurve(1);
  if (curves.length === 1) return only;
  const at = (u) => curves.reduce((value, curve) => value * curve.at(u), 1);
  function* parts2(from2, to) {
    for (const cut of merged2(curves, from2, to)) {
      const moving = curves.filter((_, i) => cut.directions[i] !== 0);
      const falls = cut.directions.includes(-1);
      const rises = cut.directions.includes(1);
      if (!(falls && rises)) yield { from: cut.from, to: cut.to, direction: falls ? -1 : rises ? 1 : 0, moving };
      else {
        const top = topOf(at, cut.from, cut.to) + 1;
        yield { from: cut.from, to: top, direction: 1, moving };
        if (top < cut.to) yield { from: top, to: cut.to, direction: -1, moving };
      }
    }
  }
  const sumPart = (part) => {
    const { from: from2, to, moving } = part;
    const mover = moving[0];
    if (mover === void 0) return at(from2) * (to - from2);
    if (moving.length > 1) return sumSmooth(at, from2, to);
    const others = curves.reduce((value, curve) => curve === mover ? value : value * curve.at(from2), 1);
    return others * mover.sum(from2, to);
  };
  return makeCurve({
    at,
    stretches: parts2,
    sum: (from2, to) => {
      let total2 = 0;
      for (const part of parts2(from2, to)) total2 += sumPart(part);
      return total2;
    }
  });
}
function multiplied(curve, factor) {
  if (factor === 1) return curve;
  return mapped(curve, { factor, offset: 0 });
}
function mapped(curve, map) {
  const { factor, offset } = map;
  if (!(factor > 0)) return constantCurve(offset);
  const of = (value) => offset + factor * value;
  return makeCurve({
    at: (u) => of(curve.at(u)),
    sum: (from2, to) => offset * (to - from2) + factor * curve.sum(from2, to),
    countBelow: (level, from2, to) => curve.countBelow(preimage(of, level, (level - offset) / factor), from2, to),
    stretches: (from2, to) => curve.stretches(from2, to)
  });
}
function preimage(of, level, guess) {
  if (!Number.isFinite(guess)) return guess;
  let width = Math.max(Math.abs(guess) * 1e-15, Number.MIN_VALUE);
  let [low, high] = [guess - width, guess + width];
  while (of(low) >= level && Number.isFinite(low)) [low, width] = [low - width, width * 2];
  while (of(high) < level && Number.isFinite(high)) [high, width] = [high + width, width * 2];
  for (; ; ) {
    const middle = low + (high - low) / 2;
    if (!(middle > low && middle < high)) return high;
    if (of(middle) >= level) high = middle;
    else low = middle;
  }
}

// src/schedules/compose/scaled.ts
function named(schedule, family) {
  return remade(schedule, { family });
}

// src/schedules/families/step.ts
function step(options) {
  const { start, size, gamma } = options;
  return makeSchedule(held(geometric({ scale: start, ratio: gamma, per: 1, begin: 0 }), size), {
    family: "step",
    parameters: { start, size, gamma },
    peak: gamma > 1 ? Number.POSITIVE_INFINITY : start,
    horizon: null,
    afterHorizon: "none"
  });
}

// src/configs/timm/schedules.ts
function timmSchedule(options) {
  const { warmup, rate } = options;
  const body = bodyOf2(options);
  const clock = warmup.prefix ? "shifted" : "running";
  const target = options.kind === "tanh" && !warmup.prefix ? body.at(warmup.ticks) : rate;
  const schedule = withWarmup({ body, steps: warmup.ticks, start: warmup.start, target, clock });
  return "cycles" in options && options.cycles.limit === 1 ? named(schedule, singleFamilies[options.kind]) : schedule;
}
var singleFamilies = { cosine: "cosine", poly: "polynomial", tanh: "tanh" };
function bodyOf2(options) {
  const { rate } = options;
  switch (options.kind) {
    case "cosine":
      return restarts({ ...cyclesOf(options.cycles), peak: rate, floor: options.floor, warp: options.warp });
    case "poly":
      return restarts({ ...cyclesOf(options.cycles), peak: rate, floor: options.floor, warp: options.warp, shape: { power: options.power } });
    case "tanh":
      return restarts({ ...cyclesOf(options.cycles), peak: rate, floor: options.floor, shape: { tanh: [options.lower, options.upper] } });
    case "step":
      return step({ start: rate, size: options.every, gamma: options.factor });
    case "multistep":
      return multiStep({ start: rate, milestones: options.milestones.map((at) => at - 1), gamma: options.factor });
  }
}
function cyclesOf({ first, multiplier, decay, limit }) {
  return { firstCycle: first, multiplier, keeps: { peak: decay }, limit };
}
function cycleLength({ first, multiplier, limit }, warmup) {
  const cycles = Math.max(1, limit);
  const length = multiplier === 1 ? first * cycles : Math.floor(-first * (multiplier ** cycles - 1) / (1 - multiplier));
  return length + (warmup.prefix ? warmup.ticks : 0);
}

// src/configs/timm/classes.ts
var timmClasses = /* @__PURE__ */ new Set(["CosineLRScheduler", "TanhLRScheduler", "PolyLRScheduler", "StepLRScheduler", "MultiStepLRScheduler"]);
function makeTimmClass(call, rate, lengths2) {
  const peak = rate ?? lengths2.miss("learning-rate", "lr");
  if (peak === null) return null;
  const options = classOptions(call, peak);
  return options === null ? lengths2.miss("custom", call.name) : timmSchedule(options);
}
function classOptions({ name: name2, fields }, rate) {
  const option4 = (key2, otherwise) => fields.number(key2)?.value ?? otherwise;
  const prefixed = name2 === "StepLRScheduler" || name2 === "MultiStepLRScheduler";
  const prefix2 = fields.flag("warmup_prefix")?.value ?? prefixed;
  const warmup = { ticks: option4("warmup_t", 0), start: option4("warmup_lr_init", 0), prefix: prefix2 };
  const factor = option4("decay_rate", 1);
  if (name2 === "StepLRScheduler") {
    const every2 = fields.positive("decay_t")?.value;
    return every2 === void 0 ? null : { kind: "step", rate, warmup, every: every2, factor };
  }
  if (name2 === "MultiStepLRScheduler") {
    const milestones = fields.numbers("decay_t")?.value;
    return milestones === void 0 ? null : { kind: "multistep", rate, warmup, milestones, factor };
  }
  const first = fields.positive("t_initial")?.value;
  if (first === void 0) return null;
  const cycles = { first, multiplier: option4("cycle_mul", 1), decay: option4("cycle_decay", 1), limit: option4("cycle_limit", 1) };
  const common2 = { rate, warmup, floor: option4("lr_min", 0), cycles };
  if (name2 === "CosineLRScheduler") return { ...common2, kind: "cosine", warp: option4("k_decay", 1) };
  if (name2 === "PolyLRScheduler") return { ...common2, kind: "poly", warp: option4("k_decay", 1), power: option4("power", 0.5) };
  return { ...common2, kind: "tanh", lower: option4("lb", -7), upper: option4("ub", 3) };
}

// src/configs/torch/functions.ts
var functions = /* @__PURE__ */ new Map([
  ["get_constant_schedule", "constant"],
  ["get_constant_schedule_with_warmup", "constant_with_warmup"],
  ["get_linear_schedule_with_warmup", "linear"],
  ["get_cosine_schedule_with_warmup", "cosine"],
  ["get_cosine_with_hard_restarts_schedule_with_warmup", "cosine_with_restarts"],
  ["get_polynomial_decay_schedule_with_warmup", "polynomial"],
  ["get_inverse_sqrt_schedule", "inverse_sqrt"],
  ["get_cosine_with_min_lr_schedule_with_warmup", "cosine_with_min_lr"],
  ["get_cosine_with_min_lr_schedule_with_warmup_lr_rate", "cosine_warmup_with_min_lr"],
  ["get_wsd_schedule", "warmup_stable_decay"]
]);
var functionNames = /* @__PURE__ */ new Set([...functions.keys(), "get_scheduler"]);
function makeFunction(call, { rate, lengths: lengths2, totalTicks }) {
  const type = call.name === "get_scheduler" ? call.fields.text("name")?.value : functions.get(call.name);
  const scheduler = type === void 0 ? void 0 : schedulers.get(type);
  if (scheduler === void 0) return lengths2.miss("custom", call.name);
  if (scheduler.takes === "evaluations") return lengths2.miss("evaluations", call.name);
  const peak = rate ?? lengths2.miss("learning-rate", "lr");
  const warmup = call.fields.number("num_warmup_steps")?.value ?? 0;
  const total2 = call.fields.number("num_training_steps")?.value ?? totalTicks;
  if (total2 === null && scheduler.takes === "warmup-and-total") lengths2.miss("steps", "num_training_steps");
  if (peak === null || lengths2.open.length > 0) return null;
  const options = call.name === "get_scheduler" ? call.fields.under("scheduler_specific_kwargs") : call.fields;
  return scheduler.make({ peak, warmup, total: total2 ?? 0, options }) ?? lengths2.miss("custom", call.name);
}

// src/schedules/compose/chained.ts
function chained(options) {
  const { base, schedules: schedules2 } = options;
  const factors2 = schedules2.map((schedule) => multiplied(schedule, base > 0 ? 1 / base : 0));
  const curve = multiplied(product(factors2), base);
  const horizons = schedules2.flatMap((schedule) => schedule.horizon === null ? [] : [schedule.horizon]);
  const horizon = horizons.length === 0 ? null : Math.max(...horizons);
  const ending = schedules2.find((schedule) => schedule.horizon === horizon);
  const warmup = Math.max(0, ...schedules2.map((schedule) => schedule.warmup));
  let peak = 0;
  let looked = 0;
  for (const stretch of curve.stretches(0, Math.max(1, horizon ?? 0, warmup + 1))) {
    peak = Math.max(peak, curve.at(stretch.from), curve.at(stretch.to - 1));
    looked += 1;
    if (looked >= 1e4) break;
  }
  return makeSchedule(curve, {
    family: "chained",
    parameters: { base, families: schedules2.map((schedule) => schedule.family).join(" \xD7 ") },
    peak,
    warmup,
    horizon,
    afterHorizon: ending?.afterHorizon ?? "none",
    unit: schedules2[0]?.unit ?? "steps"
  });
}

// src/schedules/compose/sequence.ts
function sequence(options) {
  const { schedules: schedules2, milestones } = options;
  const starts = schedules2.map((_, i) => i === 0 ? 0 : milestones[i - 1] ?? 0);
  const curve = pieces(
    schedules2.map((schedule, i) => ({
      until: i < schedules2.length - 1 ? milestones[i] ?? 0 : Number.POSITIVE_INFINITY,
      curve: delayed(schedule, starts[i] ?? 0)
    }))
  );
  const peaks = schedules2.map(
    (schedule, i) => peakWithin(schedule, i < schedules2.length - 1 ? (milestones[i] ?? 0) - (starts[i] ?? 0) : Number.POSITIVE_INFINITY)
  );
  const last2 = schedules2.at(-1);
  const lastStart = starts.at(-1) ?? 0;
  const warms = schedules2.length === 2 && (schedules2[0]?.warmup ?? 0) > 0 && schedules2[0]?.horizon === null;
  return makeSchedule(curve, {
    family: options.family ?? (warms && last2 !== void 0 ? last2.family : "sequence"),
    parameters: { ...warms ? last2?.parameters : {}, families: schedules2.map((schedule) => schedule.family).join(" + "), milestones },
    peak: Math.max(0, ...peaks),
    warmup: warms ? Math.min(schedules2[0]?.warmup ?? 0, milestones[0] ?? 0) + (last2?.warmup ?? 0) : schedules2[0]?.warmup ?? 0,
    horizon: last2 === void 0 || last2.horizon === null ? null : lastStart + last2.horizon,
    afterHorizon: last2?.afterHorizon ?? "none",
    unit: last2?.unit ?? "steps"
  });
}
function peakWithin(schedule, length) {
  if (length >= (schedule.horizon ?? Number.POSITIVE_INFINITY)) return schedule.peak;
  let peak = 0;
  let looked = 0;
  for (const stretch of schedule.stretches(0, Math.min(length, 2 ** 40))) {
    peak = Math.max(peak, schedule.at(stretch.from), schedule.at(stretch.to - 1));
    looked += 1;
    if (looked >= 1e4) return schedule.peak;
  }
  return peak;
}

// src/schedules/families/cyclic.ts
function cyclic(options) {
  const { base, peak, up } = options;
  const down = options.down ?? up;
  const mode = options.mode ?? "triangular";
  const height = peak - base;
  const halves = mode === "triangular2";
  const triangle = ({ i, begin }) => {
    const top = halves ? height * 0.5 ** i : height;
    return pieces([
      { until: begin + up, curve: arcCurve({ shape: "linear", from: 0, to: top, begin, length: up }) },
      { until: Number.POSITIVE_INFINITY, curve: arcCurve({ shape: "linear", from: top, to: 0, begin: begin + up, length: down }) }
    ]);
  };
  const limit = halves ? 1100 : Number.POSITIVE_INFINITY;
  const cycles = cyclesCurve({ first: up + down, multiplier: 1, limit, alike: !halves, after: constantCurve(0), curve: triangle });
  const swinging = mode === "exp-range" ? fading(cycles, options.gamma ?? 1) : cycles;
  return makeSchedule(up + down > 0 ? mapped(swinging, { factor: 1, offset: base }) : constantCurve(base), {
    family: "cyclic",
    parameters: { base, peak, up, down, mode, gamma: mode === "exp-range" ? options.gamma ?? 1 : void 0 },
    peak,
    warmup: up,
    horizon: up + down,
    afterHorizon: "repeats"
  });
}
function fading(cycles, gamma) {
  const shrinking = product([cycles, geometric({ scale: 1, ratio: gamma, per: 1, begin: 0 })]);
  if (!(gamma > 0 && gamma < 1)) return shrinking;
  const end = Math.ceil(-746 / Math.log(gamma));
  return pieces([
    { until: end, curve: shrinking },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(0) }
  ]);
}

// src/schedules/families/one-cycle.ts
function oneCycle(options) {
  const { start, peak, end, peakAt, backAt, endAt, anneal } = options;
  const points = [
    { at: 0, rate: start },
    { at: peakAt, rate: peak, shape: anneal }
  ];
  if (backAt !== void 0) points.push({ at: backAt, rate: start, shape: anneal });
  points.push({ at: endAt, rate: end, shape: anneal });
  const afterHorizon = options.stops ? { afterHorizon: "stops" } : {};
  return piecewiseInterpolated({ points, family: "one-cycle", ...afterHorizon });
}

// src/configs/torch/schedulers.ts
function option2(call, name2, otherwise) {
  return call.fields.number(name2)?.value ?? otherwise;
}
function required(call, context, name2) {
  return call.fields.number(name2)?.value ?? context.lengths.miss("custom", name2);
}
function rateOf(context) {
  return context.rate ?? context.lengths.miss("learning-rate", "lr");
}
var makeStep = (call, context) => {
  const [start, size] = [rateOf(context), required(call, context, "step_size")];
  return start === null || size === null ? null : step({ start, size, gamma: option2(call, "gamma", 0.1) });
};
var makeMultiStep = (call, context) => {
  const start = rateOf(context);
  const milestones = call.fields.numbers("milestones")?.value ?? context.lengths.miss("custom", "milestones");
  return start === null || milestones === null ? null : multiStep({ start, milestones, gamma: option2(call, "gamma", 0.1) });
};
var makeConstant = (call, context) => {
  const rate = rateOf(context);
  return rate === null ? null : constantFactor({ rate, factor: option2(call, "factor", 1 / 3), steps: option2(call, "total_iters", 5) });
};
var makeLinear = (call, context) => {
  const rate = rateOf(context);
  if (rate === null) return null;
  const [from2, to] = [option2(call, "start_factor", 1 / 3), option2(call, "end_factor", 1)];
  return linear({ start: rate * from2, end: rate * to, steps: option2(call, "total_iters", 5) });
};
var makeExponential2 = (call, context) => {
  const [start, ratio] = [rateOf(context), required(call, context, "gamma")];
  return start === null || ratio === null ? null : exponential({ start, ratio });
};
var makePolynomial2 = (call, context) => {
  const start = rateOf(context);
  return start === null ? null : polynomial({ start, end: 0, steps: option2(call, "total_iters", 5), power: option2(call, "power", 1) });
};
var makeCosine2 = (call, context) => {
  const peak = rateOf(context);
  const steps = call.fields.number("T_max")?.value ?? context.totalTicks ?? context.lengths.miss("steps", "T_max");
  return peak === null || steps === null ? null : cosine({ peak, floor: option2(call, "eta_min", 0), steps, past: "rises" });
};
var makeRestarts2 = (call, context) => {
  const [peak, firstCycle] = [rateOf(context), required(call, context, "T_0")];
  if (peak === null || firstCycle === null) return null;
  return restarts({ peak, floor: option2(call, "eta_min", 0), firstCycle, multiplier: option2(call, "T_mult", 1) });
};
function oneCycleTotal(call, context) {
  const total2 = call.fields.positive("total_steps");
  if (total2 !== null) return total2.value;
  const epochs = call.fields.positive("epochs");
  if (epochs === null) return context.totalTicks ?? context.lengths.miss("steps", "total_steps");
  const perEpoch = call.fields.positive("steps_per_epoch")?.value ?? context.stepsPerEpoch ?? context.lengths.miss("steps-per-epoch", "steps_per_epoch");
  return perEpoch === null ? null : epochs.value * perEpoch;
}
var makeOneCycle = (call, context) => {
  const total2 = oneCycleTotal(call, context);
  const peak = required(call, context, "max_lr");
  if (total2 === null || peak === null) return null;
  const share = option2(call, "pct_start", 0.3);
  const start = peak / option2(call, "div_factor", 25);
  const end = start / option2(call, "final_div_factor", 1e4);
  const anneal = call.fields.text("anneal_strategy")?.value === "linear" ? "linear" : "cosine";
  const back = call.fields.flag("three_phase")?.value === true ? { backAt: 2 * share * total2 - 2 } : {};
  return oneCycle({ start, peak, end, peakAt: share * total2 - 1, ...back, endAt: total2 - 1, anneal, stops: true });
};
var cyclicModes = /* @__PURE__ */ new Map([
  ["triangular", "triangular"],
  ["triangular2", "triangular2"],
  ["exp_range", "exp-range"]
]);
var makeCyclic = (call, context) => {
  const [base, peak] = [required(call, context, "base_lr"), required(call, context, "max_lr")];
  if (base === null || peak === null) return null;
  if (call.fields.has("scale_fn")) return context.lengths.miss("custom", "scale_fn");
  const up = option2(call, "step_size_up", 2e3);
  const mode = cyclicModes.get(call.fields.text("mode")?.value ?? "triangular");
  if (mode === void 0) return context.lengths.miss("custom", "mode");
  return cyclic({ base, peak, up, down: option2(call, "step_size_down", up), mode, gamma: option2(call, "gamma", 1) });
};
function partsOf(call, context) {
  const list2 = call.fields.node("schedulers") ?? call.positional.find((node) => node.kind === "sequence") ?? null;
  if (list2?.kind !== "sequence" || list2.items.length === 0) return context.lengths.miss("custom", "schedulers");
  const parts2 = list2.items.map((item, index) => {
    const part = callOf(context.site, item, [...call.path, "schedulers", String(index)], torchSchedulerNames);
    const schedule = part === null ? context.lengths.miss("custom", "schedulers") : makeTorchSchedule(part, context);
    return part === null || schedule === null ? null : { call: part, schedule };
  });
  const found = parts2.filter((part) => part !== null);
  return found.length === parts2.length ? found : null;
}
var makeSequence = (call, context) => {
  const parts2 = partsOf(call, context);
  const milestones = call.fields.numbers("milestones")?.value ?? context.lengths.miss("custom", "milestones");
  if (parts2 === null || milestones === null) return null;
  if (milestones.length !== parts2.length - 1) return context.lengths.miss("custom", "milestones");
  return sequence({ schedules: parts2.map(({ schedule }) => schedule), milestones });
};
var factors = /* @__PURE__ */ new Set(["StepLR", "MultiStepLR", "ConstantLR", "LinearLR", "ExponentialLR", "PolynomialLR", "CosineAnnealingLR"]);
var makeChain = (call, context) => {
  const base = rateOf(context);
  const parts2 = partsOf(call, context);
  if (base === null || parts2 === null) return null;
  const multiplies = parts2.every((part) => factors.has(part.call.name) && option2(part.call, "eta_min", 0) === 0);
  if (!multiplies) return context.lengths.miss("custom", "schedulers");
  return chained({ base, schedules: parts2.map(({ schedule }) => schedule) });
};
var makeFromEvaluations = (_, context) => context.lengths.miss("evaluations", "ReduceLROnPlateau");
var makeFromCode = (call, context) => context.lengths.miss("custom", call.name);
var schedulers2 = /* @__PURE__ */ new Map([
  ["StepLR", { family: "step", make: makeStep }],
  ["MultiStepLR", { family: "multi-step", make: makeMultiStep }],
  ["ConstantLR", { family: "constant", make: makeConstant }],
  ["LinearLR", { family: "linear", make: makeLinear }],
  ["ExponentialLR", { family: "exponential", make: makeExponential2 }],
  ["PolynomialLR", { family: "polynomial", make: makePolynomial2 }],
  ["CosineAnnealingLR", { family: "cosine", make: makeCosine2 }],
  ["CosineAnnealingWarmRestarts", { family: "cosine-restarts", make: makeRestarts2 }],
  ["OneCycleLR", { family: "one-cycle", make: makeOneCycle }],
  ["CyclicLR", { family: "cyclic", make: makeCyclic }],
  ["SequentialLR", { family: "sequence", make: makeSequence }],
  ["ChainedScheduler", { family: "chained", make: makeChain }],
  ["ReduceLROnPlateau", { family: "reduce-on-plateau", make: makeFromEvaluations }],
  ["LambdaLR", { family: "custom", make: makeFromCode }],
  ["MultiplicativeLR", { family: "custom", make: makeFromCode }]
]);
var torchSchedulerNames = new Set(schedulers2.keys());
function familyOf(call) {
  return schedulers2.get(call.name)?.family ?? null;
}
function makeTorchSchedule(call, context) {
  const scheduler = schedulers2.get(call.name);
  if (scheduler !== void 0) return scheduler.make(call, context);
  if (timmClasses.has(call.name)) return makeTimmClass(call, context.rate, context.lengths);
  return makeFunction(call, context);
}

// src/configs/torch/schedule.ts
var schedulerNames = /* @__PURE__ */ new Set([...torchSchedulerNames, ...functionNames, ...timmClasses]);
function isScheduler({ symbol, name: name2 }) {
  return schedulerNames.has(name2) || /(?:^|\.)lr_schedulers?\./.test(symbol) || /LRScheduler$/.test(name2);
}
function bindTorch(binding2) {
  const { site, scheduler, optimizer } = binding2;
  const path = scheduler.path.join(".");
  const root = fieldsOf(site.document);
  const keys = scheduleKeys(path === "" ? scheduler.fields : root, path === "" ? topKeys(scheduler) : [path], {
    [`${[...optimizer?.path ?? [], "lr"].join(".")}`]: binding2.rate,
    ...lengthKey(binding2.length)
  });
  return bindSchedule(keys, (known) => bind4(binding2, known));
}
function topKeys({ node }) {
  return node.kind === "mapping" ? [...node.entries.keys()] : [];
}
function lengthKey(length) {
  return length === null ? {} : { "run length": { ...length, value: length.value.value } };
}
function bind4(binding2, known) {
  const { site, scheduler, interval, frequency } = binding2;
  const lengths2 = lengthsWith(known, { stepsPerEpoch: binding2.stepsPerEpoch });
  const rate = binding2.rate?.value ?? known.learningRate ?? null;
  const stepsPerEpoch = binding2.stepsPerEpoch ?? known.stepsPerEpoch ?? null;
  const updatesPerTick = interval === "step" ? frequency : stepsPerEpoch === null ? null : stepsPerEpoch * frequency;
  const totalTicks = known.steps === void 0 || updatesPerTick === null ? null : Math.floor(known.steps / updatesPerTick);
  const schedule = makeTorchSchedule(scheduler, { site, rate, lengths: lengths2, totalTicks, stepsPerEpoch });
  if (schedule === null || lengths2.open.length > 0) {
    const horizon = binding2.length?.value ?? null;
    const defaults = scheduler.name === "ReduceLROnPlateau" ? plateauDefaults : {};
    return openBound(lengths2, { family: familyOf(scheduler), parameters: { ...defaults, ...parametersIn(scheduler.fields) }, horizon });
  }
  const ticking = everyNth(schedule, frequency);
  return { kind: "known", schedule: interval === "epoch" ? inEpochs(ticking) : ticking, runLength: runLengthIn(interval, binding2, known) };
}
function everyNth(schedule, frequency) {
  if (!(frequency > 1)) return schedule;
  const horizon = schedule.horizon === null ? null : schedule.horizon * frequency;
  return remade(schedule, { warmup: schedule.warmup * frequency, horizon, parameters: { frequency } }, held(schedule, frequency));
}
function runLengthIn(interval, { length, stepsPerEpoch: own }, known) {
  const stepsPerEpoch = own ?? known.stepsPerEpoch ?? null;
  const steps = length?.value.unit === "steps" ? length.value.value : known.steps ?? null;
  const epochs = length?.value.unit === "epochs" ? length.value.value : null;
  if (interval === "step") return steps ?? (epochs === null || stepsPerEpoch === null ? null : Math.ceil(epochs * stepsPerEpoch));
  return epochs ?? (steps === null || stepsPerEpoch === null ? null : Math.ceil(steps / stepsPerEpoch));
}
function statedInterval(fields, scheduler) {
  const parent = scheduler.path.slice(0, -1).join(".");
  const below = (key2) => parent === "" ? key2 : `${parent}.${key2}`;
  const word3 = fields.text(below("interval"), below("lr_scheduler_interval"), "lr_scheduler_interval", "scheduler_interval")?.value;
  const frequency = fields.positive(below("frequency"))?.value ?? 1;
  const interval = word3 === "step" || word3 === "epoch" ? word3 : null;
  return { interval, frequency: interval === null ? 1 : frequency };
}

// src/configs/torch/reader.ts
var torch = {
  id: "torch",
  title: "PyTorch through Hydra and plain configs",
  url: "https://docs.pytorch.org/docs/stable/optim.html",
  recognisedBy: "a class of `torch.optim` or `torch.optim.lr_scheduler`, as `_target_`, `type`, `name` or a tag",
  languages: ["yaml", "json", "toml", "ini"],
  recognise: (document) => {
    const site = { document, problems: [] };
    if (findSchedulers(document).length > 0) return 0.6;
    return findOptimizers(site).some(({ symbol }) => symbol.includes("torch.optim")) ? 0.5 : 0;
  },
  read: (document) => ({ kind: "read", value: [readTorch(document)], problems: [] })
};
function findSchedulers(document) {
  return findCalls({ document, problems: [] }, schedulerNames, isScheduler);
}
function readTorch(document) {
  const fields = fieldsOf(document);
  const draft = genericDraft(fields);
  const unit = draft.maxTrainSteps?.value.unit === "epochs" ? "epoch" : "step";
  return buildConfig("torch", fields, { ...draft, ...torchDraft(fields, draft, unit) });
}
function torchDraft(fields, draft, interval) {
  const site = { document: fields.document, problems: fields.problems };
  const scheduler = findSchedulers(fields.document)[0] ?? null;
  const optimizers = findOptimizers(site);
  const optimizer = nearestOptimizer(optimizers, scheduler);
  const others = optimizers.filter((other) => other !== optimizer);
  const given3 = optimizer?.fields.has("lr") || optimizer?.fields.has("learning_rate");
  const rate = given3 ? optimizerRate(optimizer) : firstOf(unlessInside(others, draft.learningRate ?? null), optimizerRate(optimizer));
  const peakKey = scheduler === null ? null : scheduler.fields.number("max_lr");
  const common2 = {
    learningRate: firstOf(peakKey, rate),
    optimizer: optimizerDraft2(optimizer) ?? draft.optimizer ?? {},
    weightDecay: firstOf(optimizer?.fields.number("weight_decay") ?? null, draft.weightDecay ?? null)
  };
  if (scheduler === null) return { ...common2, schedule: draft.schedule ?? null };
  const stated = statedInterval(fields, scheduler);
  const schedule = bindTorch({
    site,
    scheduler: withSite(scheduler, fields),
    optimizer,
    rate,
    interval: stated.interval ?? interval,
    frequency: stated.frequency,
    length: draft.maxTrainSteps ?? null,
    stepsPerEpoch: fields.positive("steps_per_epoch")?.value ?? null
  });
  return { ...common2, schedule };
}
function unlessInside(calls, value) {
  const span = value?.span;
  if (span === void 0) return value;
  return calls.some(({ node }) => node.span.start <= span.start && span.end <= node.span.end) ? null : value;
}
function withSite(call, fields) {
  const path = call.path.map((key2) => `${key2}.`).join("");
  return { ...call, fields: fieldsOf(fields.document, call.fields.root, fields.problems, path) };
}
function optimizerDraft2(optimizer) {
  if (optimizer === null) return null;
  const { symbol, symbolSpan, fields } = optimizer;
  const parameters = fields.record("momentum", "nesterov", "betas.0", "betas.1", "eps", "amsgrad", "alpha", "rho");
  const name2 = torchOptimizerNames.has(optimizer.name) ? optimizer.name : symbol;
  return { name: { value: name2, span: symbolSpan }, parameters };
}

// src/configs/lightning/reader.ts
var noNames = /* @__PURE__ */ new Set();
var lightning = {
  id: "lightning",
  title: "PyTorch Lightning (LightningCLI, lightning-hydra-template)",
  url: "https://lightning.ai/docs/pytorch/stable/cli/lightning_cli.html",
  recognisedBy: "`trainer` beside `seed_everything` or `class_path` + `init_args`; a `_target_` of Lightning; torch classes as `class_path`",
  languages: ["yaml", "json", "toml"],
  recognise,
  read: (document) => ({ kind: "read", value: [readLightning(document)], problems: [] })
};
function recognise(document) {
  const { root } = document;
  if (root.kind !== "mapping") return 0;
  const site = { document, problems: [] };
  const trainer = trainerCall(document);
  if (trainer !== null && isLightning(trainer)) return 0.75;
  const calls = [...findSchedulers(document), ...findOptimizers(site)];
  const ofParser = calls.some(({ notation }) => notation === "class_path");
  const hasTrainer = root.entries.get("trainer")?.value.kind === "mapping";
  if (hasTrainer && (ofParser || root.entries.has("seed_everything"))) return 0.75;
  return ofParser ? 0.65 : 0;
}
function isLightning({ symbol }) {
  return /(?:^|\.)(?:lightning|pytorch_lightning|pl)\./.test(symbol);
}
function trainerCall(document) {
  const site = { document, problems: [] };
  const { root } = document;
  const below = root.kind === "mapping" ? root.entries.get("trainer")?.value : void 0;
  const call = below === void 0 ? null : callOf(site, below, ["trainer"], noNames);
  const own = callOf(site, root, [], noNames);
  return call ?? (own?.name === "Trainer" ? own : null);
}
function readLightning(document) {
  const fields = fieldsOf(document);
  const call = trainerCall(document);
  const trainer = trainerFields(fields, call);
  const length = readLength2(trainer);
  const base = { ...genericDraft(fields), maxTrainSteps: length };
  return buildConfig("lightning", fields, {
    ...base,
    ...torchDraft(fields, base, "epoch"),
    warmup: base.warmup ?? null,
    batch: readBatch(trainer, base),
    evaluateEvery: readEvaluation2(trainer),
    ...readCallbacks(fields)
  });
}
function trainerFields(fields, call) {
  if (call === null) return fields.under("trainer");
  const prefix2 = call.path.map((key2) => `${key2}.`).join("");
  return fieldsOf(fields.document, call.fields.root, fields.problems, prefix2);
}
function readLength2(trainer) {
  const steps = trainer.length("steps", "max_steps");
  const epochs = trainer.length("epochs", "max_epochs");
  if (steps !== null && epochs !== null) trainer.report("keys-conflict", "max_epochs", { with: "max_steps", meaning: "the first of both ends the run" });
  if (steps !== null || epochs !== null) return firstOf(steps, epochs);
  const isTrainer = trainer.root.kind === "mapping" && trainer.root.entries.size > 0;
  const says = ["max_steps", "max_epochs", "max_time"].some((key2) => trainer.has(key2));
  return isTrainer && !says ? byDefault({ value: 1e3, unit: "epochs" }) : null;
}
function readBatch(trainer, draft) {
  const accumulation = trainer.has("accumulate_grad_batches") ? trainer.positive("accumulate_grad_batches") : byDefault(1);
  return { ...draft.batch, accumulation, devices: readDevices(trainer) };
}
function readDevices(trainer) {
  const node = trainer.node("devices", "gpus");
  const nodes = trainer.positive("num_nodes")?.value ?? 1;
  if (node === null || node.kind === "scalar" && typeof node.value === "string") return null;
  const devices = node.kind === "sequence" ? { value: node.items.length, span: node.span } : trainer.positive("devices", "gpus");
  return devices === null ? null : { ...devices, value: devices.value * nodes };
}
function readEvaluation2(trainer) {
  if (trainer.number("limit_val_batches")?.value === 0) return null;
  const everyEpochs = firstOf(trainer.length("epochs", "check_val_every_n_epoch"), byDefault({ value: 1, unit: "epochs" }));
  const node = trainer.node("val_check_interval");
  const interval = trainer.positive("val_check_interval");
  if (node?.kind !== "scalar" || interval === null) return everyEpochs;
  if (/[.eE]/.test(node.raw)) return interval.value === 1 ? everyEpochs : inUnit(interval, "epochs");
  const accumulation = trainer.positive("accumulate_grad_batches")?.value ?? 1;
  return { ...interval, value: { value: interval.value / accumulation, unit: "steps" } };
}
function readCallbacks(fields) {
  const site = { document: fields.document, problems: fields.problems };
  const calls = findCalls(site, noNames, ({ name: name2 }) => name2 === "ModelCheckpoint" || name2 === "EarlyStopping");
  const checkpoint = calls.find(({ name: name2 }) => name2 === "ModelCheckpoint")?.fields ?? fields.under("callbacks.model_checkpoint");
  const stopping = calls.find(({ name: name2 }) => name2 === "EarlyStopping")?.fields ?? fields.under("callbacks.early_stopping");
  const isStopping = stopping.root.kind === "mapping" && stopping.root.entries.size > 0;
  const selector = checkpoint.has("monitor") ? checkpoint : stopping;
  return {
    saveEvery: firstOf(checkpoint.length("steps", "every_n_train_steps"), checkpoint.length("epochs", "every_n_epochs")),
    keepCheckpoints: checkpoint.positive("save_top_k"),
    selection: { metric: selector.text("monitor"), goal: goalOf2(selector) },
    earlyStoppingPatience: isStopping ? firstOf(stopping.positive("patience"), byDefault(3)) : null
  };
}
function goalOf2(callback) {
  if (!callback.has("monitor")) return null;
  const mode = callback.text("mode");
  if (mode === null) return byDefault("min");
  return mode.value === "min" || mode.value === "max" ? { ...mode, value: mode.value } : null;
}

// src/configs/megatron-lm/flags.ts
function spellings(name2) {
  const dashed = name2.replaceAll("_", "-");
  return dashed === name2 ? [`--${name2}`, name2] : [`--${dashed}`, `--${name2}`, name2, dashed];
}
function spelled(...names2) {
  return names2.flatMap(spellings);
}
var lengths = ["train_iters", "train_samples"];
var scheduleNames = [
  "lr_decay_style",
  "lr_decay_iters",
  "lr_decay_samples",
  "lr_warmup_iters",
  "lr_warmup_samples",
  "lr_warmup_fraction",
  "lr_warmup_init",
  "lr_wsd_decay_style",
  "lr_wsd_decay_iters",
  "lr_wsd_decay_samples"
];
var otherNames = [
  "micro_batch_size",
  "global_batch_size",
  "rampup_batch_size",
  "step_batch_size_schedule",
  "tensor_model_parallel_size",
  "pipeline_model_parallel_size",
  "num_layers",
  "hidden_size",
  "num_attention_heads",
  "seq_length",
  "max_position_embeddings",
  "eval_interval",
  "save_interval",
  "min_lr",
  "lr",
  "split",
  "use_distributed_optimizer"
];
var foreignNames2 = ["train_micro_batch_size_per_gpu", "pipe_parallel_size", "pipe-parallel-size", "zero_optimization", "warmup", "max_steps", "optimizer"];
var maxNesting2 = 3;
function flagsScore(node) {
  const has = (name2) => spellings(name2).some((key2) => node.entries.has(key2));
  const dashed = [...node.entries.keys()].some((key2) => key2.startsWith("--") || key2.includes("-"));
  const schedule = scheduleNames.filter(has).length;
  const others = otherNames.filter(has).length;
  if (!dashed && foreignNames2.some((name2) => node.entries.has(name2))) return 0;
  if (!lengths.some(has)) return schedule >= 1 && others >= 4 ? 0.6 : 0;
  if (schedule === 0 && others < 3) return 0;
  return Math.min(0.92, (dashed ? 0.7 : 0.6) + 0.03 * schedule + 0.01 * others);
}
function findFlags(document) {
  const placed2 = candidates(document.root).filter(({ path, node }) => path.length <= maxNesting2 && flagsScore(node) > 0);
  const depth = placed2[0]?.path.length;
  return placed2.filter(({ path }) => path.length === depth);
}
function candidates(root) {
  return root.kind === "mapping" ? mappingsOf(root) : [];
}

// src/configs/megatron-lm/batch.ts
function globalBatch(fields) {
  const given3 = fields.positive(...spellings("global_batch_size"));
  if (given3 !== null) return given3;
  const steps = fields.text(...spellings("step_batch_size_schedule"));
  const last2 = steps === null ? void 0 : stepPhases(fields, steps.value)?.at(-1);
  return steps === null || last2 === void 0 ? null : { ...steps, value: last2.batch };
}
function samplesPerUpdate(fields, known, lengths2) {
  const given3 = globalBatch(fields)?.value;
  if (given3 !== void 0) return given3;
  const micro = fields.positive(...spellings("micro_batch_size"))?.value;
  if (micro === void 0 || known.worldSize === void 0) return lengths2.miss("world-size", "global-batch-size");
  const degree = (name2) => fields.positive(...spellings(name2))?.value ?? 1;
  const modelParallel = degree("tensor_model_parallel_size") * degree("pipeline_model_parallel_size") * degree("context_parallel_size");
  return micro * Math.max(1, Math.floor(known.worldSize / modelParallel));
}
var maxPhases = 1e4;
function batchPhases(fields, batch) {
  const steps = fields.text(...spellings("step_batch_size_schedule"));
  if (steps !== null) return stepPhases(fields, steps.value);
  const node = fields.node(...spellings("rampup_batch_size"));
  if (node === null) return [{ samples: 0, batch }];
  const [start, increment, ramp, ...more] = (node.kind === "scalar" && typeof node.value === "string" ? splitNumbers(node.value) : numbersIn(node)) ?? [];
  if (start === void 0 || increment === void 0 || ramp === void 0 || more.length > 0) return null;
  return rampPhases({ start, increment, ramp, batch });
}
function splitNumbers(text2) {
  const numbers = text2.replace(/[[\](),]/g, " ").trim().split(/\s+/).map(Number);
  return numbers.every(Number.isFinite) ? numbers : null;
}
function rampPhases(options) {
  const { start, increment, ramp, batch } = options;
  const count2 = (batch - start) / increment;
  if (!(start > 0 && increment > 0 && ramp >= 0 && Number.isInteger(count2) && count2 >= 0 && count2 < maxPhases)) return null;
  if (count2 === 0) return [{ samples: 0, batch }];
  const perIncrement = ramp / count2;
  const phases = [];
  for (let samples = 0, step2 = 0; ; ) {
    const size = samples > ramp ? batch : start + step2 * increment;
    phases.push({ samples, batch: size });
    if (samples > ramp || step2 >= count2) return phases;
    const updates = Math.max(1, Math.ceil(((step2 + 1) * perIncrement - samples) / size));
    samples += updates * size;
    step2 = Math.min(count2, Math.max(step2, Math.floor(samples / perIncrement)));
  }
}
var suffixes = { K: 1e3, M: 1e6, B: 1e9, T: 1e12 };
function stepPhases(fields, text2) {
  const sequence2 = fields.positive(...spelled("seq_length", "encoder_seq_length"))?.value;
  if (sequence2 === void 0) return null;
  const entries = text2.trim().split(/[\s,]+/).map((entry) => entry.split(":").map(parseAmount));
  const steps = entries.map(([threshold, batch]) => ({ threshold: Math.floor((threshold ?? Number.NaN) / sequence2), batch: batch ?? Number.NaN }));
  if (steps.length > maxPhases || steps[0]?.threshold !== 0 || steps.some(({ threshold, batch }) => !(threshold >= 0 && batch > 0))) return null;
  const phases = [];
  let samples = 0;
  for (const [index, { threshold, batch }] of steps.entries()) {
    const before = phases.at(-1);
    if (before !== void 0 && samples < threshold) samples += Math.ceil((threshold - samples) / before.batch) * before.batch;
    const next = steps[index + 1];
    if (next === void 0 || next.threshold > samples) phases.push({ samples, batch });
  }
  return phases;
}
function parseAmount(text2) {
  const [, number7, suffix = ""] = /^([\d.]+(?:[eE][-+]?\d+)?)([KMBT]?)$/i.exec(text2.trim()) ?? [];
  return number7 === void 0 ? Number.NaN : Math.trunc(Number(number7) * (suffixes[suffix.toUpperCase()] ?? 1));
}

// src/configs/megatron-lm/samples-clock.ts
function updatesOf(phases, samples) {
  let updates = 0;
  for (const [index, { samples: from2, batch }] of phases.entries()) {
    const until = Math.min(samples, phases[index + 1]?.samples ?? Number.POSITIVE_INFINITY);
    if (until <= from2) break;
    updates += (until - from2) / batch;
  }
  return updates;
}
function onSamplesClock(schedule, phases) {
  const [first] = phases;
  if (first === void 0) return schedule;
  if (phases.length === 1) return perUpdate(schedule, { perUpdate: first.batch });
  let updates = 0;
  const parts2 = [];
  for (const [index, { samples, batch }] of phases.entries()) {
    const curve = reclocked(schedule, { stride: batch, offset: samples - updates * batch });
    updates += ((phases[index + 1]?.samples ?? Number.POSITIVE_INFINITY) - samples) / batch;
    parts2.push({ until: updates, curve });
  }
  const horizon = schedule.horizon === null ? null : updatesOf(phases, schedule.horizon);
  return remade(schedule, { warmup: updatesOf(phases, schedule.warmup), horizon, parameters: { batches: phases.map(({ batch }) => batch) } }, pieces(parts2));
}

// src/schedules/compose/with-cooldown.ts
function endedAt(options) {
  const { body, at, rate } = options;
  const curve = pieces([
    { until: options.inclusive === true ? through(at) : at, curve: body },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(rate) }
  ]);
  const horizon = body.horizon === null ? at : Math.min(body.horizon, at);
  return remade(body, { horizon, afterHorizon: restingAt(rate, body.peak), parameters: { endedAt: at, rateAfter: rate } }, curve);
}

// src/configs/megatron-lm/schedules.ts
var wsdShapes = /* @__PURE__ */ new Map([
  ["exponential", "exponential"],
  ["linear", "linear"],
  ["cosine", "cosine"],
  ["minus_sqrt", "1-sqrt"]
]);
var megatronStyles = /* @__PURE__ */ new Map([
  ["constant", "constant"],
  ["linear", "linear"],
  ["cosine", "cosine"],
  ["inverse-square-root", "inverse-square-root"],
  ["WSD", "warmup-stable-decay"]
]);
function megatronSchedule(options) {
  const { peak, floor, start, warmup, decay } = options;
  if (!(floor >= 0 && peak >= floor && start <= peak && decay > 0 && warmup < decay)) return null;
  const body = bodyOf3(options);
  return body === null ? null : withWarmup({ body, steps: warmup, start, target: peak });
}
function bodyOf3({ style, peak, floor, warmup, decay, wsdDecay, wsdStyle, sample }) {
  const steps = decay - warmup;
  switch (style) {
    case "constant":
      return constant({ rate: peak });
    case "linear":
      return linear({ start: peak, end: floor, steps });
    case "cosine":
      return cosine({ peak, floor, steps });
    case "inverse-square-root": {
      const body = inverseSquareRoot({ peak, timescale: Math.max(warmup, sample), floor, floorBy: "clamp" });
      return endedAt({ body: warmup > 0 ? body : fromFirstSample(body, sample), at: steps, rate: floor, inclusive: true });
    }
    case "WSD": {
      const shape = wsdShapes.get(wsdStyle);
      if (wsdDecay === null || !(wsdDecay > 0) || shape === void 0 || wsdDecay > steps) return null;
      return stableDecay({ peak, floor, stable: steps - wsdDecay, decay: wsdDecay, shape });
    }
    default:
      return null;
  }
}
function fromFirstSample(body, sample) {
  const curve = pieces([
    { until: sample, curve: constantCurve(body.peak) },
    { until: Number.POSITIVE_INFINITY, curve: delayed(body, sample) }
  ]);
  return remade(body, {}, curve);
}

// src/configs/megatron-lm/schedule.ts
var keyNames2 = [
  "train_iters",
  "train_samples",
  "lr",
  "min_lr",
  "lr_decay_style",
  "lr_decay_iters",
  "lr_decay_samples",
  "lr_warmup_iters",
  "lr_warmup_samples",
  "lr_warmup_fraction",
  "lr_warmup_init",
  "lr_wsd_decay_style",
  "lr_wsd_decay_iters",
  "lr_wsd_decay_samples",
  "global_batch_size",
  "rampup_batch_size",
  "step_batch_size_schedule"
];
function readLength3(fields) {
  return firstOf(fields.length("steps", ...spellings("train_iters")), fields.length("samples", ...spellings("train_samples")));
}
function readWarmup2(fields) {
  const fraction = inUnit(fields.number(...spellings("lr_warmup_fraction")), "fraction");
  return firstOf(
    fraction,
    inUnit(fields.number(...spellings("lr_warmup_iters")), "steps"),
    inUnit(fields.number(...spellings("lr_warmup_samples")), "samples")
  );
}
function bindMegatron(fields) {
  const style = styleOf(fields);
  if (!megatronStyles.has(style)) fields.report("schedule-unknown", presentKey(fields, "lr_decay_style"), { schedule: style.slice(0, 80) });
  return bindSchedule(scheduleKeys(fields, spelled(...keyNames2)), (known) => bind5(fields, known));
}
function presentKey(fields, name2) {
  return spellings(name2).find((key2) => fields.has(key2)) ?? null;
}
function styleOf(fields) {
  return firstOf(fields.text(...spellings("lr_decay_style")), byDefault("linear"))?.value ?? "linear";
}
function number4(fields, name2) {
  return fields.number(...spellings(name2))?.value ?? null;
}
function bind5(fields, known) {
  const lengths2 = lengthsWith(known);
  const style = styleOf(fields);
  const length = readLength3(fields)?.value ?? null;
  const horizon = decayLength(fields, length);
  const asOpen = () => openBound(lengths2, { family: megatronStyles.get(style) ?? null, parameters: { style }, horizon });
  if (!megatronStyles.has(style)) lengths2.miss("custom", "lr-decay-style");
  const peak = number4(fields, "lr") ?? known.learningRate ?? lengths2.miss("learning-rate", "lr");
  const clock = clockOf({ fields, known, lengths: lengths2, length });
  if (peak === null || clock === null || lengths2.open.length > 0) return asOpen();
  const options = optionsOf2(fields, peak, style, clock);
  const schedule = options === null ? null : megatronSchedule(options);
  if (schedule === null) {
    lengths2.miss("custom", "lr-decay-style");
    return asOpen();
  }
  const runLength2 = clock.runLength;
  return { kind: "known", schedule: clock.phases === null ? schedule : onSamplesClock(schedule, clock.phases), runLength: runLength2 };
}
function decayLength(fields, length) {
  const given3 = firstOf(fields.length("steps", ...spellings("lr_decay_iters")), fields.length("samples", ...spellings("lr_decay_samples")));
  return given3?.value ?? length;
}
function clockOf({ fields, known, lengths: lengths2, length }) {
  const grows = fields.node(...spelled("rampup_batch_size", "step_batch_size_schedule")) !== null;
  const inSamples = length?.unit === "samples";
  const total2 = length?.value ?? known.steps ?? null;
  const needsBatch = inSamples || grows || needsOneSample(fields);
  const batch = needsBatch ? samplesPerUpdate(fields, known, lengths2) : null;
  if (needsBatch && batch === null) return null;
  if (!inSamples && !grows) return { counts: "iters", scale: 1, sample: batch === null ? 1 : 1 / batch, total: total2, runLength: total2, phases: null };
  if (batch === null) return null;
  const phases = batchPhases(fields, batch);
  if (phases === null) return lengths2.miss("custom", "rampup-batch-size");
  if (!inSamples) return { counts: "iters", scale: batch, sample: 1, total: total2 === null ? null : total2 * batch, runLength: total2, phases };
  return { counts: "samples", scale: 1, sample: 1, total: total2, runLength: total2 === null ? null : Math.floor(updatesOf(phases, total2)), phases };
}
function needsOneSample(fields) {
  const warmup = number4(fields, "lr_warmup_fraction") ?? number4(fields, "lr_warmup_iters") ?? number4(fields, "lr_warmup_samples");
  return styleOf(fields) === "inverse-square-root" && !warmup;
}
function optionsOf2(fields, peak, style, { counts, scale, sample, total: total2 }) {
  const inClock = (name2) => {
    const value = number4(fields, `${name2}_${counts}`);
    return value === null ? null : value * scale;
  };
  const decay = inClock("lr_decay") ?? total2 ?? (style === "constant" ? Number.POSITIVE_INFINITY : null);
  if (decay === null) return null;
  const fraction = number4(fields, "lr_warmup_fraction");
  return {
    style,
    peak,
    floor: number4(fields, "min_lr") ?? 0,
    start: number4(fields, "lr_warmup_init") ?? 0,
    warmup: fraction === null ? inClock("lr_warmup") ?? 0 : fraction * decay,
    decay,
    wsdDecay: inClock("lr_wsd_decay"),
    wsdStyle: fields.text(...spellings("lr_wsd_decay_style"))?.value ?? "exponential",
    sample
  };
}

// src/configs/megatron-lm/reader.ts
var megatron = {
  id: "megatron-lm",
  title: "Megatron-LM",
  url: "https://github.com/NVIDIA/Megatron-LM",
  recognisedBy: "`--train-iters` or `--train-samples` beside other flags such as `--lr-decay-style`, `--micro-batch-size`, in YAML or a launch script",
  languages: ["yaml", "json", "shell"],
  recognise: (document) => Math.max(0, ...findFlags(document).map(({ node }) => flagsScore(node))),
  read: (document) => {
    const placed2 = findFlags(document);
    if (placed2.length === 0) return { kind: "not-mine" };
    return { kind: "read", value: placed2.map((found) => readFlags(document, found, placed2.length > 1)), problems: [] };
  }
};
function readFlags(document, { path, node }, isOneOfSeveral) {
  const fields = fieldsOf(document, node, [], path.map((key2) => `${key2}.`).join(""));
  const optimizer = fields.text(...spellings("optimizer"));
  return buildConfig("megatron-lm", fields, {
    name: isOneOfSeveral ? path.join(".") : null,
    root: isOneOfSeveral ? node : document.root,
    maxTrainSteps: readLength3(fields),
    learningRate: fields.number(...spellings("lr")),
    schedule: bindMegatron(fields),
    warmup: readWarmup2(fields),
    batch: { perDevice: fields.positive(...spellings("micro_batch_size")), global: globalBatch(fields), devices: devicesOf(fields) },
    optimizer: {
      name: optimizer ?? byDefault("adam"),
      parameters: fields.record(...spelled("adam_beta1", "adam_beta2", "adam_eps", "sgd_momentum", "clip_grad", "muon_momentum"))
    },
    weightDecay: fields.node(...spellings("weight_decay")) === null ? byDefault(0.01) : fields.number(...spellings("weight_decay")),
    ...namedRecords(node),
    evaluateEvery: fields.length("steps", ...spellings("eval_interval")),
    saveEvery: fields.length("steps", ...spellings("save_interval"))
  });
}
function devicesOf(fields) {
  const given3 = fields.positive(...spellings("world_size"));
  if (given3 !== null) return given3;
  const perNode = fields.positive(...spelled("nproc_per_node"));
  const nodes = fields.positive(...spelled("nnodes"));
  return perNode === null || nodes === null ? null : { ...perNode, value: perNode.value * nodes.value };
}

// src/configs/nemo/parts.ts
var optimizerPaths = ["model.optim", "optim", "model.optimizer", "model.cfg.optim"];
function partsOf2(fields) {
  const optimizerPath = optimizerPaths.find((path) => fields.node(path)?.kind === "mapping") ?? null;
  const optimizer = fields.under(optimizerPath ?? "model.optim");
  const key2 = ["sched", "lr_scheduler"].find((name2) => optimizer.node(name2)?.kind === "mapping") ?? null;
  const scheduler = optimizer.under(key2 ?? "sched");
  const options = ["args.params", "args"].find((path) => scheduler.node(path)?.kind === "mapping");
  const optimizerOptions = ["config", "args.params"].find((path) => optimizer.node(path)?.kind === "mapping");
  return {
    fields,
    optimizerPath,
    optimizer,
    optimizerOptions: optimizerOptions === void 0 ? optimizer : optimizer.under(optimizerOptions),
    schedulerPath: optimizerPath === null || key2 === null ? null : `${optimizerPath}.${key2}`,
    scheduler,
    options: options === void 0 ? scheduler : scheduler.under(options),
    name: nameOf2(scheduler)
  };
}
function nameOf2(scheduler) {
  const target = scheduler.text("_target_", "args._target_");
  if (target !== null) return { ...target, value: target.value.replace(/^.*\./, "").replace(/(?:Scheduler|Params)$/, "") };
  return scheduler.text("name");
}
function readRate({ optimizer, optimizerOptions }) {
  return firstOf(optimizerOptions.number("lr"), optimizer.number("lr"));
}
function readLength4(fields) {
  const given3 = firstOf(fields.length("steps", "trainer.max_steps"), fields.length("epochs", "trainer.max_epochs"));
  if (given3 !== null) return given3;
  const unlimited = fields.has("trainer.max_epochs") || (fields.number("trainer.max_steps")?.value ?? -1) !== -1;
  return unlimited || fields.node("trainer") === null ? null : byDefault({ value: 1e3, unit: "epochs" });
}

// src/schedules/families/noam.ts
function noam(options) {
  const { scale, floor } = options;
  const ahead = options.ahead ?? 0;
  const warmup = Math.max(1, options.warmup);
  const counter = (u) => Math.max(1, u + ahead);
  const falling = monotone(-1, (u) => scale * counter(u) ** -0.5);
  const slope = scale * warmup ** -1.5;
  const rising = line({ from: slope * ahead, to: slope * (ahead + 1), begin: 0, length: 1 });
  const curve = pieces([
    { until: 1 - ahead, curve: monotone(0, () => scale * Math.min(1, warmup ** -1.5)) },
    { until: through(warmup - ahead), curve: rising },
    { until: Number.POSITIVE_INFINITY, curve: floor === void 0 ? falling : clamped(falling, floor) }
  ]);
  return makeSchedule(curve, {
    family: "noam",
    parameters: { scale, warmup: options.warmup, ahead, floor },
    peak: scale / Math.sqrt(warmup),
    warmup: options.warmup,
    horizon: null,
    afterHorizon: "none"
  });
}

// src/schedules/families/power.ts
function power(options) {
  const { peak, exponent: exponent2, floor } = options;
  const timescale = Math.max(options.timescale, Number.MIN_VALUE);
  const hold = options.hold ?? 0;
  const body = monotone(directionOf(0, exponent2), (t2) => peak * ((t2 + timescale) / timescale) ** exponent2);
  const started = pieces([
    { until: hold, curve: constantCurve(peak) },
    { until: Number.POSITIVE_INFINITY, curve: delayed(body, hold) }
  ]);
  return makeSchedule(floor === void 0 ? started : clamped(started, floor), {
    family: "power",
    parameters: { peak, exponent: exponent2, timescale: options.timescale, hold: options.hold, floor },
    peak: exponent2 > 0 ? Number.POSITIVE_INFINITY : peak,
    horizon: null,
    afterHorizon: "none"
  });
}

// src/schedules/families/square-annealing.ts
function squareAnnealing(options) {
  const { peak, steps } = options;
  const floor = options.floor ?? 0;
  return makeSchedule(clamped(transition({ shape: "square", from: peak, to: 0, begin: 0, length: steps }), floor), {
    family: "square-annealing",
    parameters: { peak, steps, floor },
    peak,
    horizon: steps,
    afterHorizon: restingAt(floor, peak)
  });
}

// src/schedules/families/square-root-annealing.ts
function squareRootAnnealing(options) {
  const { peak, steps } = options;
  const floor = options.floor ?? 0;
  return makeSchedule(clamped(transition({ shape: "sqrt", from: peak, to: 0, begin: 0, length: steps }), floor), {
    family: "square-root-annealing",
    parameters: { peak, steps, floor },
    peak,
    horizon: steps,
    afterHorizon: restingAt(floor, peak)
  });
}

// src/configs/nemo/schedules.ts
function policy(call, body, form = "(u+1)/(W+1)") {
  const { peak, warmup, total: total2 } = call;
  const floor = call.floor ?? 0;
  const ramp = form === "u/W" ? { begin: 0, length: warmup } : { begin: -1, length: warmup + 1 };
  const curve = pieces([
    { until: warmup > 0 ? through(warmup) : 0, curve: line({ from: 0, to: peak, ...ramp }) },
    { until: through(total2), curve: body },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) }
  ]);
  const parameters = { warmupSteps: warmup, warmupForm: warmup > 0 ? form : void 0, maxSteps: total2 };
  const horizon = body.horizon === null ? total2 : Math.min(body.horizon, total2);
  return remade(body, { parameters, peak, warmup, horizon, afterHorizon: restingAt(floor, peak) }, curve);
}
function from(at, body) {
  return shifted(body, -at);
}
function holdEnd({ hold, warmup }) {
  return hold === null ? 0 : hold + warmup;
}
function heldUntil(at, body) {
  const curve = pieces([
    { until: at, curve: constantCurve(body.peak) },
    { until: Number.POSITIVE_INFINITY, curve: delayed(body, at) }
  ]);
  return remade(body, { horizon: body.horizon === null ? null : body.horizon + at, parameters: { hold: at } }, curve);
}
function cosineAnnealing(call) {
  const { peak, warmup, total: total2, constantSteps } = call;
  const floor = call.floor ?? 0;
  const steps = total2 - warmup - constantSteps;
  if (floor > peak || !(steps > 0) || constantSteps > 0 && floor === peak) return null;
  return policy(call, from(warmup, cosine({ peak, floor, steps })), constantSteps > 0 ? "u/W" : "(u+1)/(W+1)");
}
function polynomialHold(call) {
  const hold = holdEnd(call);
  const steps = call.total - Math.max(call.warmup, hold);
  if (!(steps > 0)) return null;
  return policy(call, heldUntil(hold, polynomial({ start: call.peak, end: call.floor ?? 0, steps, power: call.power })));
}
function noamHold(call) {
  const { peak, warmup, decayRate } = call;
  if (!(warmup > 0)) return null;
  const body = power({ peak, exponent: -decayRate, timescale: warmup, hold: call.hold ?? 0, floor: call.floor ?? 0 });
  return { ...policy(call, from(warmup, body)), family: "noam-hold" };
}
function holdAnneal(call, shape) {
  const stable = holdEnd(call);
  const decay = call.total - stable;
  if (!(decay > 0)) return null;
  const floorBy = shape === "linear" ? "rescale" : "clamp";
  return policy(call, stableDecay({ peak: call.peak, floor: call.floor ?? 0, stable, decay, shape, floorBy }));
}
function t5InverseSquareRoot(given3) {
  const steps = given3.constantSteps;
  if (!(steps > 0)) return null;
  const call = { ...given3, peak: 1 / Math.sqrt(steps), warmup: 0 };
  return policy(call, heldUntil(steps, inverseSquareRoot({ peak: call.peak, timescale: steps })));
}
function noamAnnealing({ peak, warmup, floor, modelDimension }) {
  if (modelDimension === null || peak < (floor ?? 0)) return null;
  return noam({ scale: peak * modelDimension ** -0.5, warmup, ...floor === null ? {} : { floor } });
}
function linearAfterWarmup(call) {
  const steps = call.total - call.warmup;
  return steps > 0 ? policy(call, from(call.warmup, linear({ start: call.peak, end: call.floor ?? 0, steps }))) : null;
}
function polynomialAfterWarmup(call) {
  const steps = call.total - call.warmup;
  return steps > 0 ? policy(call, from(call.warmup, polynomial({ start: call.peak, end: call.floor ?? 0, steps, power: call.power }))) : null;
}
function squareAfterWarmup(given3) {
  const call = { ...given3, floor: given3.floor ?? 1e-5 };
  const steps = call.total - call.warmup;
  return steps > 0 ? policy(call, from(call.warmup, squareAnnealing({ peak: call.peak, steps, floor: call.floor }))) : null;
}
var nemoSchedulers = /* @__PURE__ */ new Map([
  ["CosineAnnealing", { family: "cosine", takesTotal: true, make: cosineAnnealing }],
  ["WarmupAnnealing", { family: "linear", takesTotal: true, make: linearAfterWarmup }],
  ["PolynomialDecayAnnealing", { family: "polynomial", takesTotal: true, make: polynomialAfterWarmup }],
  ["PolynomialHoldDecayAnnealing", { family: "polynomial", takesTotal: true, make: polynomialHold }],
  [
    "InverseSquareRootAnnealing",
    {
      family: "inverse-square-root",
      takesTotal: true,
      make: (call) => policy(call, from(call.warmup, inverseSquareRoot({ peak: call.peak, timescale: call.warmup + 1 })))
    }
  ],
  ["T5InverseSquareRootAnnealing", { family: "inverse-square-root", takesTotal: true, make: t5InverseSquareRoot }],
  [
    "SquareRootAnnealing",
    {
      family: "square-root-annealing",
      takesTotal: true,
      make: (call) => call.total > 0 ? policy(call, squareRootAnnealing({ peak: call.peak, steps: call.total, floor: call.floor ?? 0 })) : null
    }
  ],
  ["SquareAnnealing", { family: "square-annealing", takesTotal: true, make: squareAfterWarmup }],
  ["NoamAnnealing", { family: "noam", takesTotal: false, make: noamAnnealing }],
  ["NoamHoldAnnealing", { family: "noam-hold", takesTotal: true, make: noamHold }],
  ["WarmupHoldAnnealLinear", { family: "warmup-stable-decay", takesTotal: true, make: (call) => holdAnneal(call, "linear") }],
  ["WarmupHoldAnnealOneMinusSquareRoot", { family: "warmup-stable-decay", takesTotal: true, make: (call) => holdAnneal(call, "1-sqrt") }],
  ["WarmupPolicy", { family: "constant", takesTotal: true, make: (call) => policy(call, constant({ rate: call.peak })) }],
  ["WarmupHoldPolicy", { family: "constant", takesTotal: true, make: (call) => policy(call, constant({ rate: call.peak })) }]
]);

// src/configs/nemo/schedule.ts
function bindNemo(parts2) {
  const { fields, name: name2, schedulerPath } = parts2;
  if (parts2.optimizerPath === null) return null;
  const torch2 = name2 !== null && !nemoSchedulers.has(name2.value) && schedulerNames.has(name2.value) ? name2.value : null;
  if (torch2 !== null) return bindTorchScheduler(parts2, torch2);
  if (name2 !== null && !nemoSchedulers.has(name2.value)) fields.report("schedule-unknown", schedulerPath, { schedule: name2.value.slice(0, 80) });
  const rate = { [`${parts2.optimizerPath}.lr`]: readRate(parts2) };
  const names2 = ["trainer.max_steps", "trainer.max_epochs", ...schedulerPath === null ? [] : [schedulerPath]];
  return bindSchedule(scheduleKeys(fields, names2, rate), (known) => bind6(parts2, known));
}
function bindTorchScheduler(parts2, name2) {
  const { fields, options, scheduler, schedulerPath } = parts2;
  const call = {
    symbol: name2,
    symbolSpan: scheduler.root.span,
    notation: "name",
    name: name2,
    fields: options,
    positional: [],
    node: options.root,
    path: (schedulerPath ?? "").split(".")
  };
  return bindTorch({
    site: { document: fields.document, problems: fields.problems },
    scheduler: call,
    optimizer: null,
    rate: readRate(parts2),
    interval: name2 === "ExponentialLR" || name2 === "ReduceLROnPlateau" ? "epoch" : "step",
    frequency: 1,
    length: readLength4(fields),
    stepsPerEpoch: null
  });
}
function bind6(parts2, known) {
  const { fields, options, name: name2 } = parts2;
  const lengths2 = lengthsWith(known);
  const length = readLength4(fields)?.value ?? null;
  const run = runUpdates(length, known);
  const peak = readRate(parts2)?.value ?? known.learningRate ?? lengths2.miss("learning-rate", "optim.lr");
  const scheduler = name2 === null ? void 0 : nemoSchedulers.get(name2.value);
  const parameters = { scheduler: name2?.value ?? null, ...parametersIn(options) };
  const horizon = scheduler?.takesTotal === false ? null : ownTotal(parts2) ?? length;
  const asOpen = () => openBound(lengths2, { family: scheduler?.family ?? null, parameters, horizon });
  if (parts2.schedulerPath === null || isSwitchedOff(parts2)) {
    return peak === null ? openBound(lengths2, { family: "constant" }) : { kind: "known", schedule: constant({ rate: peak }), runLength: run };
  }
  if (scheduler === void 0) lengths2.miss("custom", "sched.name");
  const total2 = totalUpdates2(parts2, run);
  const needsTotal = scheduler?.takesTotal !== false || options.number("warmup_ratio") !== null;
  if (total2 === null && needsTotal) missTotal2(length, lengths2);
  if (scheduler === void 0 || peak === null || lengths2.open.length > 0) return asOpen();
  const schedule = scheduler.make(callOf2(options, peak, total2 ?? 0));
  if (schedule !== null) return { kind: "known", schedule, runLength: run };
  lengths2.miss("custom", "sched");
  return asOpen();
}
function runUpdates(length, known) {
  if (length?.unit === "steps") return length.value;
  if (known.steps !== void 0) return known.steps;
  return length === null || known.stepsPerEpoch === void 0 ? null : Math.ceil(length.value * known.stepsPerEpoch);
}
function ownTotal({ fields, scheduler }) {
  return fields.positive("trainer.max_steps") === null ? scheduler.length("steps", "max_steps")?.value ?? null : null;
}
function isSwitchedOff({ fields, scheduler }) {
  return fields.positive("trainer.max_steps") === null && scheduler.number("max_steps")?.value === -1;
}
function totalUpdates2(parts2, run) {
  return ownTotal(parts2)?.value ?? run;
}
function missTotal2(length, lengths2) {
  if (length === null) lengths2.miss("steps", "trainer.max_steps");
  else lengths2.miss("steps-per-epoch", "trainer.max_epochs");
}
function callOf2(options, peak, total2) {
  const number7 = (key2) => options.number(key2)?.value ?? null;
  const steps = (name2) => {
    const ratio = number7(`${name2}_ratio`);
    return number7(`${name2}_steps`) ?? (ratio === null ? null : Math.trunc(ratio * total2));
  };
  return {
    peak,
    total: total2,
    floor: number7("min_lr"),
    warmup: steps("warmup") ?? 0,
    hold: steps("hold"),
    constantSteps: steps("constant") ?? 0,
    power: number7("power") ?? 1,
    decayRate: number7("decay_rate") ?? 0.5,
    modelDimension: number7("d_model")
  };
}

// src/configs/nemo/reader.ts
var nemo = {
  id: "nemo",
  title: "NVIDIA NeMo",
  url: "https://github.com/NVIDIA/NeMo",
  recognisedBy: "`trainer` beside `exp_manager`, `model.optim.sched` or classes of `nemo`",
  languages: ["yaml", "json"],
  recognise: (document) => document.root.kind === "mapping" ? scoreOf2(document.root) : 0,
  read: (document) => ({ kind: "read", value: [readNemo(document)], problems: [] })
};
function scoreOf2(root) {
  const trainer = root.entries.get("trainer")?.value.kind === "mapping";
  const manager = root.entries.get("exp_manager")?.value.kind === "mapping";
  const scheduler = ["model.optim.sched.name", "optim.sched.name"].some((path) => nemoSchedulers.has(String(scalarAt(root, path)?.value ?? "")));
  if (manager && (trainer || scheduler)) return 0.9;
  if (scheduler) return trainer ? 0.85 : 0.7;
  return trainer && namesNemo(root) ? 0.8 : 0;
}
function namesNemo(root) {
  return mappingsOf(root).slice(0, 500).some(({ node }) => /^nemo\./.test(textOf2(node.entries.get("_target_")?.value) ?? ""));
}
function readNemo(document) {
  const fields = fieldsOf(document);
  const parts2 = partsOf2(fields);
  const { optimizer, optimizerOptions, options } = parts2;
  return buildConfig("nemo", fields, {
    maxTrainSteps: readLength4(fields),
    learningRate: readRate(parts2),
    schedule: bindNemo(parts2),
    warmup: firstOf(inUnit(options.number("warmup_steps"), "steps"), inUnit(options.number("warmup_ratio"), "fraction")),
    batch: readBatch2(fields),
    optimizer: {
      name: firstOf(optimizer.text("name"), optimizerOptions.text("optimizer"), optimizer.text("_target_")),
      parameters: optimizerOptions.record("betas.0", "betas.1", "eps", "momentum", "adam_beta1", "adam_beta2")
    },
    weightDecay: firstOf(optimizerOptions.number("weight_decay"), optimizer.number("weight_decay")),
    ...namedRecords(document.root),
    evaluateEvery: readEvaluation3(fields),
    ...readCheckpoints(fields),
    earlyStoppingPatience: fields.positive("exp_manager.early_stopping_callback_params.patience", "callbacks.early_stopping.patience")
  });
}
var trainData = ["model.data.train_ds", "model.train_ds", "model.train_ds.dataloader_params", "data.train_ds", "data.common"];
function readBatch2(fields) {
  const below = (name2) => ["model", ...trainData].map((path) => `${path}.${name2}`);
  return {
    perDevice: fields.positive(...below("micro_batch_size"), ...below("batch_size")),
    global: fields.positive(...below("global_batch_size")),
    accumulation: firstOf(fields.positive("trainer.accumulate_grad_batches"), fields.node("trainer") === null ? null : byDefault(1)),
    devices: readDevices2(fields)
  };
}
function readDevices2(fields) {
  const node = fields.node("trainer.devices", "trainer.gpus");
  const devices = node?.kind === "scalar" && typeof node.value === "number" && node.value > 0 ? { value: node.value, span: node.span } : null;
  const nodes = fields.positive("trainer.num_nodes")?.value ?? 1;
  return devices === null ? null : { ...devices, value: devices.value * nodes };
}
function readEvaluation3(fields) {
  const node = fields.node("trainer.val_check_interval");
  const value = fields.positive("trainer.val_check_interval");
  if (value === null || node?.kind !== "scalar") return fields.length("epochs", "trainer.check_val_every_n_epoch");
  return inUnit(value, /[.eE]/.test(node.raw) || !Number.isInteger(value.value) ? "epochs" : "steps");
}
function readCheckpoints(fields) {
  const places = ["exp_manager.checkpoint_callback_params", "callbacks.checkpoint", "callbacks.model_checkpoint"];
  const below = (name2) => places.map((place) => `${place}.${name2}`);
  const mode = fields.text(...below("mode"));
  const goal = mode?.value === "min" || mode?.value === "max" ? mode.value : null;
  return {
    saveEvery: firstOf(fields.length("steps", ...below("every_n_train_steps")), fields.length("epochs", ...below("every_n_epochs"))),
    keepCheckpoints: fields.positive(...below("save_top_k")),
    selection: { metric: fields.text(...below("monitor")), goal: mode === null || goal === null ? null : { ...mode, value: goal }, loadBest: null }
  };
}

// src/configs/optax/schedules.ts
function given2(call, name2, position) {
  if (call.fields.has(name2)) return call.fields.number(name2)?.value ?? null;
  const node = argumentOf(call, name2, position);
  return node === null ? null : numberIn(node);
}
function required2(call, context, name2, position) {
  return given2(call, name2, position) ?? context.lengths.miss("custom", name2);
}
function all2(call, context, names2) {
  const values = names2.map((name2, position) => required2(call, context, name2, position));
  const numbers = values.filter((value) => value !== null);
  return numbers.length === names2.length ? numbers : null;
}
function isStaircase(call) {
  return call.fields.flag("staircase")?.value === true;
}
var makePolynomial3 = (call, context) => {
  const [start, end, power2, steps] = all2(call, context, ["init_value", "end_value", "power", "transition_steps"]) ?? [];
  if (start === void 0 || end === void 0 || power2 === void 0 || steps === void 0) return null;
  if (steps <= 0) return constant({ rate: start });
  return polynomial({ start, end, power: power2, steps, hold: Math.max(0, given2(call, "transition_begin", 4) ?? 0) });
};
var makeLinear2 = (call, context) => {
  const [start, end, steps] = all2(call, context, ["init_value", "end_value", "transition_steps"]) ?? [];
  if (start === void 0 || end === void 0 || steps === void 0) return null;
  if (steps <= 0) return constant({ rate: start });
  return linear({ start, end, steps, hold: Math.max(0, given2(call, "transition_begin", 3) ?? 0) });
};
function boundariesIn(node) {
  if (node === null) return [];
  const pairs = node.kind === "mapping" ? [...node.entries.values()].map(({ key: key2, value }) => [asNumber(key2), numberIn(value)]) : node.kind === "sequence" ? node.items.map((item) => numbersIn(item) ?? []).map(([at, scale]) => [at ?? null, scale ?? null]) : [];
  const found = pairs.flatMap(([at, scale]) => at === null || scale === null ? [] : [{ at, scale }]);
  return found.length === pairs.length ? found.sort((a, b) => a.at - b.at) : null;
}
var makePiecewise2 = (call, context) => {
  const start = required2(call, context, "init_value", 0);
  const drops = boundariesIn(argumentOf(call, "boundaries_and_scales", 1)) ?? context.lengths.miss("custom", "boundaries_and_scales");
  if (start === null || drops === null) return null;
  if (drops.length === 0) return constant({ rate: start });
  return multiStep({ start, milestones: drops.map(({ at }) => at), gamma: drops.map(({ scale }) => scale) });
};
function interpolated(start, drops, shape, family) {
  let rate = start;
  const points = [{ at: 0, rate: start }];
  for (const { at, scale } of drops) {
    rate *= scale;
    points.push({ at, rate, shape });
  }
  return piecewiseInterpolated({ points, ...family === void 0 ? {} : { family } });
}
var makeInterpolated = (call, context) => {
  const word3 = call.fields.text("interpolate_type")?.value ?? "linear";
  const shape = word3 === "linear" || word3 === "cosine" ? word3 : context.lengths.miss("custom", "interpolate_type");
  const start = required2(call, context, "init_value", 1);
  const drops = boundariesIn(argumentOf(call, "boundaries_and_scales", 2)) ?? context.lengths.miss("custom", "boundaries_and_scales");
  return shape === null || start === null || drops === null ? null : interpolated(start, drops, shape);
};
function exponentialFrom(call, start, steps, ratio) {
  if (steps <= 0 || ratio === 0) return constant({ rate: start });
  const end = call.fields.number("end_value")?.value;
  const hold = Math.max(0, call.fields.number("transition_begin")?.value ?? 0);
  return exponential({ start, ratio, per: steps, hold, staircase: isStaircase(call), ...end === void 0 ? {} : { end } });
}
var makeExponential3 = (call, context) => {
  const [start, steps, ratio] = all2(call, context, ["init_value", "transition_steps", "decay_rate"]) ?? [];
  return start === void 0 || steps === void 0 || ratio === void 0 ? null : exponentialFrom(call, start, steps, ratio);
};
var makeCosine3 = (call, context) => {
  const [peak, steps] = all2(call, context, ["init_value", "decay_steps"]) ?? [];
  if (peak === void 0 || steps === void 0) return null;
  return cosine({ peak, floor: peak * (given2(call, "alpha", 2) ?? 0), steps, exponent: given2(call, "exponent", 3) ?? 1 });
};
function warmed(start, peak, steps, body) {
  return withWarmup({ body, steps, start, target: peak });
}
var makeWarmupConstant = (call, context) => {
  const [start, peak, steps] = all2(call, context, ["init_value", "peak_value", "warmup_steps"]) ?? [];
  if (start === void 0 || peak === void 0 || steps === void 0) return null;
  return steps <= 0 ? constant({ rate: start }) : warmed(start, peak, steps, constant({ rate: peak }));
};
var makeWarmupCosine = (call, context) => {
  const [start, peak, warmup, total2] = all2(call, context, ["init_value", "peak_value", "warmup_steps", "decay_steps"]) ?? [];
  if (start === void 0 || peak === void 0 || warmup === void 0 || total2 === void 0) return null;
  const floor = peak === 0 ? 0 : given2(call, "end_value", 4) ?? 0;
  if (!(total2 > warmup)) return context.lengths.miss("custom", "decay_steps");
  return warmed(start, peak, warmup, cosine({ peak, floor, steps: total2 - warmup, exponent: given2(call, "exponent", 5) ?? 1 }));
};
var makeWarmupExponential = (call, context) => {
  const [start, peak, warmup, steps, ratio] = all2(call, context, ["init_value", "peak_value", "warmup_steps", "transition_steps", "decay_rate"]) ?? [];
  if (start === void 0 || peak === void 0 || warmup === void 0 || steps === void 0 || ratio === void 0) return null;
  return warmed(start, peak, warmup, exponentialFrom(call, peak, steps, ratio));
};
var makeLinearOneCycle = (call, context) => {
  const [steps, peak] = all2(call, context, ["transition_steps", "peak_value"]) ?? [];
  if (steps === void 0 || peak === void 0) return null;
  const [up, final] = [given2(call, "pct_start", 2) ?? 0.3, given2(call, "pct_final", 3) ?? 0.85];
  const [start, end] = [given2(call, "div_factor", 4) ?? 25, given2(call, "final_div_factor", 5) ?? 1e4];
  const drops = [
    { at: Math.trunc(up * steps), scale: start },
    { at: Math.trunc(final * steps), scale: 1 / start },
    { at: steps, scale: 1 / end }
  ];
  return interpolated(peak / start, drops, "linear", "one-cycle");
};
var makeCosineOneCycle = (call, context) => {
  const [steps, peak] = all2(call, context, ["transition_steps", "peak_value"]) ?? [];
  if (steps === void 0 || peak === void 0) return null;
  const up = given2(call, "pct_start", 2) ?? 0.3;
  const [start, end] = [given2(call, "div_factor", 3) ?? 25, given2(call, "final_div_factor", 4) ?? 1e4];
  const drops = [
    { at: Math.trunc(up * steps), scale: start },
    { at: steps, scale: 1 / (start * end) }
  ];
  return interpolated(peak / start, drops, "cosine", "one-cycle");
};
function schedulesIn(call, context, name2, make2) {
  const list2 = argumentOf(call, name2, 0);
  if (list2?.kind !== "sequence" || list2.items.length === 0) return context.lengths.miss("custom", name2);
  const made = list2.items.map((node, index) => {
    const path = [...call.path, name2, String(index)];
    return make2(fieldsOf(context.site.document, node, context.site.problems, `${path.join(".")}.`), node, path);
  });
  const found = made.filter((schedule) => schedule !== null);
  return found.length === made.length ? found : context.lengths.miss("custom", name2);
}
var makeSgdr = (call, context) => {
  const ends = [];
  const schedules2 = schedulesIn(call, context, "cosine_kwargs", (fields) => {
    ends.push((ends.at(-1) ?? 0) + (fields.number("decay_steps")?.value ?? 0));
    return makeWarmupCosine({ ...call, fields, positional: [] }, context);
  });
  return schedules2 === null ? null : sequence({ schedules: schedules2, milestones: ends.slice(0, -1), family: "cosine-restarts" });
};
var makeJoined = (call, context) => {
  const schedules2 = schedulesIn(call, context, "schedules", (_, node, path) => {
    const part = callOf(context.site, node, path, optaxNames);
    return part === null ? context.lengths.miss("custom", "schedules") : makeOptaxSchedule(part, context);
  });
  const boundaries = argumentOf(call, "boundaries", 1);
  const milestones = (boundaries === null ? null : numbersIn(boundaries)) ?? context.lengths.miss("custom", "boundaries");
  if (schedules2 === null || milestones === null) return null;
  if (milestones.length !== schedules2.length - 1) return context.lengths.miss("custom", "boundaries");
  return sequence({ schedules: schedules2, milestones });
};
var makeConstant2 = (call, context) => {
  const rate = required2(call, context, "value", 0);
  return rate === null ? null : constant({ rate });
};
var makers2 = /* @__PURE__ */ new Map([
  ["constant_schedule", { family: "constant", make: makeConstant2 }],
  ["polynomial_schedule", { family: "polynomial", make: makePolynomial3 }],
  ["linear_schedule", { family: "linear", make: makeLinear2 }],
  ["piecewise_constant_schedule", { family: "multi-step", make: makePiecewise2 }],
  ["piecewise_interpolate_schedule", { family: "piecewise-linear", make: makeInterpolated }],
  ["exponential_decay", { family: "exponential", make: makeExponential3 }],
  ["cosine_decay_schedule", { family: "cosine", make: makeCosine3 }],
  ["warmup_constant_schedule", { family: "constant", make: makeWarmupConstant }],
  ["warmup_cosine_decay_schedule", { family: "cosine", make: makeWarmupCosine }],
  ["warmup_exponential_decay_schedule", { family: "exponential", make: makeWarmupExponential }],
  ["cosine_onecycle_schedule", { family: "one-cycle", make: makeCosineOneCycle }],
  ["linear_onecycle_schedule", { family: "one-cycle", make: makeLinearOneCycle }],
  ["sgdr_schedule", { family: "cosine-restarts", make: makeSgdr }],
  ["join_schedules", { family: "sequence", make: makeJoined }]
]);
var optaxNames = new Set(makers2.keys());
function optaxFamily(call) {
  return makers2.get(call.name)?.family ?? null;
}
function makeOptaxSchedule(call, context) {
  const maker = makers2.get(call.name);
  return maker === void 0 ? context.lengths.miss("custom", call.name) : maker.make(call, context);
}

// src/configs/optax/schedule.ts
function isOptaxSchedule({ symbol, name: name2 }) {
  return optaxNames.has(name2) && (!symbol.includes(".") || /optax|schedul/i.test(symbol));
}
function findOptaxSchedules(site) {
  return findCalls(site, optaxNames, isOptaxSchedule);
}
function bindOptax(fields, call, run) {
  const site = { document: fields.document, problems: fields.problems };
  return bindCall(fields, call, run, (known) => {
    const lengths2 = lengthsWith(known);
    const schedule = makeOptaxSchedule(call, { site, lengths: lengths2 });
    if (schedule !== null && lengths2.open.length === 0) return { kind: "known", schedule, runLength: null };
    return openBound(lengths2, { family: optaxFamily(call), parameters: parametersIn(call.fields), horizon: run.maxTrainSteps?.value ?? null });
  });
}

// src/configs/optax/reader.ts
var optax = {
  id: "optax",
  title: "JAX with optax",
  url: "https://optax.readthedocs.io/en/latest/api/optimizer_schedules.html",
  recognisedBy: "a schedule of optax, as `_target_`, `name`, `type` or a key of its own",
  languages: ["yaml", "json", "toml"],
  recognise: (document) => findOptaxSchedules({ document, problems: [] }).length > 0 ? 0.65 : 0,
  read: (document) => ({ kind: "read", value: [readOptax(document)], problems: [] })
};
var noNames2 = /* @__PURE__ */ new Set();
function readOptax(document) {
  const fields = fieldsOf(document);
  const site = { document, problems: fields.problems };
  const draft = genericDraft(fields);
  const calls = findOptaxSchedules(site);
  const call = calls.find(({ path }) => path.some((key2) => /lr|learning_?rate|sched/i.test(key2))) ?? calls[0];
  if (call === void 0) return buildConfig("optax", fields, draft);
  const optimizer = optimizerAround(document, call);
  const stepsPerEpoch = fields.positive("steps_per_epoch")?.value ?? null;
  const schedule = bindOptax(fields, call, { maxTrainSteps: draft.maxTrainSteps ?? null, stepsPerEpoch });
  return buildConfig("optax", fields, {
    ...draft,
    learningRate: firstOf(peakOf(call, ["peak_value", "init_value", "end_value", "value"], schedule), draft.learningRate ?? null),
    warmup: firstOf(call.fields.length("steps", "warmup_steps"), draft.warmup ?? null),
    optimizer: optimizer === null ? draft.optimizer ?? {} : { ...draft.optimizer, name: { value: optimizer.symbol, span: optimizer.symbolSpan } },
    schedule
  });
}
function optimizerAround(document, call) {
  const around = findCalls({ document, problems: [] }, noNames2, ({ symbol, path }) => /(?:^|\.)optax\./.test(symbol) && path.length < call.path.length);
  return around.find(({ path }) => path.every((key2, index) => call.path[index] === key2)) ?? null;
}

// src/configs/spacy/length.ts
function runLength(fields) {
  const steps = fields.length("steps", "training.max_steps");
  const epochs = fields.length("epochs", "training.max_epochs");
  return firstOf(steps, epochs, fields.has("training.max_steps") ? null : byDefault({ value: 2e4, unit: "steps" }));
}

// src/configs/spacy/schedules.ts
function all3(fields, ...names2) {
  return names2.map((name2) => fields.number(name2)?.value ?? null);
}
function constantOf(fields) {
  const [rate = null] = all3(fields, "rate");
  return rate === null ? null : constant({ rate });
}
function constantThen(fields, lengths2) {
  const [rate = null, steps = null] = all3(fields, "rate", "steps");
  const next = fields.node("schedule");
  const body = next === null ? null : makeThincSchedule(next.kind === "mapping" ? fieldsOf(fields.document, next, fields.problems) : null, lengths2);
  if (rate === null || steps === null || body === null) return null;
  return sequence({ schedules: [constant({ rate }), body], milestones: [steps], family: body.family });
}
function warmupLinear(fields) {
  const [peak = null, warmup = null, total2 = null] = all3(fields, "initial_rate", "warmup_steps", "total_steps");
  if (peak === null || warmup === null || total2 === null) return null;
  return withWarmup({ body: linear({ start: peak, end: 0, steps: Math.max(1, total2 - warmup) }), steps: warmup });
}
function compounding(fields) {
  const [start = null, stop = null, compound = null] = all3(fields, "start", "stop", "compound");
  if (start === null || stop === null || compound === null) return null;
  const isEnd = start > stop ? compound < 1 : compound > 1;
  return isEnd ? exponential({ start, ratio: compound, end: stop }) : exponential({ start, ratio: compound });
}
function decaying(fields) {
  const [start = null, rate = null] = all3(fields, "base_rate", "decay");
  if (start === null || rate === null) return null;
  return shifted(inverseTime({ start, rate }), fields.number("t")?.value ?? 0);
}
function slantedTriangular(fields) {
  const [peak = null, steps = null] = all3(fields, "max_rate", "num_steps");
  if (peak === null || steps === null) return null;
  const share = fields.number("cut_frac")?.value ?? 0.1;
  const ratio = fields.number("ratio")?.value ?? 32;
  const ahead = 1 + (fields.number("t")?.value ?? 0);
  const cut = Math.trunc(steps * share);
  if (!(cut > 0) || !(share > 0 && share < 1)) return null;
  const low = peak / ratio;
  const falling = line({ from: peak, to: low, begin: cut - ahead, length: cut * (1 / share - 1) });
  const curve = pieces([
    { until: cut - ahead, curve: line({ from: low, to: peak, begin: -ahead, length: cut }) },
    { until: Number.POSITIVE_INFINITY, curve: falling }
  ]);
  const horizon = Math.ceil(cut - ahead + cut * (1 / share - 1));
  const parameters = { peak, steps, cutFraction: share, ratio };
  return makeSchedule(clamped(curve, 0), { family: "slanted-triangular", parameters, peak, warmup: Math.max(0, cut - ahead), horizon, afterHorizon: "zero" });
}
function cyclicTriangular(fields) {
  const [base = null, peak = null, up = null] = all3(fields, "min_lr", "max_lr", "period");
  return base === null || peak === null || up === null ? null : shifted(cyclic({ base, peak, up }), 1);
}
var schedules = /* @__PURE__ */ new Map([
  ["constant", { family: "constant", make: constantOf }],
  ["constant_then", { family: "sequence", make: constantThen }],
  ["warmup_linear", { family: "linear", make: warmupLinear }],
  ["compounding", { family: "exponential", make: compounding }],
  ["decaying", { family: "inverse-time", make: decaying }],
  ["slanted_triangular", { family: "slanted-triangular", make: slantedTriangular }],
  ["cyclic_triangular", { family: "cyclic", make: cyclicTriangular }],
  ["plateau", { family: "reduce-on-plateau", make: (_, lengths2) => lengths2.miss("evaluations", "training.optimizer.learn_rate") }]
]);
function scheduleName(fields) {
  return fields.text("@schedules")?.value.replace(/^(?:thinc|spacy)\./, "").replace(/\.v\d+$/, "") ?? null;
}
function familyOf2(name2) {
  return name2 === null ? null : schedules.get(name2)?.family ?? null;
}
function makeThincSchedule(fields, lengths2) {
  const schedule = fields === null ? void 0 : schedules.get(scheduleName(fields) ?? "");
  if (fields === null || schedule === void 0) return lengths2.miss("custom", "@schedules");
  const made = schedule.make(fields, lengths2);
  return made ?? (lengths2.open.length > 0 ? null : lengths2.miss("custom", "@schedules"));
}

// src/configs/spacy/schedule.ts
var key = "training.optimizer.learn_rate";
function bindSpacy(fields) {
  const name2 = scheduleName(fields.under(key));
  if (name2 !== null && familyOf2(name2) === null) fields.report("schedule-unknown", `${key}.@schedules`, { schedule: name2.slice(0, 80) });
  return bindSchedule(scheduleKeys(fields, [key, "training.max_steps", "training.max_epochs"]), (known) => bind7(fields, name2, known));
}
function bind7(fields, name2, known) {
  const lengths2 = lengthsWith(known);
  const updates = lengthsWith(known).updates(runLength(fields)?.value ?? null, "training.max_epochs");
  const length = updates === null ? known.steps ?? null : Math.ceil(updates);
  const options = fields.under(key);
  if (fields.node(key)?.kind === "mapping") {
    const schedule = makeThincSchedule(options, lengths2);
    if (schedule !== null) return { kind: "known", schedule, runLength: length };
    return openBound(lengths2, { family: familyOf2(name2), parameters: parametersIn(options) });
  }
  const rate = fields.number(key)?.value ?? (fields.has(key) ? null : 1e-3) ?? known.learningRate ?? lengths2.miss("learning-rate", key);
  if (rate === null) return openBound(lengths2, { family: "constant" });
  return { kind: "known", schedule: constant({ rate }), runLength: length };
}

// src/configs/spacy/reader.ts
var ownNames2 = [
  "train_corpus",
  "dev_corpus",
  "accumulate_gradient",
  "eval_frequency",
  "frozen_components",
  "annotating_components",
  "before_to_disk",
  "score_weights"
];
var sharedNames2 = ["max_steps", "max_epochs", "patience", "dropout", "optimizer", "batcher", "seed"];
var spacy = {
  id: "spacy",
  title: "spaCy",
  url: "https://spacy.io/api/data-formats#config-training",
  recognisedBy: "`[training]` with `accumulate_gradient`, `eval_frequency`, an optimizer of `@optimizers`, beside `[nlp]` or `[components]`",
  languages: ["ini", "json", "yaml", "toml"],
  recognise: (document) => document.root.kind === "mapping" ? scoreOf3(document.root) : 0,
  read: (document) => ({ kind: "read", value: [readSpacy(document)], problems: [] })
};
function scoreOf3(root) {
  const training = root.entries.get("training")?.value;
  if (training?.kind !== "mapping") return 0;
  const optimizer = training.entries.get("optimizer")?.value;
  const registered = optimizer?.kind === "mapping" && optimizer.entries.has("@optimizers") ? 2 : 0;
  const own = ownNames2.filter((name2) => training.entries.has(name2)).length + registered;
  const around = ["nlp", "components", "corpora", "initialize", "paths", "system"].filter((name2) => root.entries.has(name2)).length;
  const shared = sharedNames2.filter((name2) => training.entries.has(name2)).length;
  if (own === 0 && !(root.entries.has("nlp") && shared > 0)) return 0;
  return own + around >= 2 ? 0.9 : 0;
}
function readSpacy(document) {
  const fields = fieldsOf(document);
  const training = fields.under("training");
  const rate = "optimizer.learn_rate";
  const { augmentation } = namedRecords(document.root);
  return buildConfig("spacy", fields, {
    maxTrainSteps: runLength(fields),
    learningRate: rateOf2(training),
    schedule: bindSpacy(fields),
    warmup: inUnit(training.number(`${rate}.warmup_steps`), "steps"),
    batch: { global: batchOf2(training), accumulation: firstOf(training.positive("accumulate_gradient"), byDefault(1)) },
    optimizer: { name: optimizerName(training), parameters: training.record("optimizer.beta1", "optimizer.beta2", "optimizer.eps", "optimizer.grad_clip") },
    weightDecay: training.number("optimizer.L2"),
    regularization: training.record("dropout"),
    augmentation,
    evaluateEvery: firstOf(training.length("steps", "eval_frequency"), byDefault({ value: 200, unit: "steps" })),
    selection: selectionOf2(training),
    earlyStoppingPatience: patienceOf(training)
  });
}
function rateOf2(training) {
  const key2 = "optimizer.learn_rate";
  if (training.node(key2)?.kind !== "mapping") return training.has(key2) ? training.number(key2) : byDefault(1e-3);
  const options = training.under(key2);
  const ends = [options.number("start"), options.number("stop")].filter((end) => end !== null).sort((a, b) => b.value - a.value);
  return firstOf(options.number("initial_rate", "max_rate", "max_lr", "base_rate", "rate"), ends[0] ?? null);
}
function batchOf2(training) {
  const isBySequence = training.text("batcher.@batchers")?.value.includes("batch_by_sequence") === true;
  return isBySequence && training.node("batcher.size")?.kind === "scalar" ? training.positive("batcher.size") : null;
}
function optimizerName(training) {
  const name2 = training.text("optimizer.@optimizers");
  return name2 === null ? null : { ...name2, value: name2.value.replace(/\.v\d+$/, "") };
}
function selectionOf2(training) {
  const weights = training.node("score_weights");
  const entries = weights?.kind === "mapping" ? [...weights.entries.values()] : [];
  const weighted = entries.filter(({ value }) => value.kind === "scalar" && typeof value.value === "number" && value.value > 0);
  const [only, ...others] = weighted;
  const metric = only !== void 0 && others.length === 0 ? { value: only.key, span: only.keySpan } : byDefault("score");
  return { metric, goal: byDefault("max"), loadBest: null };
}
function patienceOf(training) {
  const steps = training.positive("patience");
  const every2 = training.positive("eval_frequency")?.value ?? 200;
  return steps === null ? null : { ...steps, value: Math.ceil(steps.value / every2) };
}

// src/configs/timm/schedule.ts
var keyNames3 = [
  "sched",
  "epochs",
  "lr",
  "lr_base",
  "lr_base_size",
  "lr_base_scale",
  "min_lr",
  "warmup_epochs",
  "warmup_lr",
  "warmup_prefix",
  "cooldown_epochs"
];
var moreKeyNames = ["decay_epochs", "decay_milestones", "decay_rate", "lr_cycle_mul", "lr_cycle_decay", "lr_cycle_limit", "lr_k_decay", "sched_on_updates"];
var families3 = /* @__PURE__ */ new Map([
  ["cosine", "cosine"],
  ["tanh", "tanh"],
  ["poly", "polynomial"],
  ["step", "step"],
  ["multistep", "multi-step"],
  ["plateau", "reduce-on-plateau"]
]);
var timmSchedulers = new Set(families3.keys());
function epochsOf(fields) {
  return fields.positive("epochs", "num_epochs")?.value ?? 300;
}
function bindTimm(fields) {
  const name2 = (fields.text("sched")?.value ?? "cosine").toLowerCase();
  if (!timmSchedulers.has(name2)) fields.report("schedule-unknown", "sched", { schedule: name2.slice(0, 80) });
  return bindSchedule(scheduleKeys(fields, [...keyNames3, ...moreKeyNames]), (known) => bind8(fields, name2, known));
}
function bind8(fields, name2, known) {
  const lengths2 = lengthsWith(known);
  const onUpdates = fields.flag("sched_on_updates")?.value === true;
  const perEpoch = onUpdates ? known.stepsPerEpoch ?? lengths2.miss("steps-per-epoch", "sched_on_updates") : 1;
  if (!timmSchedulers.has(name2)) lengths2.miss("custom", "sched");
  if (name2 === "plateau") lengths2.miss("evaluations", "sched");
  if (fields.has("lr_noise")) lengths2.miss("custom", "lr_noise");
  const rate = rateOf3(fields, known, lengths2);
  const horizon = { value: epochsOf(fields), unit: "epochs" };
  const parameters = name2 === "plateau" ? { ...plateauOptions(fields), ...parametersOf(fields) } : parametersOf(fields);
  const asOpen = () => openBound(lengths2, { family: families3.get(name2) ?? null, parameters, horizon });
  if (rate === null || perEpoch === null || lengths2.open.length > 0) return asOpen();
  const options = optionsOf3(fields, name2, rate, { perEpoch, onUpdates });
  if (options === null) {
    lengths2.miss("custom", "sched");
    return asOpen();
  }
  const schedule = timmSchedule(options);
  return { kind: "known", schedule: onUpdates ? schedule : inEpochs(schedule), runLength: runTicks(fields, options, perEpoch) };
}
function parametersOf(fields) {
  const all4 = parametersIn(fields);
  return Object.fromEntries([...keyNames3, ...moreKeyNames].flatMap((key2) => all4[key2] === void 0 ? [] : [[key2, all4[key2]]]));
}
function plateauOptions(fields) {
  const mode = /loss/.test(fields.text("eval_metric")?.value ?? "") ? "min" : "max";
  const options = { factor: option3(fields, "decay_rate", 0.1), patience: option3(fields, "patience_epochs", 10), min_lr: option3(fields, "min_lr", 0) };
  return { ...plateauDefaults, ...options, mode };
}
function option3(fields, name2, otherwise) {
  return fields.number(name2)?.value ?? otherwise;
}
function rateOf3(fields, known, lengths2) {
  if (fields.has("lr")) return fields.number("lr")?.value ?? lengths2.miss("learning-rate", "lr");
  if (known.learningRate !== void 0) return known.learningRate;
  const world = fields.positive("world_size")?.value ?? known.worldSize ?? lengths2.miss("world-size", "lr_base");
  const batch = fields.positive("batch_size")?.value ?? 128;
  if (world === null) return null;
  const ratio = batch * world * option3(fields, "grad_accum_steps", 1) / option3(fields, "lr_base_size", 256);
  const scale = fields.text("lr_base_scale")?.value || (/ada|lamb/i.test(fields.text("opt")?.value ?? "sgd") ? "sqrt" : "linear");
  return option3(fields, "lr_base", 0.1) * (scale === "sqrt" ? Math.sqrt(ratio) : ratio);
}
function optionsOf3(fields, name2, rate, { perEpoch }) {
  const warmup = {
    ticks: option3(fields, "warmup_epochs", 5) * perEpoch,
    start: option3(fields, "warmup_lr", 1e-5),
    prefix: fields.flag("warmup_prefix")?.value === true
  };
  const cycles = {
    first: epochsOf(fields) * perEpoch,
    multiplier: option3(fields, "lr_cycle_mul", 1),
    decay: option3(fields, "lr_cycle_decay", 0.5),
    limit: option3(fields, "lr_cycle_limit", 1)
  };
  const floor = option3(fields, "min_lr", 0);
  const warp = option3(fields, "lr_k_decay", 1);
  const factor = option3(fields, "decay_rate", 0.1);
  switch (name2) {
    case "cosine":
      return { kind: "cosine", rate, warmup, floor, cycles, warp };
    case "poly":
      return { kind: "poly", rate, warmup, floor, cycles, warp, power: factor };
    case "tanh":
      return { kind: "tanh", rate, warmup, floor, cycles, lower: -7, upper: 3 };
    case "step":
      return { kind: "step", rate, warmup, every: option3(fields, "decay_epochs", 90) * perEpoch, factor };
    case "multistep": {
      const milestones = (fields.numbers("decay_milestones")?.value ?? [90, 180, 270]).map((epoch) => epoch * perEpoch);
      return { kind: "multistep", rate, warmup, milestones, factor };
    }
    default:
      return null;
  }
}
function runTicks(fields, options, perEpoch) {
  if (!("cycles" in options)) return epochsOf(fields) * perEpoch;
  const ticks = cycleLength(options.cycles, options.warmup) + option3(fields, "cooldown_epochs", 0) * perEpoch;
  return Math.floor(ticks / perEpoch) * perEpoch;
}

// src/configs/timm/reader.ts
var ownNames3 = /* @__PURE__ */ new Set([
  "sched_on_updates",
  "warmup_prefix",
  "lr_cycle_mul",
  "lr_cycle_decay",
  "lr_cycle_limit",
  "lr_k_decay",
  "lr_noise",
  "lr_base",
  "warmup_lr",
  "cooldown_epochs",
  "patience_epochs",
  "decay_milestones",
  "decay_epochs",
  "opt_eps",
  "opt_betas",
  "reprob",
  "recount",
  "aug_splits",
  "model_ema",
  "drop_path",
  "checkpoint_hist",
  "train_interpolation",
  "smoothing"
]);
var sharedNames3 = /* @__PURE__ */ new Set(["opt", "epochs", "lr", "min_lr", "warmup_epochs", "decay_rate", "weight_decay", "momentum", "batch_size", "model"]);
var timm = {
  id: "timm",
  title: "timm (pytorch-image-models)",
  url: "https://huggingface.co/docs/timm/reference/schedulers",
  recognisedBy: "`sched` with a scheduler of timm, beside other arguments of its train.py such as `warmup_lr`, `decay_epochs`, `opt`",
  languages: ["yaml", "json", "toml"],
  recognise: (document) => document.root.kind === "mapping" ? scoreOf4(document.root) : 0,
  read: (document) => ({ kind: "read", value: [readTimm(document)], problems: [] })
};
function scoreOf4(root) {
  const sched = root.entries.get("sched")?.value;
  const own = [...root.entries.keys()].filter((name2) => ownNames3.has(name2)).length;
  const shared = [...root.entries.keys()].filter((name2) => sharedNames3.has(name2)).length;
  if (sched === void 0) return own >= 4 && root.entries.has("opt") ? 0.6 : 0;
  if (sched.kind !== "scalar" || !timmSchedulers.has(String(sched.value).toLowerCase())) return 0;
  return own + shared >= 2 ? Math.min(0.9, 0.6 + 0.03 * own) : 0;
}
function readTimm(document) {
  const fields = fieldsOf(document);
  const decayRuns = fields.number("epochs")?.value;
  return buildConfig("timm", fields, {
    maxTrainSteps: decayRuns === void 0 && fields.has("epochs") ? null : firstOf(fields.length("epochs", "epochs"), byDefault({ value: 300, unit: "epochs" })),
    learningRate: fields.number("lr"),
    schedule: bindTimm(fields),
    warmup: firstOf(fields.length("epochs", "warmup_epochs"), zeroWarmup(fields), byDefault({ value: 5, unit: "epochs" })),
    batch: {
      perDevice: firstOf(fields.positive("batch_size"), byDefault(128)),
      accumulation: firstOf(fields.positive("grad_accum_steps"), byDefault(1)),
      devices: fields.positive("world_size")
    },
    optimizer: {
      name: firstOf(fields.text("opt"), byDefault("sgd")),
      parameters: fields.record("momentum", "opt_eps", "opt_betas.0", "opt_betas.1", "clip_grad")
    },
    weightDecay: firstOf(fields.number("weight_decay"), byDefault(2e-5)),
    ...namedRecords(document.root),
    evaluateEvery: firstOf(fields.length("epochs", "val_interval"), byDefault({ value: 1, unit: "epochs" })),
    saveEvery: byDefault({ value: 1, unit: "epochs" }),
    keepCheckpoints: firstOf(fields.positive("checkpoint_hist"), byDefault(10)),
    selection: selectionOf3(fields)
  });
}
function zeroWarmup(fields) {
  const epochs = fields.number("warmup_epochs");
  return epochs === null ? null : { ...epochs, value: { value: Math.max(0, epochs.value), unit: "epochs" } };
}
function selectionOf3(fields) {
  const metric = firstOf(fields.text("eval_metric"), byDefault("top1"));
  return { metric, goal: byDefault(/loss/.test(metric?.value ?? "") ? "min" : "max") };
}

// src/configs/ultralytics/generation.ts
function yoloFiles(document) {
  const options = fieldsOf(document);
  const nested = options.node("hyp");
  const hyperparameters = nested?.kind === "mapping" ? fieldsOf(document, nested, options.problems, "hyp.") : options;
  const generation = generationOf(options);
  return {
    generation,
    options,
    hyperparameters,
    hasHyperparameters: nested?.kind !== "scalar",
    optimizerDecides: generation === "ultralytics" && options.text("optimizer")?.value.toLowerCase() === "auto"
  };
}
function generationOf(options) {
  if (options.has("linear_lr")) return "yolov7";
  return ["hyp", "anchor_t", "obj", "fl_gamma", "batch_size"].some((key2) => options.has(key2)) ? "yolov5" : "ultralytics";
}

// src/configs/ultralytics/schedule.ts
var keyNames4 = ["epochs", "lr0", "lrf", "cos_lr", "linear_lr", "warmup_epochs", "optimizer"];
function bindUltralytics(files) {
  const { options, hyperparameters } = files;
  const keys = { ...scheduleKeys(hyperparameters, keyNames4), ...scheduleKeys(options, keyNames4) };
  return bindSchedule(keys, (known) => bind9(files, known));
}
function bind9(files, known) {
  const lengths2 = lengthsWith(known);
  const said = readSchedule(files, known);
  if (said.peak === null) lengths2.miss("learning-rate", files.optimizerDecides ? "optimizer" : "lr0");
  if (said.finalFraction === null || said.warmupEpochs === null) lengths2.miss("custom", "hyp");
  if (said.epochs === null) lengths2.miss(known.steps === void 0 ? "steps" : "steps-per-epoch", "epochs");
  const { peak, finalFraction, warmupEpochs, epochs } = said;
  if (peak === null || finalFraction === null || warmupEpochs === null || epochs === null || lengths2.open.length > 0) {
    const parameters = { ...peak === null ? {} : { peak }, ...finalFraction === null ? {} : { finalFraction } };
    return openBound(lengths2, { family: said.shape, parameters, horizon: epochs === null ? null : { value: epochs, unit: "epochs" } });
  }
  const floor = peak * finalFraction;
  const body = said.shape === "cosine" ? cosine({ peak, floor, steps: epochs, past: "rises" }) : linear({ start: peak, end: floor, steps: Math.max(1, said.decayEpochs) });
  const batches = known.stepsPerEpoch;
  const capped = files.generation === "ultralytics" ? Math.min(warmupEpochs, Math.max(epochs - 1, 0)) : warmupEpochs;
  if (batches === void 0) return { kind: "known", schedule: inEpochs(warmedUp(body, capped)), runLength: epochs };
  const warmup = capped > 0 ? Math.max(halfToEven(capped * batches), leastWarmup[files.generation]) : 0;
  return { kind: "known", schedule: warmedUp(heldPerEpoch(body, batches), warmup), runLength: Math.ceil(epochs * batches) };
}
var leastWarmup = { ultralytics: 0, yolov5: 100, yolov7: 1e3 };
function readSchedule({ options, hyperparameters, generation, hasHyperparameters, optimizerDecides }, known) {
  const number7 = (key2, otherwise) => firstOf(hyperparameters.number(key2), options.number(key2))?.value ?? (hasHyperparameters ? otherwise : null);
  const epochs = options.positive("epochs")?.value ?? (known.steps !== void 0 && known.stepsPerEpoch !== void 0 ? known.steps / known.stepsPerEpoch : null) ?? (generation === "ultralytics" ? 100 : null);
  const isOld = options.has("linear_lr");
  const isCosine = isOld ? options.flag("linear_lr")?.value !== true : options.flag("cos_lr")?.value === true;
  return {
    peak: optimizerDecides ? known.learningRate ?? null : number7("lr0", 0.01) ?? known.learningRate ?? null,
    finalFraction: number7("lrf", 0.01),
    warmupEpochs: number7("warmup_epochs", 3),
    epochs,
    shape: isCosine ? "cosine" : "linear",
    decayEpochs: epochs === null ? 0 : isOld ? epochs - 1 : epochs
  };
}
function warmedUp(body, warmup) {
  if (!(warmup > 0)) return body;
  const rising = product([line({ from: 0, to: 1, begin: 0, length: warmup }), body]);
  const curve = pieces([
    { until: warmup, curve: rising },
    { until: Number.POSITIVE_INFINITY, curve: body }
  ]);
  const peak = Math.max(...[0, 1, 2].map((ahead) => curve.at(Math.max(0, Math.floor(warmup) - 1 + ahead))));
  return remade(body, { warmup, peak, parameters: { warmup } }, curve);
}
function halfToEven(value) {
  const rounded = Math.round(value);
  return rounded - value === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}

// src/configs/ultralytics/reader.ts
var rateNames = /* @__PURE__ */ new Set(["lr0", "lrf", "cos_lr", "warmup_bias_lr", "warmup_momentum", "close_mosaic", "linear_lr", "nbs"]);
var otherNames2 = /* @__PURE__ */ new Set([
  "imgsz",
  "img_size",
  "mosaic",
  "copy_paste",
  "hsv_h",
  "hsv_s",
  "hsv_v",
  "fliplr",
  "flipud",
  "degrees",
  "anchor_t",
  "fl_gamma",
  "cls_pw",
  "obj_pw",
  "dfl",
  "single_cls",
  "save_period",
  "noautoanchor",
  "exist_ok",
  "warmup_epochs",
  "deterministic",
  "multi_scale"
]);
var ultralytics = {
  id: "ultralytics",
  title: "Ultralytics YOLO, YOLOv5, YOLOv7",
  url: "https://docs.ultralytics.com/usage/cfg/",
  recognisedBy: "`lr0` or `lrf` beside other arguments of its trainers such as `warmup_bias_lr`, `cos_lr`, `close_mosaic`, `hsv_h`",
  languages: ["yaml", "json", "toml"],
  recognise: (document) => document.root.kind === "mapping" ? scoreOf5(document.root) : 0,
  read: (document) => {
    const files = yoloFiles(document);
    const isTraining = (files.options.text("mode")?.value ?? "train") === "train";
    return isTraining ? { kind: "read", value: [readYolo(files)], problems: [] } : { kind: "not-mine" };
  }
};
function scoreOf5(root) {
  const nested = root.entries.get("hyp")?.value;
  const names2 = [...root.entries.keys(), ...nested?.kind === "mapping" ? nested.entries.keys() : []];
  const rates = names2.filter((name2) => rateNames.has(name2)).length;
  const others = names2.filter((name2) => otherNames2.has(name2)).length;
  if (names2.includes("lr0") && rates + others >= 2) return 0.85;
  if (rates >= 1 && rates + others >= 3) return 0.75;
  return others >= 4 && names2.includes("epochs") ? 0.7 : 0;
}
function readYolo(files) {
  const { options, hyperparameters, generation, hasHyperparameters } = files;
  const number7 = (key2, otherwise) => firstOf(
    hyperparameters.number(key2),
    options.number(key2),
    hasHyperparameters && otherwise !== null && !hyperparameters.has(key2) ? byDefault(otherwise) : null
  );
  if (files.optimizerDecides && options.has("lr0")) options.report("keys-conflict", "lr0", { with: "optimizer", meaning: "auto" });
  const isNew = generation === "ultralytics";
  return buildConfig("ultralytics", options, {
    maxTrainSteps: firstOf(options.length("epochs", "epochs"), isNew && !options.has("epochs") ? byDefault({ value: 100, unit: "epochs" }) : null),
    learningRate: number7("lr0", 0.01),
    schedule: bindUltralytics(files),
    warmup: inUnit(number7("warmup_epochs", 3), "epochs"),
    batch: { global: batchOf3(options), devices: devicesOf2(options) },
    optimizer: {
      name: firstOf(options.text("optimizer"), options.flag("adam")?.value === true ? { ...options.flag("adam"), value: "Adam" } : null),
      parameters: hyperparameters.record("momentum", "warmup_momentum", "warmup_bias_lr")
    },
    weightDecay: number7("weight_decay", 5e-4),
    ...namedRecords(options.root),
    evaluateEvery: evaluation(options),
    saveEvery: options.length("epochs", "save_period"),
    selection: { metric: byDefault("fitness"), goal: byDefault("max") },
    earlyStoppingPatience: firstOf(options.positive("patience"), isNew && !options.has("patience") ? byDefault(100) : null)
  });
}
function batchOf3(options) {
  const batch = options.positive("batch", "batch_size");
  return batch !== null && batch.value < 1 ? null : batch;
}
function devicesOf2(options) {
  const node = options.node("device");
  if (node?.kind === "sequence") return { value: node.items.length, span: node.span };
  const device = options.text("device");
  return device !== null && /^\d+(?:\s*,\s*\d+)*$/.test(device.value) ? { ...device, value: device.value.split(",").length } : null;
}
function evaluation(options) {
  const val = options.flag("val");
  const off = val?.value === false || options.flag("noval", "notest")?.value === true;
  return off ? null : { ...val, value: { value: 1, unit: "epochs" } };
}

// src/configs/index.ts
var configReaders = [
  detectron2,
  lightning,
  timm,
  megatron,
  ultralytics,
  nemo,
  spacy,
  huggingFace,
  optax,
  keras,
  torch,
  generic
];

// src/configs/interpolate.ts
var whole = /^\$\{([^${}]*)\}$/;
var environment = /^oc\.env:[^,]+,(.*)$/;
var maxSteps = 20;
var maxCopies = 3;
function resolveInterpolations(document) {
  if (document.language !== "yaml" && document.language !== "ini" || !mayInterpolate(document.root)) return document;
  const root = resolved({ node: document.root, path: [], root: document.root, copies: 0 });
  return root === document.root ? document : { ...document, root };
}
function mayInterpolate(node) {
  if (node.kind === "scalar") return typeof node.value === "string" && node.value.includes("${");
  if (node.kind === "sequence") return node.items.some(mayInterpolate);
  for (const { value } of node.entries.values()) if (mayInterpolate(value)) return true;
  return false;
}
function resolved({ node, path, root, copies }) {
  if (node.kind === "scalar") return answer({ node, path, root, copies }) ?? node;
  if (node.kind === "sequence") {
    const items = node.items.map((item, index) => resolved({ node: item, path: [...path, String(index)], root, copies }));
    return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
  }
  let changed = false;
  const entries = /* @__PURE__ */ new Map();
  for (const [key2, entry] of node.entries) {
    const value = resolved({ node: entry.value, path: [...path, key2], root, copies });
    changed ||= value !== entry.value;
    entries.set(key2, value === entry.value ? entry : { ...entry, value });
  }
  return changed ? { ...node, entries } : node;
}
function answer({ node, path, root, copies }) {
  let current = node;
  let at = path;
  for (let step2 = 0; step2 < maxSteps; step2++) {
    const inside = current.kind === "scalar" ? insideOf(current.value) : void 0;
    if (inside === void 0) return step2 === 0 ? null : placed({ node: current, path: at, root, copies: copies + 1 }, node);
    const fallback = environment.exec(inside)?.[1];
    if (fallback !== void 0) return { ...node, value: resolvePlain(fallback.trim()).value };
    const key2 = absoluteKey(inside, at);
    const next = key2 === null ? void 0 : lookup(root, key2);
    if (key2 === null || next === void 0) return null;
    current = next;
    at = key2.split(".");
  }
  return null;
}
function insideOf(value) {
  return typeof value === "string" ? whole.exec(value.trim())?.[1] : void 0;
}
function placed(found, asked) {
  if (found.node.kind === "scalar") return { ...asked, value: found.node.value };
  return found.copies > maxCopies ? found.node : resolved(found);
}
function absoluteKey(inside, path) {
  if (inside.includes(":")) return null;
  const dots = /^\.*/.exec(inside)?.[0].length ?? 0;
  if (dots === 0) return inside.trim();
  const parents = path.slice(0, Math.max(0, path.length - dots));
  return [...parents, inside.slice(dots).trim()].join(".");
}

// src/configs/wandb.ts
function unwrapWandb(document) {
  const { root } = document;
  if (root.kind !== "mapping" || !isWrapped(root)) return document;
  const entries = /* @__PURE__ */ new Map();
  for (const [key2, entry] of root.entries) {
    if (key2 !== "_wandb" && key2 !== "wandb_version") entries.set(key2, { ...entry, value: wrappedValue(entry.value) ?? entry.value });
  }
  return { ...document, root: { ...root, entries } };
}
function isWrapped(root) {
  const own = [...root.entries.values()].filter(({ key: key2 }) => key2 !== "_wandb" && key2 !== "wandb_version");
  return own.length > 0 && own.every(({ value }) => wrappedValue(value) !== null);
}
function wrappedValue(node) {
  if (node.kind !== "mapping") return null;
  const value = node.entries.get("value")?.value ?? null;
  return [...node.entries.keys()].every((key2) => key2 === "value" || key2 === "desc") ? value : null;
}

// src/configs/read.ts
var maxConfigs = 200;
function readConfigFile(file, others) {
  const documents = parseDocuments(file);
  const problems = [];
  const configs = [];
  let format = null;
  for (const document of documents) {
    problems.push(...document.problems);
    const reading = readDocument(resolveInterpolations(unwrapWandb(document)), others);
    if (reading.kind === "needs") return reading;
    problems.push(...reading.problems);
    if (reading.kind === "not-config") continue;
    format ??= reading.format;
    configs.push(...reading.configs);
  }
  if (format === null) return { kind: "not-config", problems };
  return { kind: "config", format, configs: withDistinctIds(configs.slice(0, maxConfigs)), problems };
}
function readDocument(document, others) {
  const problems = [];
  for (const reader of readersFor(document)) {
    const result = reader.read(document, others);
    if (result.kind === "needs") return result;
    if (result.kind === "read") return { kind: "config", format: reader.id, configs: result.value, problems: [...problems, ...result.problems] };
    if (result.kind === "unreadable") problems.push(...result.problems);
  }
  return { kind: "not-config", problems };
}
function readersFor(document) {
  return configReaders.filter((reader) => reader.languages.includes(document.language)).map((reader) => ({ reader, score: reader.recognise(document) })).filter(({ score }) => score > 0).sort((a, b) => b.score - a.score).map(({ reader }) => reader);
}
function withDistinctIds(configs) {
  const seen = /* @__PURE__ */ new Set();
  return configs.map((config) => {
    let id3 = config.id;
    for (let count2 = 2; seen.has(id3); count2++) id3 = `${config.id}#${count2}`;
    seen.add(id3);
    return id3 === config.id ? config : { ...config, id: id3 };
  });
}

// src/text/conflicts.ts
function conflictLines(path, text2) {
  const marker = findConflictMarkers(text2);
  if (marker === null) return { skip: /* @__PURE__ */ new Set(), problems: [] };
  const skip = /* @__PURE__ */ new Set();
  let side = "both";
  let ours = /* @__PURE__ */ new Set();
  let repeated = 0;
  let line2 = 0;
  for (const raw of text2.split("\n")) {
    line2++;
    const record3 = raw.trim();
    const next = sideAfter(record3, side);
    if (next !== null) {
      skip.add(line2);
      if (next === "ours") ours = /* @__PURE__ */ new Set();
      side = next;
    } else if (side === "base" || side === "theirs" && ours.has(record3)) {
      if (side === "theirs") repeated++;
      skip.add(line2);
    } else if (side === "ours") ours.add(record3);
  }
  return { skip, problems: [{ code: "conflict-markers", path, line: marker, values: { repeated } }] };
}
function sideAfter(record3, side) {
  if (/^<{7}(?: |$)/.test(record3)) return "ours";
  if (/^>{7}(?: |$)/.test(record3)) return "both";
  if (side === "both") return null;
  if (/^\|{7}(?: |$)/.test(record3)) return "base";
  return record3 === "=======" ? "theirs" : null;
}
function oursOnly(text2) {
  let side = "both";
  const kept = [];
  for (const raw of text2.split("\n")) {
    const next = sideAfter(raw.trim(), side);
    side = next ?? side;
    kept.push(next === null && (side === "both" || side === "ours") ? raw : "");
  }
  return kept.join("\n");
}

// src/text/json-data.ts
var maxProblems = 50;
var notANumber2 = "\0NaN";
var nonFinite = /-?\b(?:NaN|Infinity)\b/g;
function parseJsonData(file) {
  const marker = findConflictMarkers(file.text);
  const text2 = marker === null ? file.text : oursOnly(file.text);
  const problems = marker === null ? [] : [{ code: "conflict-markers", path: file.path, line: marker, values: {} }];
  const strict = parseStrictly(text2) ?? parseStrictly(withoutNonFinite(text2));
  const found = strict ?? parseLoosely({ path: file.path, text: text2 }, problems);
  return { value: cleaned(found.value, new Cleaning(file, problems), 0), problems };
}
function parseJsonLine(line2) {
  const parsed = parseStrictly(line2) ?? parseStrictly(withoutNonFinite(line2));
  return parsed === null ? void 0 : cleaned(parsed.value, null, 0);
}
function parseStrictly(text2) {
  try {
    return { value: JSON.parse(text2) };
  } catch {
    return null;
  }
}
function withoutNonFinite(text2) {
  const parts2 = [];
  for (let at = 0; at < text2.length; ) {
    const quote = text2.indexOf('"', at);
    const outside = text2.slice(at, quote === -1 ? text2.length : quote);
    parts2.push(outside.includes("N") || outside.includes("I") ? outside.replace(nonFinite, finiteForm) : outside);
    if (quote === -1) break;
    const end = endOfString(text2, quote, '"');
    at = end === -1 ? text2.length : end;
    parts2.push(text2.slice(quote, at));
  }
  return parts2.join("");
}
function finiteForm(token) {
  if (token.endsWith("NaN")) return JSON.stringify(notANumber2);
  return token.startsWith("-") ? "-1e999" : "1e999";
}
function parseLoosely(file, problems) {
  if (file.text.length > maxConfigLength) {
    problems.push({ code: "syntax-error", path: file.path, line: null, values: { message: "this is not JSON" } });
    return { value: null };
  }
  const document = parseJson(file);
  problems.push(...document.problems.filter((problem2) => problem2.code !== "reserved-key").map((problem2) => ({ ...problem2 })));
  return { value: plain(document.root) };
}
function plain(node) {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "sequence") return node.items.map(plain);
  const object2 = emptyObject();
  for (const [key2, entry] of node.entries) object2[key2] = plain(entry.value);
  return object2;
}
var Cleaning = class {
  #file;
  #problems;
  constructor(file, problems) {
    this.#file = file;
    this.#problems = problems;
  }
  reservedKey(key2) {
    const offset = this.#file.text.indexOf(JSON.stringify(key2));
    const line2 = offset === -1 ? null : this.#file.text.slice(0, offset).split("\n").length;
    this.#report({ code: "reserved-key", path: this.#file.path, line: line2, values: { key: oneLine(key2) } });
  }
  tooDeep() {
    this.#report({ code: "nesting-limit", path: this.#file.path, line: null, values: { limit: maxDepth } });
  }
  #report(problem2) {
    const isKnown = this.#problems.some((other) => other.code === problem2.code && other.values.key === problem2.values.key);
    if (!isKnown && this.#problems.length < maxProblems) this.#problems.push(problem2);
  }
};
function cleaned(value, cleaning, depth) {
  if (value === notANumber2) return NaN;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "object" || value === null) return null;
  if (depth >= maxDepth) {
    cleaning?.tooDeep();
    return null;
  }
  if (Array.isArray(value)) return value.map((item) => cleaned(item, cleaning, depth + 1));
  const object2 = emptyObject();
  for (const [key2, item] of Object.entries(value)) {
    if (reservedKeys.has(key2)) cleaning?.reservedKey(key2);
    else object2[key2] = cleaned(item, cleaning, depth + 1);
  }
  return object2;
}
function emptyObject() {
  return /* @__PURE__ */ Object.create(null);
}

// src/runs/names.ts
var validationParts = /* @__PURE__ */ new Set(["val", "valid", "validation", "eval", "evaluation", "dev", "holdout", "heldout", "vl"]);
var testParts = /* @__PURE__ */ new Set(["test", "testing", "tst"]);
var trainParts = /* @__PURE__ */ new Set(["train", "training", "trn"]);
var timeParts = /* @__PURE__ */ new Set([
  ...["time", "times", "timestamp", "runtime", "duration", "elapsed", "remaining", "eta", "wall", "clock", "walltime", "date", "datetime", "hour", "hours"],
  ...[
    "second",
    "seconds",
    "sec",
    "secs",
    "minute",
    "minutes",
    "mins",
    "ms",
    "per",
    "throughput",
    "speed",
    "tps",
    "fps",
    "its",
    "ips",
    "mfu",
    "tflops",
    "latency"
  ]
]);
var settingParts = /* @__PURE__ */ new Set([
  ...[
    "interval",
    "intervals",
    "every",
    "freq",
    "frequency",
    "step",
    "steps",
    "iter",
    "iters",
    "iteration",
    "iterations",
    "epoch",
    "epochs",
    "batch",
    "batches"
  ],
  ...[
    "bs",
    "size",
    "num",
    "number",
    "count",
    "counts",
    "n",
    "samples",
    "sample",
    "examples",
    "example",
    "tokens",
    "token",
    "seen",
    "patience",
    "seed",
    "split"
  ],
  ...["index", "idx", "id", "percentage", "percent", "progress", "memory", "mem", "gpu", "cpu", "ram", "vram", "flos", "flops", "params", "parameters", "len"],
  ...[
    "length",
    "lengths",
    "rank",
    "world",
    "workers",
    "version",
    "pid",
    "hostname",
    "best",
    "preemption",
    "grad",
    "gradient",
    "norm",
    "gnorm",
    "momentum",
    "decay"
  ],
  ...[
    "scale",
    "temperature",
    "beta",
    "beta1",
    "beta2",
    "weight",
    "weights",
    "lambda",
    "clip",
    "warmup",
    "ratio",
    "std",
    "stderr",
    "var",
    "gap",
    "diff",
    "skipped"
  ]
]);
var metricPattern = /^(loss|losses|acc|acc\d+|accuracy|accuracies|top\d+|err|error|errors|ppl|perplexity|wer|cer|ter|mer|bleu\d*|sacrebleu|rouge|rouge(\d|l|lsum)?|meteor|chrf|cider|spice|f1|f2|fscore|fbeta|f|auc|auroc|auprc|roc|map\d*|map\d+|ap\d*|ap[sml]|ar\d*|miou|iou|dice|jaccard|precision|recall|specificity|sensitivity|mse|mae|rmse|nmse|rmsle|mape|smape|nll|nlls|elbo|likelihood|bpb|bpc|bpd|fid|kid|kl|crossentropy|xent|ce|bce|psnr|ssim|lpips|r2|pearson|pearsonr|spearman|spearmanr|matthews|mcc|kappa|correlation|reward|rewards|return|returns|score|fitness|em|exact|match|hit|hits|mrr|ndcg|pesq|stoi|sdr|snr|sisdr|sisnr|si|eer|brier|ece|success|winrate|win|pass|logloss|objective|metric)$/;
var learningRatePattern = /^lr\d*$/;
function isLearningRateName(name2) {
  const parts2 = nameParts(name2);
  if (parts2.some((part) => learningRatePattern.test(part))) return !parts2.some((part) => learningRateSettings.has(part));
  return parts2.some((part, index) => part === "learningrate" || part === "learning" && parts2[index + 1] === "rate");
}
var learningRateSettings = /* @__PURE__ */ new Set(["min", "max", "decay", "mult", "end", "final", "scheduler", "schedule"]);
function kindOfName(name2) {
  if (/__(MIN|MAX)$/.test(name2)) return "other";
  if (isLearningRateName(name2)) return "learning-rate";
  const parts2 = nameParts(name2);
  const measures = parts2.some((part) => metricPattern.test(part));
  if (parts2.some((part) => timeParts.has(part))) return "time";
  if (parts2.some((part) => settingParts.has(part)) && !isMeasuredPerStep(parts2, measures)) return "other";
  const split = splitOf(name2, parts2);
  if (split !== null) return split;
  return measures ? "metric" : "other";
}
function isMeasuredPerStep(parts2, measures) {
  const last2 = parts2.at(-1);
  const settings = parts2.filter((part) => settingParts.has(part));
  return measures && settings.length === 1 && (last2 === "step" || last2 === "epoch");
}
function splitOf(name2, parts2) {
  const isTrain = parts2.some((part) => trainParts.has(part));
  const isValidation = parts2.some((part) => validationParts.has(part));
  const isTest = parts2.some((part) => testParts.has(part));
  if (isTrain && (isValidation || isTest)) return nestedSplit(name2);
  if (isValidation) return "validation";
  if (isTest) return "test";
  if (isTrain) return "train";
  return parts2[0] === "metrics" ? "validation" : null;
}
function nestedSplit(name2) {
  const slash = name2.lastIndexOf("/");
  if (slash < 0) return "other";
  const last2 = name2.slice(slash + 1);
  const split = splitOf(last2, nameParts(last2));
  return split === null || split === "other" ? "other" : split;
}
function isMetricName(name2) {
  return nameParts(name2).some((part) => metricPattern.test(part));
}
function isLossName(name2) {
  return nameParts(name2).some((part) => part === "loss" || part === "losses" || part === "nll");
}
function rolesOf(names2, loggedApart) {
  const kinds = new Map(names2.map((name2) => [name2, kindOfName(name2)]));
  const has = (kind, isIt) => [...kinds].some(([name2, is]) => is === kind && isIt(name2));
  const hasValidation = has("validation", isMetricName);
  const isEvaluated = hasValidation || has("test", isMetricName);
  const roleOfOpen = (name2) => {
    if (isLossName(name2)) return isEvaluated || !has("train", isLossName) ? "train" : "other";
    if (hasTwin(name2, names2)) return "train";
    return has("train", isMetricName) || !isEvaluated && loggedApart(name2) ? "validation" : "other";
  };
  return new Map(
    [...kinds].map(([name2, kind]) => [name2, kind === "metric" ? roleOfOpen(name2) : kind === "test" ? hasValidation ? "other" : "validation" : kind])
  );
}
function hasTwin(name2, names2) {
  const own = nameParts(name2).join(" ");
  return names2.some((other) => other !== name2 && kindOfName(other) === "validation" && nameParts(other).join(" ").endsWith(own));
}

// src/runs/repeated.ts
function dropRepeatedEvaluation(series, path, isAfterEnd = false) {
  const unchanged = { series, problems: [] };
  const evaluated = series.filter((one) => one.role === "validation" && one.steps.length > 0);
  const steps = [...new Set(evaluated.flatMap((one) => one.steps))].sort((a, b) => a - b);
  const last2 = steps.at(-1);
  if (last2 === void 0 || steps.length < 2) return unchanged;
  const final = new Map(evaluated.flatMap((one) => one.steps.at(-1) === last2 ? [[one, one.values.at(-1)]] : []));
  const sameAt = steps.slice(0, -1).find((step2) => [...final].every(([one, value]) => value !== void 0 && Object.is(valueAt(one, step2), value)));
  if (sameAt === void 0 || ![...final.keys()].some((one) => isBestAt(one, sameAt))) return unchanged;
  const losses = evaluated.filter((one) => isLossName(one.name));
  const differsBetween = losses.some((one) => one.steps.some((step2, index) => step2 > sameAt && step2 < last2 && one.values[index] !== final.get(one)));
  if (!isAfterEnd && !differsBetween && !isOffSpacing(steps)) return unchanged;
  return {
    series: series.map((one) => final.has(one) ? { ...one, steps: one.steps.slice(0, -1), values: one.values.slice(0, -1) } : one),
    problems: [{ code: "repeated-final-evaluation", path, line: null, values: { step: last2, best_step: sameAt } }]
  };
}
function valueAt(series, step2) {
  const index = series.steps.indexOf(step2);
  return index < 0 ? void 0 : series.values[index];
}
function isBestAt(series, step2) {
  const value = valueAt(series, step2) ?? Number.NaN;
  const finite3 = series.values.filter(Number.isFinite);
  return finite3.every((other) => other >= value) || !isLossName(series.name) && finite3.every((other) => other <= value);
}
function isOffSpacing(steps) {
  if (steps.length < 3) return false;
  const gaps = steps.slice(1).map((step2, index) => step2 - (steps[index] ?? 0));
  const [usual] = gaps;
  return gaps.slice(0, -1).every((gap) => gap === usual) && gaps.at(-1) !== usual;
}

// src/runs/hugging-face-trainer-state/best.ts
function reportedBestOf(state, series) {
  const value = state.best_metric;
  if (value === null || !Number.isFinite(value)) return { reportedBest: null, problems: [] };
  const reportedStep = state.best_global_step ?? checkpointStep(state.best_model_checkpoint);
  const evaluated = series.filter((one) => one.role === "validation");
  const matches = evaluated.filter((one) => one.values.includes(value));
  const match = matches.find((one) => goalOf3(one, value) !== null) ?? matches[0];
  if (match === void 0) {
    const reportedBest = { metric: null, goal: null, step: reportedStep, value };
    return { reportedBest, problems: evaluated.length === 0 ? [] : [{ code: "reported-best-differs", values: { reported: value, found: null } }] };
  }
  const step2 = match.steps[match.values.indexOf(value)] ?? null;
  const goal = goalOf3(match, value);
  const isBest = goal !== null || isConstant(match);
  const problems = isBest ? [] : [{ code: "reported-best-differs", values: { metric: match.name, reported: value, step: step2 } }];
  return { reportedBest: { metric: match.name, goal, step: step2, value }, problems };
}
function goalOf3(series, value) {
  const finite3 = series.values.filter(Number.isFinite);
  const isLeast = finite3.every((other) => other >= value);
  const isGreatest = finite3.every((other) => other <= value);
  if (isLeast === isGreatest) return null;
  return isLeast ? "min" : "max";
}
function isConstant(series) {
  return new Set(series.values.filter(Number.isFinite)).size <= 1;
}
function checkpointStep(path) {
  const match = /checkpoint-(\d{1,12})[\\/]?$/.exec(path ?? "");
  return match === null ? null : Number(match[1]);
}

// src/runs/hugging-face-trainer-state/log.ts
var notMeasured = /* @__PURE__ */ new Set(["step", "epoch", "total_flos", "train_runtime", "train_samples_per_second", "train_steps_per_second"]);
var reserved = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
function readLog(history) {
  const columns = /* @__PURE__ */ new Map();
  const epochs = [];
  let lastStep = null;
  let rowsWithoutStep = 0;
  let doubled = 0;
  let hasEnded = false;
  let evaluatedAfterEnd = null;
  let repeatedAfterEnd = null;
  for (const row of history) {
    const entries = isRow(row) ? Object.entries(row) : [];
    const step2 = entries.find(([key2]) => key2 === "step")?.[1];
    if (typeof step2 !== "number" || !Number.isFinite(step2) || step2 < 0) {
      rowsWithoutStep++;
      continue;
    }
    lastStep = Math.max(lastStep ?? 0, step2);
    const keys = entries.map(([key2]) => key2);
    if (keys.includes("train_runtime")) {
      hasEnded = true;
      continue;
    }
    if (hasEnded && keys.some(isEvaluation)) evaluatedAfterEnd = step2;
    const epoch = entries.find(([key2]) => key2 === "epoch")?.[1];
    if (typeof epoch === "number") epochs.push({ done: step2, epoch });
    const again = /* @__PURE__ */ new Map();
    for (const [key2, value] of entries) if (!addValue(columns, key2, step2, value)) again.set(key2, numberOf2(value) ?? Number.NaN);
    if (again.size === 0) continue;
    if (hasEnded && keys.some(isEvaluation)) repeatedAfterEnd = { step: step2, values: again };
    else doubled++;
  }
  return { series: seriesOf(columns), lastStep, rowsWithoutStep, doubled, hasEnded, evaluatedAfterEnd, repeatedAfterEnd, epochs };
}
function addValue(columns, key2, step2, raw) {
  const value = numberOf2(raw);
  if (value === null || notMeasured.has(key2) || reserved.has(key2)) return true;
  const column = columns.get(key2) ?? /* @__PURE__ */ new Map();
  columns.set(key2, column);
  if (column.has(step2)) return false;
  column.set(step2, value);
  return true;
}
function numberOf2(raw) {
  if (typeof raw === "number") return raw;
  if (raw === "NaN" || raw === "nan") return Number.NaN;
  if (raw === "Infinity" || raw === "inf") return Number.POSITIVE_INFINITY;
  return raw === "-Infinity" || raw === "-inf" ? Number.NEGATIVE_INFINITY : null;
}
function isRow(row) {
  return typeof row === "object" && row !== null && !Array.isArray(row);
}
function isEvaluation(key2) {
  return key2.startsWith("eval_") && kindOfName(key2) === "validation";
}
function seriesOf(columns) {
  return [...columns].map(([name2, points]) => {
    const steps = [...points.keys()].sort((a, b) => a - b);
    return { name: name2, steps, values: steps.map((step2) => points.get(step2) ?? Number.NaN), role: roleOf(name2) };
  });
}
function roleOf(name2) {
  if (name2 === "learning_rate") return "learning-rate";
  if (name2 === "loss") return "train";
  const kind = kindOfName(name2);
  if (kind === "validation" || kind === "test") return name2.startsWith("eval_") || kind === "validation" ? "validation" : "other";
  if (kind === "train" || kind === "time" || kind === "learning-rate") return kind;
  return "other";
}

// src/runs/hugging-face-trainer-state/schema.ts
var number5 = number().nullable().catch(null).default(null);
var text = string().nullable().catch(null).default(null);
var TrainerState = object({
  log_history: array(unknown()),
  global_step: number5,
  max_steps: number5,
  num_train_epochs: number5,
  best_metric: number5,
  best_model_checkpoint: text,
  best_global_step: number5,
  trial_params: record(string(), unknown()).nullable().catch(null).default(null),
  train_batch_size: number5,
  eval_steps: number5,
  save_steps: number5,
  logging_steps: number5,
  stateful_callbacks: object({
    EarlyStoppingCallback: object({
      args: object({ early_stopping_patience: number5 }).catch({ early_stopping_patience: null }),
      attributes: object({ early_stopping_patience_counter: number5 }).catch({ early_stopping_patience_counter: null })
    }).nullable().catch(null).default(null)
  }).nullable().catch(null).default(null)
});

// src/runs/hugging-face-trainer-state/reader.ts
var id2 = "hugging-face-trainer-state";
var huggingFaceTrainerState = {
  id: id2,
  title: "Hugging Face `trainer_state.json`",
  url: "https://huggingface.co/docs/transformers/main_classes/callback#transformers.TrainerState",
  recognisedBy: "a `.json` file with `log_history` and `global_step`",
  recognise: (path, head) => {
    if (/(^|\/)trainer_state\.json$/i.test(path)) return 1;
    return /\.json$/i.test(path) && head.includes('"log_history"') ? 0.9 : 0;
  },
  read
};
function read(file) {
  const { value, problems } = parseJsonData(file);
  const state = TrainerState.safeParse(value);
  if (!state.success) {
    const broken = problems.length > 0 ? problems : [problem("not-a-result", file.path, { reason: "no-log-history" })];
    return { kind: "unreadable", problems: broken };
  }
  return { kind: "read", runs: [runOf(file.path, state.data)], problems };
}
function problem(code, path, values) {
  return { code, path, line: null, values };
}
function runOf(path, state) {
  const log = readLog(state.log_history);
  const lastLogged = log.lastStep;
  const lastStep = state.global_step === null ? lastLogged : Math.max(state.global_step, lastLogged ?? 0);
  const repeated = dropRepeatedEvaluation(log.series, path, log.evaluatedAfterEnd !== null && log.evaluatedAfterEnd === lastLogged);
  const best = reportedBestOf(state, repeated.series);
  const planned = positive(state.max_steps);
  return {
    id: path,
    format: id2,
    paths: [path],
    unit: "steps",
    stepBase: 1,
    plannedSteps: planned === null ? null : { value: planned },
    lastStep,
    series: repeated.series,
    reportedBest: best.reportedBest,
    checkpoints: checkpointsOf(path, state),
    stated: statedBy(state, log, lastStep, planned),
    hyperparameters: hyperparametersOf(state),
    stepsPerEpoch: updatesPerEpoch(state, log),
    problems: [...repeated.problems, ...best.problems.map(({ code, values }) => problem(code, path, values)), ...logProblems(path, log, repeated.series)]
  };
}
function positive(value) {
  return value !== null && Number.isFinite(value) && value > 0 ? value : null;
}
function logProblems(path, log, series) {
  const problems = [];
  if (log.doubled > 0) problems.push(problem("duplicate-rows", path, { rows: log.doubled }));
  if (log.repeatedAfterEnd !== null) {
    const { step: step2, values } = log.repeatedAfterEnd;
    const loaded = series.find((one) => one.role === "validation" && values.has(one.name));
    const index = loaded?.values.indexOf(values.get(loaded.name) ?? Number.NaN) ?? -1;
    problems.push(problem("repeated-final-evaluation", path, { step: step2, best_step: loaded?.steps[index] ?? step2 }));
  }
  for (const one of series.filter(({ role }) => role === "train" || role === "validation")) {
    const values = one.values.filter((value) => !Number.isFinite(value)).length;
    if (values > 0) problems.push(problem("not-finite", path, { name: one.name, values }));
  }
  if (!series.some((one) => one.role === "validation")) problems.push(problem("no-evaluations", path, {}));
  return problems;
}
function checkpointsOf(path, state) {
  const folder = path.split("/").at(-2) ?? "";
  const named2 = [folder, state.best_model_checkpoint?.split(/[\\/]/).at(-1) ?? ""].flatMap((name2) => {
    const match = /^checkpoint-(\d{1,12})$/.exec(name2);
    return match === null ? [] : [Number(match[1])];
  });
  return named2.length === 0 ? null : [...new Set(named2)].sort((a, b) => a - b);
}
function statedBy(state, log, lastStep, planned) {
  if (planned === null || lastStep === null) return null;
  if (lastStep >= planned) return "complete";
  const callback = state.stateful_callbacks?.EarlyStoppingCallback ?? null;
  const patience = callback?.args.early_stopping_patience ?? null;
  const counter = callback?.attributes.early_stopping_patience_counter ?? null;
  if (patience !== null && counter !== null && counter >= patience) return "stopped-early";
  return log.hasEnded ? "stopped-early" : "unfinished";
}
function hyperparametersOf(state) {
  const values = /* @__PURE__ */ Object.create(null);
  for (const key2 of ["num_train_epochs", "train_batch_size", "eval_steps", "save_steps", "logging_steps"]) {
    const value = state[key2];
    if (value !== null && Number.isFinite(value)) values[key2] = value;
  }
  for (const [key2, value] of Object.entries(state.trial_params ?? {})) {
    const isScalar2 = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    if (isScalar2 && !["__proto__", "constructor", "prototype"].includes(key2)) values[key2] = value;
  }
  return values;
}
function updatesPerEpoch(state, log) {
  const steps = positive(state.max_steps);
  const epochs = positive(state.num_train_epochs);
  if (steps === null || epochs === null || !Number.isInteger(steps / epochs)) return null;
  const length = steps / epochs;
  const logged = log.epochs.filter(({ done, epoch }) => done > 0 && epoch > 0);
  return logged.length > 0 && logged.every(({ done, epoch }) => Math.abs(done / length - epoch) <= Math.max(0.02 * epoch, 1 / length)) ? length : null;
}

// src/text/decode.ts
var maxFileBytes = 64 * 1024 * 1024;
var sampledBytes = 64 * 1024;
var lfsPointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n/;
var lfsSize = /^size (\d{1,15})\r?$/m;
function decodeFile(path, bytes) {
  const refuse = (code, values = {}) => {
    return { file: null, problems: [{ code, path, line: null, values }] };
  };
  if (bytes.length === 0) return refuse("file-empty");
  if (bytes.length > maxFileBytes) return refuse("file-too-large", { size: bytes.length, limit: maxFileBytes });
  const wide = wideEncoding(bytes);
  if (wide === null && isBinary(bytes)) return refuse("file-binary", { size: bytes.length });
  const decoded = wide === null ? decodeNarrow(bytes) : { text: decode(bytes, wide, false) ?? "", isUtf8: true };
  if (wide !== null && decoded.text.slice(0, sampledBytes).includes("\0")) return refuse("file-binary", { size: bytes.length });
  if (decoded.text.trim() === "") return refuse("file-empty");
  if (decoded.text.length < 1024 && lfsPointer.test(decoded.text)) {
    return refuse("file-lfs-pointer", { size: Number(lfsSize.exec(decoded.text)?.[1] ?? 0) });
  }
  const problems = decoded.isUtf8 ? [] : [{ code: "file-not-utf8", path, line: firstForeignLine(bytes), values: {} }];
  return { file: { path, text: decoded.text }, problems };
}
function wideEncoding(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  return bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : null;
}
function decodeNarrow(bytes) {
  const text2 = decode(bytes, "utf-8", true);
  return text2 === null ? { text: decode(bytes, "latin1", false) ?? "", isUtf8: false } : { text: text2, isUtf8: true };
}
function decode(bytes, encoding, fatal) {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}
function isBinary(bytes) {
  if (bytes.indexOf(0) !== -1) return true;
  const sample = bytes.subarray(0, sampledBytes);
  let controls = 0;
  for (const byte of sample) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) controls++;
  }
  return controls > sample.length * 0.02;
}
function firstForeignLine(bytes) {
  let line2 = 1;
  for (let start = 0; start < bytes.length; ) {
    const end = chunkEnd(bytes, start);
    const chunk = bytes.subarray(start, end);
    const isForeign3 = decode(chunk, "utf-8", true) === null;
    for (let at = 0; at < chunk.length; line2++) {
      const newline3 = chunk.indexOf(10, at);
      const next = newline3 === -1 ? chunk.length : newline3 + 1;
      if (isForeign3 && decode(chunk.subarray(at, next), "utf-8", true) === null) return line2;
      at = next;
    }
    start = end;
  }
  return 1;
}
function chunkEnd(bytes, start) {
  const newline3 = bytes.indexOf(10, start + sampledBytes);
  return newline3 === -1 ? bytes.length : newline3 + 1;
}

// src/text/table.ts
var maxColumns = 4e3;
var maxCells = 2e7;
var TableBuilder = class {
  #columns = /* @__PURE__ */ new Map();
  #lines = [];
  #reserved = /* @__PURE__ */ new Set();
  #cells = 0;
  /** Whether rows or columns were left out because there are too many. */
  isFull = false;
  /** Declares a column, so that it exists even if no cell of it holds anything. Answers false when there are too many, and for reserved names. */
  declare(name2) {
    if (this.#columns.has(name2)) return true;
    if (reservedKeys.has(name2)) {
      this.#reserved.add(name2);
      return false;
    }
    if (this.#columns.size >= maxColumns || this.#cells + this.#lines.length > maxCells) {
      this.isFull = true;
      return false;
    }
    this.#cells += this.#lines.length;
    this.#columns.set(name2, []);
    return true;
  }
  /** Begins the next row, that of a 1-based source line. Answers false when the table is full. */
  startRow(line2) {
    this.#cells += this.#columns.size;
    if (this.#cells > maxCells) {
      this.isFull = true;
      return false;
    }
    this.#lines.push(line2);
    return true;
  }
  /** Sets a cell of the current row; undefined is an empty one. */
  set(name2, value) {
    const cells = this.#columns.get(name2) ?? (this.declare(name2) ? this.#columns.get(name2) : void 0);
    const row = this.#lines.length - 1;
    if (cells === void 0 || row < 0 || value === void 0) return;
    while (cells.length < row) cells.push(void 0);
    cells[row] = value;
  }
  /** The finished table. */
  table(path, problems, headerLines) {
    const rowCount = this.#lines.length;
    const columns = [];
    for (const [name2, cells] of this.#columns) {
      while (cells.length < rowCount) cells.push(void 0);
      columns.push({ name: name2, cells });
    }
    const noted = [
      ...problems,
      ...[...this.#reserved].map((key2) => ({ code: "reserved-key", path, line: headerLines?.[0] ?? null, values: { key: key2 } }))
    ];
    if (this.isFull) noted.push({ code: "truncated", path, line: this.#lines.at(-1) ?? null, values: { rows: rowCount } });
    return { path, columns, rowCount, lines: this.#lines, problems: noted, ...headerLines === void 0 ? {} : { headerLines } };
  }
};

// src/text/jsonl.ts
var maxProblems2 = 50;
var maxListItems = 64;
var maxNameLength = 500;
function readJsonl(file) {
  const builder = new TableBuilder();
  if (file.text.length > maxFileBytes) {
    return builder.table(file.path, [{ code: "file-too-large", path: file.path, line: null, values: { size: file.text.length, limit: maxFileBytes } }]);
  }
  const { skip, problems: conflicts } = conflictLines(file.path, file.text);
  const broken = [];
  let line2 = 0;
  let lastFull = 0;
  for (let start = 0; start < file.text.length; ) {
    const newline3 = file.text.indexOf("\n", start);
    const end = newline3 === -1 ? file.text.length : newline3;
    const text2 = file.text.slice(start, end).trim();
    start = end + 1;
    line2++;
    if (text2 === "" || skip.has(line2)) continue;
    lastFull = line2;
    const row = text2.startsWith("{") ? parseJsonLine(text2) : void 0;
    if (row === void 0) broken.push(line2);
    else if (builder.startRow(line2)) setCells(builder, "", row);
    else break;
  }
  return builder.table(file.path, [...conflicts, ...brokenLines(file.path, broken, lastFull)]);
}
function setCells(builder, name2, value) {
  if (name2.length > maxNameLength) return;
  if (value === null) {
    builder.declare(name2);
    return;
  }
  if (typeof value !== "object") {
    builder.set(name2, value);
    return;
  }
  const children = isList2(value) ? value.slice(0, maxListItems).entries() : Object.entries(value);
  for (const [key2, child] of children) setCells(builder, name2 === "" ? String(key2) : `${name2}.${key2}`, child);
}
function isList2(value) {
  return Array.isArray(value);
}
function brokenLines(path, broken, lastFull) {
  return broken.slice(0, maxProblems2).map((line2) => {
    return line2 === lastFull ? { code: "truncated", path, line: line2, values: {} } : { code: "syntax-error", path, line: line2, values: { lines: broken.length } };
  });
}

// src/runs/axis.ts
var stepNames = [
  ...[
    "trainer_global_step",
    "train_global_step",
    "global_step",
    "global_steps",
    "globalstep",
    "optimizer_step",
    "optimizer_steps",
    "optim_step",
    "num_updates",
    "num_update"
  ],
  ...["update_step", "updates", "update", "current_steps", "current_step", "train_step", "training_step", "train_steps", "training_steps", "step", "steps"],
  ...["iteration", "iterations", "train_iter", "iter", "iters", "it", "itr", "n_iter", "niter", "num_steps", "training_iteration", "_step"]
];
var epochNames = ["epoch", "epochs", "train_epoch", "current_epoch", "trainer_epoch", "epoch_num", "epoch_idx", "ep"];
var plannedStepNames = ["total_steps", "max_steps", "max_train_steps", "num_train_steps", "total_iters", "max_iters", "max_updates", "total_updates"];
var plannedEpochNames = ["total_epochs", "max_epochs", "num_epochs", "num_train_epochs"];
var runNames = [
  "run",
  "run_id",
  "run_name",
  "trial",
  "trial_id",
  "trial_name",
  "experiment",
  "experiment_id",
  "experiment_name",
  "exp",
  "exp_name",
  "model_id"
];
function plainName(name2) {
  const plain2 = name2.trim().replace(/[^\p{L}\p{N}]+/gu, "_").toLowerCase();
  return plain2 === "_step" ? plain2 : plain2.replace(/^_+|_+$/g, "");
}
function findAxis(names2) {
  const first = (wanted) => {
    for (const plain2 of wanted) {
      const name2 = names2.find((candidate) => plainName(candidate) === plain2);
      if (name2 !== void 0) return name2;
    }
    return null;
  };
  return {
    step: first(stepNames),
    epoch: first(epochNames),
    plannedSteps: first(plannedStepNames),
    plannedEpochs: first(plannedEpochNames),
    run: first(runNames)
  };
}
function isAxisName(name2) {
  const plain2 = plainName(name2);
  return [stepNames, epochNames, plannedStepNames, plannedEpochNames, runNames].some((list2) => list2.includes(plain2));
}
var hyperparameterNames = /* @__PURE__ */ new Set([
  ...[
    "batch_size",
    "bs",
    "train_batch_size",
    "weight_decay",
    "wd",
    "dropout",
    "hidden",
    "hidden_size",
    "hidden_dim",
    "hidden_units",
    "optimizer",
    "optim",
    "seed"
  ],
  ...[
    "layers",
    "num_layers",
    "n_layers",
    "n_layer",
    "n_head",
    "n_heads",
    "num_heads",
    "n_embd",
    "d_model",
    "activation",
    "units",
    "depth",
    "width",
    "channels"
  ],
  ...[
    "scheduler",
    "lr_scheduler",
    "lr_schedule",
    "warmup_steps",
    "warmup_ratio",
    "augmentation",
    "kernel_size",
    "patience",
    "label_smoothing",
    "model",
    "architecture"
  ]
]);
function isHyperparameterName(name2) {
  return hyperparameterNames.has(plainName(name2)) || /^(params|config|hparams|hyperparameters|parameters)[._/]/i.test(name2.trim());
}
var leastOdds = 1e3;
function stepBaseOf(steps, unit) {
  const distinct = [...new Set(steps)].sort((a, b) => a - b);
  if (distinct.some((step2) => !Number.isInteger(step2) || step2 < 0)) return 1;
  const [first = 1] = distinct;
  const last2 = distinct.at(-1) ?? 0;
  if (first === 0) {
    const isConsecutive = last2 === distinct.length - 1;
    if (isConsecutive && (unit === "epochs" || distinct.length > 2)) return 0;
    const inner2 = common(distinct.slice(0, -1), 0);
    return distinct.length > 3 && inner2 > 1 && last2 % inner2 !== 0 && (last2 + 1) % inner2 === 0 ? 0 : 1;
  }
  if (distinct.length < 2) return 1;
  const inner = distinct.length > 3 ? distinct.slice(0, -1) : distinct;
  const ofIndices = common(inner, 1);
  const isProof = inner.length * Math.log(ofIndices) >= Math.log(leastOdds);
  return isProof && common(inner, 0) < ofIndices ? 0 : 1;
}
function common(steps, shift) {
  let divisor = 0;
  for (const step2 of steps) {
    let a = divisor;
    let b = step2 + shift;
    while (b > 0) [a, b] = [b, a % b];
    divisor = a;
    if (divisor === 1) break;
  }
  return divisor;
}
function stepsPerEpochOf(rows, epochBase) {
  const usable = rows.filter((row) => row.done > 0 && Number.isFinite(row.epoch) && row.epoch >= 0);
  if (usable.length < 2) return null;
  const isFractional = usable.some((row) => !Number.isInteger(row.epoch));
  return isFractional ? fromFractions(usable) : fromBoundaries(usable, epochBase);
}
function fromFractions(rows) {
  const last2 = rows.at(-1);
  if (last2 === void 0 || last2.epoch === 0) return null;
  const ratio = last2.done / last2.epoch;
  const agrees = rows.every((row) => Math.abs(row.done - row.epoch * ratio) <= Math.max(1, 0.01 * row.done));
  return agrees ? Number(ratio.toPrecision(6)) : null;
}
function fromBoundaries(rows, epochBase) {
  const ends = /* @__PURE__ */ new Map();
  for (const row of rows) ends.set(row.epoch, Math.max(ends.get(row.epoch) ?? 0, row.done));
  const finished = [...ends].sort((a, b) => a[0] - b[0]);
  const ratios = finished.map(([epoch, done]) => done / (epoch + (epochBase === 0 ? 1 : 0)));
  const [first] = ratios;
  if (first === void 0 || finished.length < 2 || !Number.isInteger(first)) return null;
  return ratios.slice(0, -1).every((ratio) => ratio === first) && (ratios.at(-1) ?? 0) <= first ? first : null;
}

// src/runs/table/columns.ts
function seriesOf2(input) {
  const { measured, roles, rows, path } = input;
  const splits = rowsOfSplits(measured, roles, rows);
  const series = [];
  const problems = [];
  let doubled = 0;
  for (const column of measured) {
    const role = roles.get(column.name) ?? "other";
    const read2 = readColumn(column, input, role === "train" ? splits.validation : role === "validation" ? splits.train : noRows);
    if (role === "train" || role === "validation") doubled = Math.max(doubled, read2.doubled);
    if (read2.steps.length === 0) continue;
    series.push({ name: column.name, steps: read2.steps, values: read2.values, role });
    if (read2.notFinite > 0 && (role === "train" || role === "validation")) {
      problems.push({ code: "not-finite", path, line: null, values: { name: column.name, values: read2.notFinite } });
    }
  }
  if (doubled > 0) problems.push({ code: "duplicate-rows", path, line: null, values: { rows: doubled } });
  return { series, problems };
}
function readColumn(column, { rows, isByEpoch }, emptyRows) {
  const points = /* @__PURE__ */ new Map();
  let doubled = 0;
  let isSorted = true;
  let highest = -Infinity;
  for (const { row, step: step2, pass } of rows) {
    const value = column.cells[row];
    if (typeof value !== "number" || Number.isNaN(value) && emptyRows.has(row)) continue;
    const known = points.get(step2);
    if (known === void 0) {
      if (step2 < highest) isSorted = false;
      highest = Math.max(highest, step2);
      points.set(step2, { value, pass });
      continue;
    }
    if (known.pass === pass && !isByEpoch) doubled++;
    if (known.pass < pass || isByEpoch) points.set(step2, { value, pass });
  }
  const steps = isSorted ? [...points.keys()] : [...points.keys()].sort((a, b) => a - b);
  const values = steps.map((step2) => points.get(step2)?.value ?? Number.NaN);
  return { steps, values, doubled, notFinite: values.filter((value) => !Number.isFinite(value)).length };
}
var noRows = /* @__PURE__ */ new Set();
function rowsOfSplits(columns, roles, rows) {
  const train = columns.filter((column) => roles.get(column.name) === "train");
  const validation = columns.filter((column) => roles.get(column.name) === "validation");
  const isNumber2 = (column, row) => typeof column.cells[row] === "number" && !Number.isNaN(column.cells[row]);
  const found = { train: /* @__PURE__ */ new Set(), validation: /* @__PURE__ */ new Set() };
  for (const { row } of rows) {
    const hasTrain = train.some((column) => isNumber2(column, row));
    const hasValidation = validation.some((column) => isNumber2(column, row));
    if (hasTrain && hasValidation) return { train: noRows, validation: noRows };
    if (hasTrain) found.train.add(row);
    if (hasValidation) found.validation.add(row);
  }
  return found;
}

// src/runs/table/long.ts
var maxNames = 300;
var splitColumn = /^(phase|split|stage|mode|set|subset|part|partition|dataset_split)$/i;
var nameColumn = /^(metric|metric_name|name|tag|key|measure|variable)$/i;
var valueColumn = /^(value|metric_value|val|score)$/i;
function widen(columns, rowCount) {
  const split = columns.find((column) => splitColumn.test(column.name.trim()) && namesOf(column).length > 1 && namesOf(column).every(isSplit));
  if (split !== void 0) return bySplit(columns, split, rowCount);
  const names2 = columns.find((column) => nameColumn.test(column.name.trim()) && namesOf(column).length > 0);
  const values = columns.find((column) => valueColumn.test(column.name.trim()) && column.cells.some((cell) => typeof cell === "number"));
  if (names2 === void 0 || values === void 0 || names2 === values) return columns;
  const rest = columns.filter((column) => column !== names2 && column !== values);
  return [...rest, ...namesOf(names2).map((name2) => ({ name: name2, cells: cellsWhere(values, names2, name2, rowCount) }))];
}
function isSplit(name2) {
  return ["train", "validation", "test"].includes(kindOfName(name2));
}
function namesOf(column) {
  const names2 = /* @__PURE__ */ new Set();
  for (const cell of column.cells) {
    if (cell === void 0) continue;
    if (typeof cell !== "string" || names2.size > maxNames) return [];
    names2.add(cell);
  }
  return [...names2];
}
function bySplit(columns, split, rowCount) {
  const names2 = namesOf(split);
  return columns.flatMap((column) => {
    if (column === split) return [];
    const isShared = isAxisName(column.name) || isHyperparameterName(column.name) || kindOfName(column.name) === "learning-rate";
    if (isShared) return [column];
    return names2.map((name2) => ({ name: `${name2}/${column.name}`, cells: cellsWhere(column, split, name2, rowCount) }));
  });
}
function cellsWhere(column, names2, name2, rowCount) {
  return Array.from({ length: rowCount }, (_, row) => names2.cells[row] === name2 ? column.cells[row] : void 0);
}

// src/runs/table/rows.ts
function placeRows(axis, rowCount) {
  const rows = [];
  let previous = null;
  for (let row = 0; row < rowCount; row++) {
    const cell = axis.cells[row];
    const step2 = cell === void 0 ? previous : cell;
    if (typeof step2 !== "number" || !Number.isFinite(step2) || step2 < 0) continue;
    rows.push({ row, step: step2, pass: 0 });
    previous = step2;
  }
  return rows;
}
function splitAtRestarts(rows, measured) {
  const runs = [];
  let run = new OpenRun();
  for (const row of rows) {
    if (run.isBehind(row.step) && run.hasWritten(row, measured)) {
      if (row.step <= run.beginning) {
        runs.push(run.rows);
        run = new OpenRun();
      } else run.pass++;
    }
    run.add(row, measured);
  }
  if (run.rows.length > 0) runs.push(run.rows);
  return runs;
}
var OpenRun = class {
  rows = [];
  pass = 0;
  /** The second distinct step: where a run that starts anew may first be seen. */
  beginning = 0;
  #first = -1;
  #last = -1;
  #lastOf = /* @__PURE__ */ new Map();
  isBehind(step2) {
    return step2 < this.#last;
  }
  hasWritten({ row, step: step2 }, measured) {
    return measured.some((column) => column.cells[row] !== void 0 && (this.#lastOf.get(column) ?? -1) >= step2);
  }
  add(row, measured) {
    if (this.#first < 0) this.#first = row.step;
    if (this.beginning <= this.#first) this.beginning = row.step;
    this.#last = row.step;
    for (const column of measured) if (column.cells[row.row] !== void 0) this.#lastOf.set(column, row.step);
    this.rows.push({ ...row, pass: this.pass });
  }
};
function splitByRun(rows, column) {
  if (column === null) return [[...rows]];
  const groups = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const key2 = String(column.cells[row.row] ?? "");
    const group = groups.get(key2);
    if (group === void 0) groups.set(key2, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}
function countDistinct(column, rows) {
  const values = /* @__PURE__ */ new Set();
  for (const { row } of rows) {
    const cell = column.cells[row];
    if (cell !== void 0) values.add(cell);
  }
  return values.size;
}

// src/runs/table/not-a-log.ts
function reasonAgainst(candidate) {
  if (!candidate.measured.some(isMeasure)) return "no-metric-columns";
  return isOneRowPerTrial(candidate) ? "one-row-per-trial" : null;
}
function isMeasure(column) {
  const kind = kindOfName(column.name);
  const isMetric = kind === "metric" || (kind === "validation" || kind === "train" || kind === "test") && isMetricName(column.name);
  return isMetric && column.cells.some((cell) => typeof cell === "number");
}
function isOneRowPerTrial({ rows, groups, columns, measured, runColumn }) {
  if (rows.length < 2) return hasSettings(columns, rows);
  if (runColumn !== null && countDistinct(runColumn, rows) === rows.length) return true;
  const single = groups.filter((group) => group.length === 1).length;
  if (groups.length > 1 && single * 2 >= groups.length) return true;
  const steps = new Set(rows.map((row) => row.step));
  if (steps.size === 1 && measured.some((column) => countDistinct(column, rows) > 1)) return !isFilledApart(measured, rows);
  const varying = columns.filter((column) => isHyperparameterName(column.name) && countDistinct(column, rows) > 1);
  return varying.length >= 2;
}
function hasSettings(columns, rows) {
  return columns.filter((column) => isHyperparameterName(column.name) && countDistinct(column, rows) > 0).length >= 2;
}
function isFilledApart(measured, rows) {
  return measured.every((column) => rows.filter(({ row }) => column.cells[row] !== void 0).length <= 1);
}

// src/runs/table/runs.ts
var maxColumns2 = 500;
function runsFromTable(table2, format) {
  const columns = widen(table2.columns.slice(0, maxColumns2), table2.rowCount);
  const axis = chooseAxis(columns, table2.rowCount);
  const refuse = (reason2) => ({ kind: "unreadable", problems: [...table2.problems, notAResult(table2.path, reason2)] });
  if (table2.rowCount === 0 || columns.length === 0) return refuse("no-rows");
  if (axis === null) return refuse("no-step-column");
  const rows = placeRows(axis.column, table2.rowCount);
  if (rows.length === 0) return refuse("no-step-column");
  const runColumn = find(columns, axis.names.run);
  const measured = columns.filter((column) => column !== axis.column && !isAxisName(column.name));
  const groups = splitByRun(rows, runColumn).flatMap((group) => splitAtRestarts(group, measured));
  const reason = reasonAgainst({ rows, groups, columns, measured, runColumn });
  if (reason !== null) return refuse(reason);
  const roles = rolesOf(
    measured.map((column) => column.name),
    (name2) => isLoggedApart(name2, measured, table2.rowCount)
  );
  const runs = groups.map((group, index) => runOf2({ table: table2, axis, columns, measured, roles, format }, group, groups.length > 1 ? `#${index + 1}` : ""));
  if (!runs.some((run) => run.series.some((series) => series.role === "train" || series.role === "validation"))) return refuse("no-metric-columns");
  const problems = groups.length > 1 ? [{ code: "several-runs", path: table2.path, line: null, values: { runs: groups.length } }] : [];
  return { kind: "read", runs, problems: [...table2.problems, ...problems] };
}
function notAResult(path, reason) {
  return { code: reason === "no-step-column" ? "no-step-column" : "not-a-result", path, line: null, values: { reason } };
}
function find(columns, name2) {
  return columns.find((column) => column.name === name2) ?? null;
}
function chooseAxis(columns, rowCount) {
  const names2 = findAxis(columns.filter((column) => column.cells.some((cell) => typeof cell === "number")).map((column) => column.name));
  const textNames = findAxis(columns.map((column) => column.name));
  const all4 = { ...names2, run: textNames.run };
  const step2 = find(columns, names2.step);
  const epoch = find(columns, names2.epoch);
  if (step2 !== null && !(epoch !== null && restartsEveryEpoch(step2, epoch, rowCount))) return { column: step2, unit: "steps", names: all4 };
  return epoch === null ? null : { column: epoch, unit: "epochs", names: all4 };
}
function restartsEveryEpoch(step2, epoch, rowCount) {
  let restarts2 = 0;
  let withNextEpoch = 0;
  for (let row = 1; row < rowCount; row++) {
    const [before, now] = [step2.cells[row - 1], step2.cells[row]];
    if (typeof before !== "number" || typeof now !== "number" || now >= before) continue;
    restarts2++;
    const [epochBefore, epochNow] = [epoch.cells[row - 1], epoch.cells[row]];
    if (typeof epochBefore === "number" && typeof epochNow === "number" && epochNow > epochBefore) withNextEpoch++;
  }
  return restarts2 > 0 && withNextEpoch === restarts2;
}
function isLoggedApart(name2, columns, rowCount) {
  const own = columns.find((column) => column.name === name2);
  const losses = columns.filter((column) => column !== own && isLossName(column.name));
  if (own === void 0 || losses.length === 0) return false;
  let filled = 0;
  let together = 0;
  let lossRows = 0;
  for (let row = 0; row < rowCount; row++) {
    const hasOwn = typeof own.cells[row] === "number";
    const hasLoss = losses.some((column) => typeof column.cells[row] === "number");
    if (hasOwn) filled++;
    if (hasLoss) lossRows++;
    if (hasOwn && hasLoss) together++;
  }
  return filled > 0 && (together === 0 || filled * 2 <= lossRows);
}
function runOf2({ table: table2, axis, columns, measured, roles, format }, rows, suffix) {
  const { path } = table2;
  const steps = rows.map((row) => row.step);
  const stepBase = stepBaseOf(steps, axis.unit);
  const lastStep = steps.reduce((largest, step2) => Math.max(largest, step2), 0);
  const read2 = seriesOf2({ measured, roles, rows, path, isByEpoch: axis.unit === "epochs" });
  const repeated = dropRepeatedEvaluation(read2.series, path);
  const problems = [...read2.problems, ...repeated.problems];
  if (!repeated.series.some((series) => series.role === "validation")) problems.push({ code: "no-evaluations", path, line: null, values: {} });
  return {
    id: `${path}${suffix}`,
    format,
    paths: [path],
    unit: axis.unit,
    stepBase,
    plannedSteps: plannedOf(find(columns, axis.unit === "steps" ? axis.names.plannedSteps : axis.names.plannedEpochs), rows, lastStep),
    lastStep,
    series: repeated.series,
    reportedBest: null,
    checkpoints: null,
    stated: null,
    hyperparameters: settingsOf(columns, rows),
    stepsPerEpoch: axis.unit === "steps" ? epochLength(find(columns, axis.names.epoch), rows, stepBase) : null,
    problems
  };
}
function settingsOf(columns, rows) {
  const settings = /* @__PURE__ */ Object.create(null);
  for (const column of columns.filter(({ name: name2 }) => isHyperparameterName(name2) && !isAxisName(name2))) {
    const value = rows.map(({ row }) => column.cells[row]).find((cell) => cell !== void 0);
    if (value !== void 0 && countDistinct(column, rows) === 1) settings[column.name] = value;
  }
  return settings;
}
function plannedOf(column, rows, lastStep) {
  if (column === null || countDistinct(column, rows) !== 1) return null;
  const value = rows.map(({ row }) => column.cells[row]).find((cell) => cell !== void 0);
  return typeof value === "number" && Number.isFinite(value) && value > 0 && value >= lastStep ? { value } : null;
}
function epochLength(column, rows, stepBase) {
  if (column === null) return null;
  const pairs = rows.flatMap(({ row, step: step2 }) => {
    const epoch = column.cells[row];
    return typeof epoch === "number" ? [{ done: step2 + (stepBase === 0 ? 1 : 0), epoch }] : [];
  });
  return stepsPerEpochOf(pairs, pairs[0]?.epoch === 0 ? 0 : 1);
}

// src/runs/jsonl/reader.ts
var jsonl = {
  id: "jsonl",
  title: "JSON lines with a step or epoch",
  url: "https://jsonlines.org/",
  recognisedBy: "one JSON object a line, with a step or an epoch and at least one measure such as a loss",
  recognise: (path, head) => {
    if (/\.(jsonl|ndjson)$/i.test(path)) return 0.4;
    return /\.json$/i.test(path) && /^\s*\{[^\n]*\}\s*\n\s*\{/.test(head) ? 0.3 : 0;
  },
  read: (file) => runsFromTable(readJsonl(file), "jsonl")
};

// src/text/records.ts
var maxQuotedLines = 100;
function* recordsOf(text2, skip) {
  let line2 = 1;
  let start = text2.startsWith("\uFEFF") ? 1 : 0;
  while (start < text2.length) {
    if (skip.has(line2)) {
      start = lineEnd2(text2, start) + 1;
      line2++;
      continue;
    }
    const { end, lines } = recordEnd(text2, start);
    const record3 = text2.slice(start, text2[end - 1] === "\r" ? Math.max(start, end - 1) : end);
    if (record3.trim() !== "") yield { text: record3, line: line2 };
    start = end + 1;
    line2 += lines;
  }
}
function recordEnd(text2, start) {
  const first = lineEnd2(text2, start);
  let open = hasOpenQuote(text2, start, first, false);
  let end = first;
  let lines = 1;
  while (open && end < text2.length && lines < maxQuotedLines) {
    const next = lineEnd2(text2, end + 1);
    open = hasOpenQuote(text2, end + 1, next, open);
    end = next;
    lines++;
  }
  return open ? { end: first, lines: 1 } : { end, lines };
}
function lineEnd2(text2, start) {
  const newline3 = text2.indexOf("\n", start);
  return newline3 === -1 ? text2.length : newline3;
}
function hasOpenQuote(text2, start, end, openBefore) {
  const line2 = text2.slice(start, end);
  let open = openBefore;
  for (let at = line2.indexOf('"'); at !== -1; at = line2.indexOf('"', at + 1)) {
    if (!open) open = /(?:^|[,;\t|]) *$/.test(line2.slice(Math.max(0, at - 100), at));
    else if (line2[at + 1] === '"') at++;
    else open = false;
  }
  return open;
}
function cellsOf(record3, delimiter) {
  if (!record3.includes('"')) return record3.split(delimiter).map((cell) => cell.trim());
  const cells = [];
  for (let at = 0; at <= record3.length; ) {
    const quoted = quotedCell(record3, at, delimiter);
    if (quoted !== null) {
      cells.push(quoted.cell);
      at = quoted.end + 1;
      continue;
    }
    const found = record3.indexOf(delimiter, at);
    const end = found === -1 ? record3.length : found;
    cells.push(record3.slice(at, end).trim());
    at = end + 1;
  }
  return cells;
}
function quotedCell(record3, start, delimiter) {
  let at = start;
  while (record3[at] === " ") at++;
  if (record3[at] !== '"') return null;
  const parts2 = [];
  for (let from2 = at + 1; ; ) {
    const close = record3.indexOf('"', from2);
    if (close === -1) return null;
    parts2.push(record3.slice(from2, close));
    if (record3[close + 1] !== '"') {
      const found = record3.indexOf(delimiter, close + 1);
      const end = found === -1 ? record3.length : found;
      return { cell: parts2.join("").trim(), end };
    }
    parts2.push('"');
    from2 = close + 2;
  }
}

// src/text/csv.ts
var delimiters = [",", "	", ";", "|"];
function readCsv(file) {
  const builder = new TableBuilder();
  if (file.text.length > maxFileBytes) {
    return builder.table(file.path, [{ code: "file-too-large", path: file.path, line: null, values: { size: file.text.length, limit: maxFileBytes } }]);
  }
  const { skip, problems } = conflictLines(file.path, file.text);
  const rows = new CsvRows(builder);
  for (const record3 of withoutComments(recordsOf(file.text, skip))) if (!rows.take(record3)) break;
  return builder.table(file.path, [...problems, ...rows.problems(file.path)], rows.headerLines);
}
function* withoutComments(records) {
  let comment2 = null;
  for (const record3 of records) {
    const isComment = record3.text.trimStart().startsWith("#");
    if (isComment) {
      comment2 = { text: record3.text.replace("#", " "), line: record3.line };
      continue;
    }
    if (comment2 !== null && isData(cellsOf(record3.text, delimiterOf(comment2.text)))) yield comment2;
    yield record3;
    yield* records;
  }
}
var CsvRows = class {
  #builder;
  headerLines = [];
  #delimiter = ",";
  /** The column of each position, by the header that holds now. */
  #names = [];
  #known = /* @__PURE__ */ new Set();
  #width = 0;
  #raggedRows = 0;
  #firstRagged = null;
  constructor(builder) {
    this.#builder = builder;
  }
  /** Takes the next record; false when no more fit. */
  take({ text: text2, line: line2 }) {
    if (this.#width === 0) return this.#first(text2, line2);
    const cells = cellsOf(text2, this.#delimiter);
    if (this.#isHeader(cells)) {
      this.#header(cells, line2);
      return true;
    }
    return this.#row(cells, line2);
  }
  problems(path) {
    if (this.#firstRagged === null) return [];
    const { line: line2, cells, columns } = this.#firstRagged;
    return [{ code: "ragged-rows", path, line: line2, values: { rows: this.#raggedRows, cells, columns } }];
  }
  #first(text2, line2) {
    this.#delimiter = delimiterOf(text2);
    const cells = cellsOf(text2, this.#delimiter);
    if (!isData(cells)) {
      this.#header(cells, line2);
      return true;
    }
    this.#names = cells.map((_, index) => `column ${index + 1}`);
    this.#width = cells.length;
    return this.#row(cells, line2);
  }
  #header(cells, line2) {
    this.headerLines.push(line2);
    const seen = /* @__PURE__ */ new Map();
    this.#names = cells.map((cell) => {
      const count2 = seen.get(cell) ?? 0;
      seen.set(cell, count2 + 1);
      return count2 === 0 ? cell : `${cell}.${count2}`;
    });
    this.#width = cells.length;
    while (this.#names.length > 1 && this.#names.at(-1) === "") this.#names.pop();
    this.#known = new Set(this.#names);
    for (const name2 of this.#names) this.#builder.declare(name2);
  }
  /** A line of names again: it starts as the header does, or half of it are names that are known. */
  #isHeader(cells) {
    if (cells[0] === void 0 || isNumeric(cells[0]) || this.headerLines.length === 0) return false;
    if (cells.some((cell) => cell !== "" && isNumeric(cell))) return false;
    const shared = cells.filter((cell) => cell !== "" && this.#known.has(cell)).length;
    return shared >= Math.max(1, cells.filter((cell) => cell !== "").length / 2);
  }
  #row(cells, line2) {
    if (!this.#builder.startRow(line2)) return false;
    const surplus = cells.slice(this.#names.length).some((cell) => cell !== "");
    if (surplus || cells.length < this.#names.length) {
      this.#raggedRows++;
      this.#firstRagged ??= { line: line2, cells: cells.length, columns: this.#names.length };
    }
    for (const [index, cell] of cells.entries()) {
      if (cell !== "") this.#builder.set(this.#names[index] ?? `column ${index + 1}`, cellValue(cell, this.#delimiter));
    }
    return true;
  }
};
function delimiterOf(text2) {
  let best = ",";
  let most = 0;
  const bare2 = text2.slice(0, 1e5).replace(/"[^"]*"/g, "");
  for (const delimiter of delimiters) {
    const count2 = bare2.split(delimiter).length - 1;
    if (count2 > most) {
      best = delimiter;
      most = count2;
    }
  }
  return best;
}
function isData(cells) {
  return cells.some((cell) => cell !== "") && cells.every((cell) => cell === "" || isNumeric(cell));
}
function isNumeric(cell) {
  return typeof cellValue(cell, ",") === "number";
}
var number6 = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
var decimalComma = /^[-+]?\d+,\d+(?:[eE][-+]?\d+)?$/;
var special = /^([-+]?)(nan|inf(?:inity)?)$/i;
function cellValue(cell, delimiter) {
  if (cell === "") return void 0;
  if (cell.length > 64) return cell;
  if (number6.test(cell)) return Number(cell);
  if (delimiter === ";" && decimalComma.test(cell)) return Number(cell.replace(",", "."));
  const [, sign, name2] = special.exec(cell) ?? [];
  if (name2 === void 0) return cell;
  if (name2.toLowerCase() === "nan") return NaN;
  return sign === "-" ? -Infinity : Infinity;
}

// src/runs/table/reader.ts
var table = {
  id: "table",
  title: "CSV or TSV with a step or epoch column",
  url: "https://www.rfc-editor.org/rfc/rfc4180",
  recognisedBy: "a `.csv` or `.tsv` file whose header names a step or an epoch and at least one measure such as a loss",
  recognise: (path) => /\.(csv|tsv)$/i.test(path) ? 0.4 : 0,
  read: (file) => runsFromTable(readCsv(file), "table")
};

// src/runs/index.ts
var runReaders = [huggingFaceTrainerState, table, jsonl];

// src/runs/read.ts
var headLength = 4096;
function readRunFile(file) {
  const head = file.text.slice(0, headLength);
  const candidates2 = runReaders.map((reader) => ({ reader, score: reader.recognise(file.path, head) })).filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  const problems = [];
  for (const { reader } of candidates2) {
    const result = reader.read(file);
    if (result.kind === "read") {
      return { kind: "run", format: reader.id, runs: result.runs, problems: [...result.problems, ...result.runs.flatMap((run) => run.problems)] };
    }
    if (result.kind === "unreadable") problems.push(...result.problems);
  }
  return { kind: "not-run", problems };
}

// src/review/readings.ts
function readDecoded({ path, file, problems }, others) {
  if (file === null) return { kind: "reading", reading: unknownFile(path, problems) };
  const run = readRunFile(file);
  if (run.kind === "run") {
    return { kind: "reading", reading: { path, kind: "run", format: run.format, configs: [], runs: run.runs, problems: [...problems, ...run.problems] } };
  }
  if (!mayBeConfig(path)) return { kind: "reading", reading: unknownFile(path, [...problems, ...run.problems]) };
  const config = readConfigFile(file, others);
  if (config.kind === "needs") return config;
  if (config.kind === "config") {
    return {
      kind: "reading",
      reading: { path, kind: "config", format: config.format, configs: config.configs, runs: [], problems: [...problems, ...config.problems] }
    };
  }
  return { kind: "reading", reading: unknownFile(path, [...problems, ...config.problems, ...run.problems]) };
}
function unknownFile(path, problems) {
  return { path, kind: "unknown", format: null, configs: [], runs: [], problems };
}

// src/sources/collect.ts
var maxIncludedFiles = 30;
async function collectChange(source, policy2, named2 = [], onFile = () => {
}) {
  const change = await source.change();
  const tree = named2.length > 0 || needsTree(change, policy2) ? await source.tree() : null;
  const selection = selectFiles(change, tree === null ? null : tree.map((entry) => entry.path), policy2, named2);
  const side = async (name2, paths) => {
    const contents = await source.read(name2, paths);
    return readAll(
      paths,
      async (path) => contents.get(path) ?? { kind: "missing" },
      (more) => source.read(name2, more),
      onFile
    );
  };
  const head = await side("head", selection.head);
  const base = await side("base", selection.base);
  return { ...head, change, before: configsByHeadPath(change, base.readings), problems: reachOf(change, selection.omitted) };
}
async function collectFiles(paths, readOne, onFile) {
  const many = async (more) => {
    const contents = /* @__PURE__ */ new Map();
    for (const path of more) contents.set(path, await readOne(path));
    return contents;
  };
  return readAll(paths, readOne, many, onFile);
}
async function readAll(paths, contentOf, more, onFile) {
  const readings = /* @__PURE__ */ new Map();
  const waiting = /* @__PURE__ */ new Map();
  const texts = /* @__PURE__ */ new Map();
  const nothing = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const decoded = decodeContent(path, await contentOf(path));
    const result = readDecoded(decoded, nothing);
    if (result.kind === "reading") readings.set(path, result.reading);
    else waiting.set(path, decoded);
    const isRun = result.kind === "reading" && result.reading.kind === "run";
    if (decoded.file !== null && !isRun) texts.set(path, decoded.file);
    onFile(readings.size + waiting.size, paths.length);
  }
  for (const [path, reading] of await readIncluding(waiting, more)) readings.set(path, reading);
  return { readings: paths.flatMap((path) => readings.get(path) ?? []), texts };
}
async function readIncluding(waiting, read2) {
  const included = /* @__PURE__ */ new Map();
  const asked = /* @__PURE__ */ new Set();
  for (; ; ) {
    const results = [...waiting].map(([path, file]) => ({ path, file, result: readDecoded(file, included) }));
    const wanted = results.flatMap(({ result }) => result.kind === "needs" ? result.files : []).filter((path) => !asked.has(path) && isInside(path));
    const next = [...new Set(wanted)].slice(0, maxIncludedFiles - asked.size);
    if (next.length === 0) {
      return new Map(results.map(({ path, file, result }) => [path, result.kind === "reading" ? result.reading : withoutIncludes(file, result.files)]));
    }
    for (const [path, content2] of await read2(next)) {
      const { file } = decodeContent(path, content2);
      if (file !== null) included.set(path, file);
    }
    for (const path of next) asked.add(path);
  }
}
function withoutIncludes(file, missing) {
  const problems = missing.map((path) => ({ code: "file-missing", path: file.path, line: null, values: { included: path } }));
  return { path: file.path, kind: "unknown", format: null, configs: [], runs: [], problems: [...file.problems, ...problems] };
}
function isInside(path) {
  return !path.startsWith("/") && !path.split("/").includes("..");
}
function decodeContent(path, content2) {
  switch (content2.kind) {
    case "bytes":
      return { path, ...decodeFile(path, content2.bytes) };
    case "too-large":
      return withoutText(path, "file-too-large", { bytes: content2.size });
    case "symlink":
      return withoutText(path, "file-symlink", {});
    case "submodule":
      return withoutText(path, "file-submodule", {});
    case "missing":
      return withoutText(path, "file-missing", {});
    case "failed":
      return withoutText(path, "file-unreadable", { reason: content2.message });
  }
}
function withoutText(path, code, values) {
  return { path, file: null, problems: [{ code, path, line: null, values }] };
}
function configsByHeadPath(change, base) {
  const byBasePath = new Map(base.map((reading) => [reading.path, reading.configs]));
  return new Map(
    change.files.flatMap((file) => {
      const configs = byBasePath.get(file.previousPath ?? file.path);
      return configs === void 0 ? [] : [[file.path, configs]];
    })
  );
}
function reachOf(change, omitted) {
  const unlisted = change.total - change.files.length;
  const about = (left, why) => ({ code: "listing-incomplete", path: "", line: null, values: { left, why } });
  return [...unlisted > 0 ? [about(unlisted, "not-listed")] : [], ...omitted > 0 ? [about(omitted, "too-many")] : []];
}

// src/report/numbers.ts
function count(value) {
  return amount(Math.round(value));
}
function learningRate(value) {
  if (!Number.isFinite(value)) return "\u2013";
  if (value === 0) return "0";
  return Math.abs(value) >= 1e-3 && Math.abs(value) < 1e4 ? trimZeros(fixedSignificant(value, 4)) : exponent(value, 4);
}
function metricValue(value) {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  return significant(value, 4);
}
function quantity(length) {
  if (length.unit === "fraction") return percent(length.value);
  return `${amount(length.value)} ${length.unit}`;
}
function significant(value, digits) {
  if (value === 0) return "0";
  const size = Math.abs(value);
  return size >= 1e-4 && size < 1e6 ? trimZeros(fixedSignificant(value, digits)) : exponent(value, digits);
}
function median(values) {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
}
function fixedSignificant(value, digits) {
  const before = Math.floor(Math.log10(Math.abs(value))) + 1;
  return value.toFixed(Math.min(20, Math.max(0, digits - before)));
}
function exponent(value, digits) {
  const [mantissa = "", power2 = ""] = value.toExponential(digits - 1).split("e");
  return `${trimZeros(mantissa)}e${power2.replace("+", "")}`;
}
function trimZeros(digits) {
  return digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
}

// src/report/json/values.ts
function finite2(value) {
  return value !== null && value !== void 0 && Number.isFinite(value) ? value : null;
}
function scalar(value) {
  if (typeof value === "number") return finite2(value);
  return typeof value === "string" ? mask(wellFormed(value)) : value ?? null;
}
function bare(sourced2) {
  return sourced2 === null ? null : scalar(sourced2.value);
}
function quantity2(length) {
  return length === null || !Number.isFinite(length.value) ? null : { value: length.value, unit: length.unit };
}
function record2(entries) {
  return Object.fromEntries(entries);
}
function scalars(values) {
  return record2(Object.entries(values).map(([name2, value]) => [mask(name2), scalar(value)]));
}
function flat(values) {
  return record2(Object.entries(values).map(([name2, value]) => [mask(name2), flatValue(value)]));
}
function flatValue(value) {
  if (value === null || typeof value !== "object") return scalar(value);
  return value.map((item) => scalar(item));
}

export {
  matchesAny,
  policyPath,
  mayBeConfig,
  mayBeResult,
  folderOf,
  parseYaml,
  decodeFile,
  collectChange,
  collectFiles,
  finite2 as finite,
  bare,
  quantity2 as quantity,
  record2 as record,
  scalars,
  flat,
  count,
  learningRate,
  metricValue,
  quantity as quantity2,
  median
};
