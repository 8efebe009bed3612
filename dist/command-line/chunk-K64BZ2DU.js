import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  goalByName,
  median,
  medianAbsoluteDeviation,
  medianInPlace,
  movingMedian,
  pointsOf,
  quantileOfSorted,
  smoothedEnd,
  sorted,
  standardDeviation,
  sweptRate
} from "./chunk-Q4RJVFIV.js";
import {
  commonStepsPerEpoch,
  configLength,
  isPlainNumber,
  knownFrom,
  runOf,
  scheduleFollowsLength
} from "./chunk-7N7XQPH5.js";
import {
  canonical,
  conversionOf,
  fulfils,
  heldPerEpoch,
  isLearningRateKey,
  isNameKey,
  isSearched,
  isSeedKey,
  nameParts,
  regularizationKeys,
  scaled,
  settingsOf
} from "./chunk-PSQEBCLX.js";
import {
  __commonJS,
  __toESM,
  int,
  number,
  strictObject
} from "./chunk-TCHMQFRE.js";

// node_modules/@stdlib/utils-define-property/lib/define_property.js
var require_define_property = __commonJS({
  "node_modules/@stdlib/utils-define-property/lib/define_property.js"(exports, module) {
    "use strict";
    var main = typeof Object.defineProperty === "function" ? Object.defineProperty : null;
    module.exports = main;
  }
});

// node_modules/@stdlib/utils-define-property/lib/has_define_property_support.js
var require_has_define_property_support = __commonJS({
  "node_modules/@stdlib/utils-define-property/lib/has_define_property_support.js"(exports, module) {
    "use strict";
    var defineProperty = require_define_property();
    function hasDefinePropertySupport() {
      try {
        defineProperty({}, "x", {});
        return true;
      } catch (err) {
        return false;
      }
    }
    module.exports = hasDefinePropertySupport;
  }
});

// node_modules/@stdlib/utils-define-property/lib/builtin.js
var require_builtin = __commonJS({
  "node_modules/@stdlib/utils-define-property/lib/builtin.js"(exports, module) {
    "use strict";
    var defineProperty = Object.defineProperty;
    module.exports = defineProperty;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/is_number.js
var require_is_number = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/is_number.js"(exports, module) {
    "use strict";
    function isNumber(value) {
      return typeof value === "number";
    }
    module.exports = isNumber;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/zero_pad.js
var require_zero_pad = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/zero_pad.js"(exports, module) {
    "use strict";
    function startsWithMinus(str) {
      return str[0] === "-";
    }
    function zeros(n) {
      var out = "";
      var i;
      for (i = 0; i < n; i++) {
        out += "0";
      }
      return out;
    }
    function zeroPad(str, width, right) {
      var negative = false;
      var pad = width - str.length;
      if (pad < 0) {
        return str;
      }
      if (startsWithMinus(str)) {
        negative = true;
        str = str.substr(1);
      }
      str = right ? str + zeros(pad) : zeros(pad) + str;
      if (negative) {
        str = "-" + str;
      }
      return str;
    }
    module.exports = zeroPad;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/format_integer.js
var require_format_integer = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/format_integer.js"(exports, module) {
    "use strict";
    var isNumber = require_is_number();
    var zeroPad = require_zero_pad();
    var lowercase = String.prototype.toLowerCase;
    var uppercase = String.prototype.toUpperCase;
    function formatInteger(token) {
      var base;
      var out;
      var i;
      switch (token.specifier) {
        case "b":
          base = 2;
          break;
        case "o":
          base = 8;
          break;
        case "x":
        case "X":
          base = 16;
          break;
        case "d":
        case "i":
        case "u":
        default:
          base = 10;
          break;
      }
      out = token.arg;
      i = parseInt(out, 10);
      if (!isFinite(i)) {
        if (!isNumber(out)) {
          throw new Error("invalid integer. Value: " + out);
        }
        i = 0;
      }
      if (i < 0 && (token.specifier === "u" || base !== 10)) {
        i = 4294967295 + i + 1;
      }
      if (i < 0) {
        out = (-i).toString(base);
        if (token.precision) {
          out = zeroPad(out, token.precision, token.padRight);
        }
        out = "-" + out;
      } else {
        out = i.toString(base);
        if (!i && !token.precision) {
          out = "";
        } else if (token.precision) {
          out = zeroPad(out, token.precision, token.padRight);
        }
        if (token.sign) {
          out = token.sign + out;
        }
      }
      if (base === 16) {
        if (token.alternate) {
          out = "0x" + out;
        }
        out = token.specifier === uppercase.call(token.specifier) ? uppercase.call(out) : lowercase.call(out);
      }
      if (base === 8) {
        if (token.alternate && out.charAt(0) !== "0") {
          out = "0" + out;
        }
      }
      return out;
    }
    module.exports = formatInteger;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/is_string.js
var require_is_string = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/is_string.js"(exports, module) {
    "use strict";
    function isString(value) {
      return typeof value === "string";
    }
    module.exports = isString;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/format_double.js
var require_format_double = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/format_double.js"(exports, module) {
    "use strict";
    var abs = Math.abs;
    var lowercase = String.prototype.toLowerCase;
    var uppercase = String.prototype.toUpperCase;
    var replace = String.prototype.replace;
    var RE_EXP_POS_DIGITS = /e\+(\d)$/;
    var RE_EXP_NEG_DIGITS = /e-(\d)$/;
    var RE_ONLY_DIGITS = /^(\d+)$/;
    var RE_DIGITS_BEFORE_EXP = /^(\d+)e/;
    var RE_TRAILING_PERIOD_ZERO = /\.0$/;
    var RE_PERIOD_ZERO_EXP = /\.0*e/;
    var RE_ZERO_BEFORE_EXP = /(\..*[^0])0*e/;
    function formatDouble(f, token) {
      var digits;
      var out;
      switch (token.specifier) {
        case "e":
        case "E":
          out = f.toExponential(token.precision);
          break;
        case "f":
        case "F":
          out = f.toFixed(token.precision);
          break;
        case "g":
        case "G":
          if (abs(f) < 1e-4) {
            digits = token.precision;
            if (digits > 0) {
              digits -= 1;
            }
            out = f.toExponential(digits);
          } else {
            out = f.toPrecision(token.precision);
          }
          if (!token.alternate) {
            out = replace.call(out, RE_ZERO_BEFORE_EXP, "$1e");
            out = replace.call(out, RE_PERIOD_ZERO_EXP, "e");
            out = replace.call(out, RE_TRAILING_PERIOD_ZERO, "");
          }
          break;
        default:
          throw new Error("invalid double notation. Value: " + token.specifier);
      }
      out = replace.call(out, RE_EXP_POS_DIGITS, "e+0$1");
      out = replace.call(out, RE_EXP_NEG_DIGITS, "e-0$1");
      if (token.alternate) {
        out = replace.call(out, RE_ONLY_DIGITS, "$1.");
        out = replace.call(out, RE_DIGITS_BEFORE_EXP, "$1.e");
      }
      if (f >= 0 && token.sign) {
        out = token.sign + out;
      }
      out = token.specifier === uppercase.call(token.specifier) ? uppercase.call(out) : lowercase.call(out);
      return out;
    }
    module.exports = formatDouble;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/space_pad.js
var require_space_pad = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/space_pad.js"(exports, module) {
    "use strict";
    function spaces(n) {
      var out = "";
      var i;
      for (i = 0; i < n; i++) {
        out += " ";
      }
      return out;
    }
    function spacePad(str, width, right) {
      var pad = width - str.length;
      if (pad < 0) {
        return str;
      }
      str = right ? str + spaces(pad) : spaces(pad) + str;
      return str;
    }
    module.exports = spacePad;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/main.js
var require_main = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/main.js"(exports, module) {
    "use strict";
    var formatInteger = require_format_integer();
    var isString = require_is_string();
    var isNumber = require_is_number();
    var formatDouble = require_format_double();
    var spacePad = require_space_pad();
    var zeroPad = require_zero_pad();
    var fromCharCode = String.fromCharCode;
    var isArray = Array.isArray;
    function isnan(value) {
      return value !== value;
    }
    function initialize(token) {
      var out = {};
      out.specifier = token.specifier;
      out.precision = token.precision === void 0 ? 1 : token.precision;
      out.width = token.width;
      out.flags = token.flags || "";
      out.mapping = token.mapping;
      return out;
    }
    function formatInterpolate(tokens) {
      var hasPeriod;
      var flags;
      var token;
      var flag;
      var num;
      var out;
      var pos;
      var f;
      var i;
      var j;
      if (!isArray(tokens)) {
        throw new TypeError("invalid argument. First argument must be an array. Value: `" + tokens + "`.");
      }
      out = "";
      pos = 1;
      for (i = 0; i < tokens.length; i++) {
        token = tokens[i];
        if (isString(token)) {
          out += token;
        } else {
          hasPeriod = token.precision !== void 0;
          token = initialize(token);
          if (!token.specifier) {
            throw new TypeError("invalid argument. Token is missing `specifier` property. Index: `" + i + "`. Value: `" + token + "`.");
          }
          if (token.mapping) {
            pos = token.mapping;
          }
          flags = token.flags;
          for (j = 0; j < flags.length; j++) {
            flag = flags.charAt(j);
            switch (flag) {
              case " ":
                token.sign = " ";
                break;
              case "+":
                token.sign = "+";
                break;
              case "-":
                token.padRight = true;
                token.padZeros = false;
                break;
              case "0":
                token.padZeros = flags.indexOf("-") < 0;
                break;
              case "#":
                token.alternate = true;
                break;
              default:
                throw new Error("invalid flag: " + flag);
            }
          }
          if (token.width === "*") {
            token.width = parseInt(arguments[pos], 10);
            pos += 1;
            if (isnan(token.width)) {
              throw new TypeError("the argument for * width at position " + pos + " is not a number. Value: `" + token.width + "`.");
            }
            if (token.width < 0) {
              token.padRight = true;
              token.width = -token.width;
            }
          }
          if (hasPeriod) {
            if (token.precision === "*") {
              token.precision = parseInt(arguments[pos], 10);
              pos += 1;
              if (isnan(token.precision)) {
                throw new TypeError("the argument for * precision at position " + pos + " is not a number. Value: `" + token.precision + "`.");
              }
              if (token.precision < 0) {
                token.precision = 1;
                hasPeriod = false;
              }
            }
          }
          token.arg = arguments[pos];
          switch (token.specifier) {
            case "b":
            case "o":
            case "x":
            case "X":
            case "d":
            case "i":
            case "u":
              if (hasPeriod) {
                token.padZeros = false;
              }
              token.arg = formatInteger(token);
              break;
            case "s":
              token.maxWidth = hasPeriod ? token.precision : -1;
              token.arg = String(token.arg);
              break;
            case "c":
              if (!isnan(token.arg)) {
                num = parseInt(token.arg, 10);
                if (num < 0 || num > 127) {
                  throw new Error("invalid character code. Value: " + token.arg);
                }
                token.arg = isnan(num) ? String(token.arg) : fromCharCode(num);
              }
              break;
            case "e":
            case "E":
            case "f":
            case "F":
            case "g":
            case "G":
              if (!hasPeriod) {
                token.precision = 6;
              }
              f = parseFloat(token.arg);
              if (!isFinite(f)) {
                if (!isNumber(token.arg)) {
                  throw new Error("invalid floating-point number. Value: " + out);
                }
                f = token.arg;
                token.padZeros = false;
              }
              token.arg = formatDouble(f, token);
              break;
            default:
              throw new Error("invalid specifier: " + token.specifier);
          }
          if (token.maxWidth >= 0 && token.arg.length > token.maxWidth) {
            token.arg = token.arg.substring(0, token.maxWidth);
          }
          if (token.padZeros) {
            token.arg = zeroPad(token.arg, token.width || token.precision, token.padRight);
          } else if (token.width) {
            token.arg = spacePad(token.arg, token.width, token.padRight);
          }
          out += token.arg || "";
          pos += 1;
        }
      }
      return out;
    }
    module.exports = formatInterpolate;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/index.js
var require_lib = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main();
    module.exports = main;
  }
});

// node_modules/@stdlib/string-base-format-tokenize/lib/main.js
var require_main2 = __commonJS({
  "node_modules/@stdlib/string-base-format-tokenize/lib/main.js"(exports, module) {
    "use strict";
    var RE = /%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;
    function parse(match) {
      var token = {
        "mapping": match[1] ? parseInt(match[1], 10) : void 0,
        "flags": match[2],
        "width": match[3],
        "precision": match[5],
        "specifier": match[6]
      };
      if (match[4] === "." && match[5] === void 0) {
        token.precision = "1";
      }
      return token;
    }
    function formatTokenize(str) {
      var content;
      var tokens;
      var match;
      var prev;
      tokens = [];
      prev = 0;
      match = RE.exec(str);
      while (match) {
        content = str.slice(prev, RE.lastIndex - match[0].length);
        if (content.length) {
          tokens.push(content);
        }
        if (match[6] === "%") {
          tokens.push("%");
        } else {
          tokens.push(parse(match));
        }
        prev = RE.lastIndex;
        match = RE.exec(str);
      }
      content = str.slice(prev);
      if (content.length) {
        tokens.push(content);
      }
      return tokens;
    }
    module.exports = formatTokenize;
  }
});

// node_modules/@stdlib/string-base-format-tokenize/lib/index.js
var require_lib2 = __commonJS({
  "node_modules/@stdlib/string-base-format-tokenize/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main2();
    module.exports = main;
  }
});

// node_modules/@stdlib/string-format/lib/is_string.js
var require_is_string2 = __commonJS({
  "node_modules/@stdlib/string-format/lib/is_string.js"(exports, module) {
    "use strict";
    function isString(value) {
      return typeof value === "string";
    }
    module.exports = isString;
  }
});

// node_modules/@stdlib/string-format/lib/main.js
var require_main3 = __commonJS({
  "node_modules/@stdlib/string-format/lib/main.js"(exports, module) {
    "use strict";
    var interpolate = require_lib();
    var tokenize = require_lib2();
    var isString = require_is_string2();
    function format(str) {
      var args;
      var i;
      if (!isString(str)) {
        throw new TypeError(format("invalid argument. First argument must be a string. Value: `%s`.", str));
      }
      args = [tokenize(str)];
      for (i = 1; i < arguments.length; i++) {
        args.push(arguments[i]);
      }
      return interpolate.apply(null, args);
    }
    module.exports = format;
  }
});

// node_modules/@stdlib/string-format/lib/index.js
var require_lib3 = __commonJS({
  "node_modules/@stdlib/string-format/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main3();
    module.exports = main;
  }
});

// node_modules/@stdlib/utils-define-property/lib/polyfill.js
var require_polyfill = __commonJS({
  "node_modules/@stdlib/utils-define-property/lib/polyfill.js"(exports, module) {
    "use strict";
    var format = require_lib3();
    var objectProtoype = Object.prototype;
    var toStr = objectProtoype.toString;
    var defineGetter = objectProtoype.__defineGetter__;
    var defineSetter = objectProtoype.__defineSetter__;
    var lookupGetter = objectProtoype.__lookupGetter__;
    var lookupSetter = objectProtoype.__lookupSetter__;
    function defineProperty(obj, prop, descriptor) {
      var prototype;
      var hasValue;
      var hasGet;
      var hasSet;
      if (typeof obj !== "object" || obj === null || toStr.call(obj) === "[object Array]") {
        throw new TypeError(format("invalid argument. First argument must be an object. Value: `%s`.", obj));
      }
      if (typeof descriptor !== "object" || descriptor === null || toStr.call(descriptor) === "[object Array]") {
        throw new TypeError(format("invalid argument. Property descriptor must be an object. Value: `%s`.", descriptor));
      }
      hasValue = "value" in descriptor;
      if (hasValue) {
        if (lookupGetter.call(obj, prop) || lookupSetter.call(obj, prop)) {
          prototype = obj.__proto__;
          obj.__proto__ = objectProtoype;
          delete obj[prop];
          obj[prop] = descriptor.value;
          obj.__proto__ = prototype;
        } else {
          obj[prop] = descriptor.value;
        }
      }
      hasGet = "get" in descriptor;
      hasSet = "set" in descriptor;
      if (hasValue && (hasGet || hasSet)) {
        throw new Error("invalid argument. Cannot specify one or more accessors and a value or writable attribute in the property descriptor.");
      }
      if (hasGet && defineGetter) {
        defineGetter.call(obj, prop, descriptor.get);
      }
      if (hasSet && defineSetter) {
        defineSetter.call(obj, prop, descriptor.set);
      }
      return obj;
    }
    module.exports = defineProperty;
  }
});

// node_modules/@stdlib/utils-define-property/lib/index.js
var require_lib4 = __commonJS({
  "node_modules/@stdlib/utils-define-property/lib/index.js"(exports, module) {
    "use strict";
    var hasDefinePropertySupport = require_has_define_property_support();
    var builtin = require_builtin();
    var polyfill = require_polyfill();
    var defineProperty;
    if (hasDefinePropertySupport()) {
      defineProperty = builtin;
    } else {
      defineProperty = polyfill;
    }
    module.exports = defineProperty;
  }
});

// node_modules/@stdlib/utils-define-nonenumerable-read-only-property/lib/main.js
var require_main4 = __commonJS({
  "node_modules/@stdlib/utils-define-nonenumerable-read-only-property/lib/main.js"(exports, module) {
    "use strict";
    var defineProperty = require_lib4();
    function setNonEnumerableReadOnly(obj, prop, value) {
      defineProperty(obj, prop, {
        "configurable": false,
        "enumerable": false,
        "writable": false,
        "value": value
      });
    }
    module.exports = setNonEnumerableReadOnly;
  }
});

// node_modules/@stdlib/utils-define-nonenumerable-read-only-property/lib/index.js
var require_lib5 = __commonJS({
  "node_modules/@stdlib/utils-define-nonenumerable-read-only-property/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main4();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-assert-is-nan/lib/main.js
var require_main5 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-nan/lib/main.js"(exports, module) {
    "use strict";
    function isnan(x) {
      return x !== x;
    }
    module.exports = isnan;
  }
});

// node_modules/@stdlib/math-base-assert-is-nan/lib/index.js
var require_lib6 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-nan/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main5();
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-has-symbol-support/lib/main.js
var require_main6 = __commonJS({
  "node_modules/@stdlib/assert-has-symbol-support/lib/main.js"(exports, module) {
    "use strict";
    function hasSymbolSupport() {
      return typeof Symbol === "function" && typeof /* @__PURE__ */ Symbol("foo") === "symbol";
    }
    module.exports = hasSymbolSupport;
  }
});

// node_modules/@stdlib/assert-has-symbol-support/lib/index.js
var require_lib7 = __commonJS({
  "node_modules/@stdlib/assert-has-symbol-support/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main6();
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-has-tostringtag-support/lib/main.js
var require_main7 = __commonJS({
  "node_modules/@stdlib/assert-has-tostringtag-support/lib/main.js"(exports, module) {
    "use strict";
    var hasSymbols = require_lib7();
    var FLG = hasSymbols();
    function hasToStringTagSupport() {
      return FLG && typeof Symbol.toStringTag === "symbol";
    }
    module.exports = hasToStringTagSupport;
  }
});

// node_modules/@stdlib/assert-has-tostringtag-support/lib/index.js
var require_lib8 = __commonJS({
  "node_modules/@stdlib/assert-has-tostringtag-support/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main7();
    module.exports = main;
  }
});

// node_modules/@stdlib/utils-native-class/lib/tostring.js
var require_tostring = __commonJS({
  "node_modules/@stdlib/utils-native-class/lib/tostring.js"(exports, module) {
    "use strict";
    var toStr = Object.prototype.toString;
    module.exports = toStr;
  }
});

// node_modules/@stdlib/utils-native-class/lib/main.js
var require_main8 = __commonJS({
  "node_modules/@stdlib/utils-native-class/lib/main.js"(exports, module) {
    "use strict";
    var toStr = require_tostring();
    function nativeClass(v) {
      return toStr.call(v);
    }
    module.exports = nativeClass;
  }
});

// node_modules/@stdlib/assert-has-own-property/lib/main.js
var require_main9 = __commonJS({
  "node_modules/@stdlib/assert-has-own-property/lib/main.js"(exports, module) {
    "use strict";
    var has = Object.prototype.hasOwnProperty;
    function hasOwnProp(value, property) {
      if (value === void 0 || value === null) {
        return false;
      }
      return has.call(value, property);
    }
    module.exports = hasOwnProp;
  }
});

// node_modules/@stdlib/assert-has-own-property/lib/index.js
var require_lib9 = __commonJS({
  "node_modules/@stdlib/assert-has-own-property/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main9();
    module.exports = main;
  }
});

// node_modules/@stdlib/symbol-ctor/lib/main.js
var require_main10 = __commonJS({
  "node_modules/@stdlib/symbol-ctor/lib/main.js"(exports, module) {
    "use strict";
    var Sym = typeof Symbol === "function" ? Symbol : void 0;
    module.exports = Sym;
  }
});

// node_modules/@stdlib/symbol-ctor/lib/index.js
var require_lib10 = __commonJS({
  "node_modules/@stdlib/symbol-ctor/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main10();
    module.exports = main;
  }
});

// node_modules/@stdlib/utils-native-class/lib/tostringtag.js
var require_tostringtag = __commonJS({
  "node_modules/@stdlib/utils-native-class/lib/tostringtag.js"(exports, module) {
    "use strict";
    var Symbol2 = require_lib10();
    var toStrTag = typeof Symbol2 === "function" ? Symbol2.toStringTag : "";
    module.exports = toStrTag;
  }
});

// node_modules/@stdlib/utils-native-class/lib/polyfill.js
var require_polyfill2 = __commonJS({
  "node_modules/@stdlib/utils-native-class/lib/polyfill.js"(exports, module) {
    "use strict";
    var hasOwnProp = require_lib9();
    var toStringTag = require_tostringtag();
    var toStr = require_tostring();
    function nativeClass(v) {
      var isOwn;
      var tag;
      var out;
      if (v === null || v === void 0) {
        return toStr.call(v);
      }
      tag = v[toStringTag];
      isOwn = hasOwnProp(v, toStringTag);
      try {
        v[toStringTag] = void 0;
      } catch (err) {
        return toStr.call(v);
      }
      out = toStr.call(v);
      if (isOwn) {
        v[toStringTag] = tag;
      } else {
        delete v[toStringTag];
      }
      return out;
    }
    module.exports = nativeClass;
  }
});

// node_modules/@stdlib/utils-native-class/lib/index.js
var require_lib11 = __commonJS({
  "node_modules/@stdlib/utils-native-class/lib/index.js"(exports, module) {
    "use strict";
    var hasToStringTag = require_lib8();
    var builtin = require_main8();
    var polyfill = require_polyfill2();
    var main;
    if (hasToStringTag()) {
      main = polyfill;
    } else {
      main = builtin;
    }
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-is-uint32array/lib/main.js
var require_main11 = __commonJS({
  "node_modules/@stdlib/assert-is-uint32array/lib/main.js"(exports, module) {
    "use strict";
    var nativeClass = require_lib11();
    var hasUint32Array = typeof Uint32Array === "function";
    function isUint32Array(value) {
      return hasUint32Array && value instanceof Uint32Array || // eslint-disable-line stdlib/require-globals
      nativeClass(value) === "[object Uint32Array]";
    }
    module.exports = isUint32Array;
  }
});

// node_modules/@stdlib/assert-is-uint32array/lib/index.js
var require_lib12 = __commonJS({
  "node_modules/@stdlib/assert-is-uint32array/lib/index.js"(exports, module) {
    "use strict";
    var isUint32Array = require_main11();
    module.exports = isUint32Array;
  }
});

// node_modules/@stdlib/constants-uint32-max/lib/index.js
var require_lib13 = __commonJS({
  "node_modules/@stdlib/constants-uint32-max/lib/index.js"(exports, module) {
    "use strict";
    var UINT32_MAX = 4294967295;
    module.exports = UINT32_MAX;
  }
});

// node_modules/@stdlib/assert-has-uint32array-support/lib/uint32array.js
var require_uint32array = __commonJS({
  "node_modules/@stdlib/assert-has-uint32array-support/lib/uint32array.js"(exports, module) {
    "use strict";
    var main = typeof Uint32Array === "function" ? Uint32Array : null;
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-has-uint32array-support/lib/main.js
var require_main12 = __commonJS({
  "node_modules/@stdlib/assert-has-uint32array-support/lib/main.js"(exports, module) {
    "use strict";
    var isUint32Array = require_lib12();
    var UINT32_MAX = require_lib13();
    var GlobalUint32Array = require_uint32array();
    function hasUint32ArraySupport() {
      var bool;
      var arr;
      if (typeof GlobalUint32Array !== "function") {
        return false;
      }
      try {
        arr = [1, 3.14, -3.14, UINT32_MAX + 1, UINT32_MAX + 2];
        arr = new GlobalUint32Array(arr);
        bool = isUint32Array(arr) && arr[0] === 1 && arr[1] === 3 && // truncation
        arr[2] === UINT32_MAX - 2 && // truncation and wrap around
        arr[3] === 0 && // wrap around
        arr[4] === 1;
      } catch (err) {
        bool = false;
      }
      return bool;
    }
    module.exports = hasUint32ArraySupport;
  }
});

// node_modules/@stdlib/assert-has-uint32array-support/lib/index.js
var require_lib14 = __commonJS({
  "node_modules/@stdlib/assert-has-uint32array-support/lib/index.js"(exports, module) {
    "use strict";
    var hasUint32ArraySupport = require_main12();
    module.exports = hasUint32ArraySupport;
  }
});

// node_modules/@stdlib/array-uint32/lib/main.js
var require_main13 = __commonJS({
  "node_modules/@stdlib/array-uint32/lib/main.js"(exports, module) {
    "use strict";
    var ctor = typeof Uint32Array === "function" ? Uint32Array : void 0;
    module.exports = ctor;
  }
});

// node_modules/@stdlib/array-uint32/lib/polyfill.js
var require_polyfill3 = __commonJS({
  "node_modules/@stdlib/array-uint32/lib/polyfill.js"(exports, module) {
    "use strict";
    function polyfill() {
      throw new Error("not implemented");
    }
    module.exports = polyfill;
  }
});

// node_modules/@stdlib/array-uint32/lib/index.js
var require_lib15 = __commonJS({
  "node_modules/@stdlib/array-uint32/lib/index.js"(exports, module) {
    "use strict";
    var hasUint32ArraySupport = require_lib14();
    var builtin = require_main13();
    var polyfill = require_polyfill3();
    var ctor;
    if (hasUint32ArraySupport()) {
      ctor = builtin;
    } else {
      ctor = polyfill;
    }
    module.exports = ctor;
  }
});

// node_modules/@stdlib/assert-is-float64array/lib/main.js
var require_main14 = __commonJS({
  "node_modules/@stdlib/assert-is-float64array/lib/main.js"(exports, module) {
    "use strict";
    var nativeClass = require_lib11();
    var hasFloat64Array = typeof Float64Array === "function";
    function isFloat64Array(value) {
      return hasFloat64Array && value instanceof Float64Array || // eslint-disable-line stdlib/require-globals
      nativeClass(value) === "[object Float64Array]";
    }
    module.exports = isFloat64Array;
  }
});

// node_modules/@stdlib/assert-is-float64array/lib/index.js
var require_lib16 = __commonJS({
  "node_modules/@stdlib/assert-is-float64array/lib/index.js"(exports, module) {
    "use strict";
    var isFloat64Array = require_main14();
    module.exports = isFloat64Array;
  }
});

// node_modules/@stdlib/assert-has-float64array-support/lib/float64array.js
var require_float64array = __commonJS({
  "node_modules/@stdlib/assert-has-float64array-support/lib/float64array.js"(exports, module) {
    "use strict";
    var main = typeof Float64Array === "function" ? Float64Array : null;
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-has-float64array-support/lib/main.js
var require_main15 = __commonJS({
  "node_modules/@stdlib/assert-has-float64array-support/lib/main.js"(exports, module) {
    "use strict";
    var isFloat64Array = require_lib16();
    var GlobalFloat64Array = require_float64array();
    function hasFloat64ArraySupport() {
      var bool;
      var arr;
      if (typeof GlobalFloat64Array !== "function") {
        return false;
      }
      try {
        arr = new GlobalFloat64Array([1, 3.14, -3.14, NaN]);
        bool = isFloat64Array(arr) && arr[0] === 1 && arr[1] === 3.14 && arr[2] === -3.14 && arr[3] !== arr[3];
      } catch (err) {
        bool = false;
      }
      return bool;
    }
    module.exports = hasFloat64ArraySupport;
  }
});

// node_modules/@stdlib/assert-has-float64array-support/lib/index.js
var require_lib17 = __commonJS({
  "node_modules/@stdlib/assert-has-float64array-support/lib/index.js"(exports, module) {
    "use strict";
    var hasFloat64ArraySupport = require_main15();
    module.exports = hasFloat64ArraySupport;
  }
});

// node_modules/@stdlib/array-float64/lib/main.js
var require_main16 = __commonJS({
  "node_modules/@stdlib/array-float64/lib/main.js"(exports, module) {
    "use strict";
    var ctor = typeof Float64Array === "function" ? Float64Array : void 0;
    module.exports = ctor;
  }
});

// node_modules/@stdlib/array-float64/lib/polyfill.js
var require_polyfill4 = __commonJS({
  "node_modules/@stdlib/array-float64/lib/polyfill.js"(exports, module) {
    "use strict";
    function polyfill() {
      throw new Error("not implemented");
    }
    module.exports = polyfill;
  }
});

// node_modules/@stdlib/array-float64/lib/index.js
var require_lib18 = __commonJS({
  "node_modules/@stdlib/array-float64/lib/index.js"(exports, module) {
    "use strict";
    var hasFloat64ArraySupport = require_lib17();
    var builtin = require_main16();
    var polyfill = require_polyfill4();
    var ctor;
    if (hasFloat64ArraySupport()) {
      ctor = builtin;
    } else {
      ctor = polyfill;
    }
    module.exports = ctor;
  }
});

// node_modules/@stdlib/assert-is-uint8array/lib/main.js
var require_main17 = __commonJS({
  "node_modules/@stdlib/assert-is-uint8array/lib/main.js"(exports, module) {
    "use strict";
    var nativeClass = require_lib11();
    var hasUint8Array = typeof Uint8Array === "function";
    function isUint8Array(value) {
      return hasUint8Array && value instanceof Uint8Array || // eslint-disable-line stdlib/require-globals
      nativeClass(value) === "[object Uint8Array]";
    }
    module.exports = isUint8Array;
  }
});

// node_modules/@stdlib/assert-is-uint8array/lib/index.js
var require_lib19 = __commonJS({
  "node_modules/@stdlib/assert-is-uint8array/lib/index.js"(exports, module) {
    "use strict";
    var isUint8Array = require_main17();
    module.exports = isUint8Array;
  }
});

// node_modules/@stdlib/constants-uint8-max/lib/index.js
var require_lib20 = __commonJS({
  "node_modules/@stdlib/constants-uint8-max/lib/index.js"(exports, module) {
    "use strict";
    var UINT8_MAX = 255 | 0;
    module.exports = UINT8_MAX;
  }
});

// node_modules/@stdlib/assert-has-uint8array-support/lib/uint8array.js
var require_uint8array = __commonJS({
  "node_modules/@stdlib/assert-has-uint8array-support/lib/uint8array.js"(exports, module) {
    "use strict";
    var main = typeof Uint8Array === "function" ? Uint8Array : null;
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-has-uint8array-support/lib/main.js
var require_main18 = __commonJS({
  "node_modules/@stdlib/assert-has-uint8array-support/lib/main.js"(exports, module) {
    "use strict";
    var isUint8Array = require_lib19();
    var UINT8_MAX = require_lib20();
    var GlobalUint8Array = require_uint8array();
    function hasUint8ArraySupport() {
      var bool;
      var arr;
      if (typeof GlobalUint8Array !== "function") {
        return false;
      }
      try {
        arr = [1, 3.14, -3.14, UINT8_MAX + 1, UINT8_MAX + 2];
        arr = new GlobalUint8Array(arr);
        bool = isUint8Array(arr) && arr[0] === 1 && arr[1] === 3 && // truncation
        arr[2] === UINT8_MAX - 2 && // truncation and wrap around
        arr[3] === 0 && // wrap around
        arr[4] === 1;
      } catch (err) {
        bool = false;
      }
      return bool;
    }
    module.exports = hasUint8ArraySupport;
  }
});

// node_modules/@stdlib/assert-has-uint8array-support/lib/index.js
var require_lib21 = __commonJS({
  "node_modules/@stdlib/assert-has-uint8array-support/lib/index.js"(exports, module) {
    "use strict";
    var hasUint8ArraySupport = require_main18();
    module.exports = hasUint8ArraySupport;
  }
});

// node_modules/@stdlib/array-uint8/lib/main.js
var require_main19 = __commonJS({
  "node_modules/@stdlib/array-uint8/lib/main.js"(exports, module) {
    "use strict";
    var ctor = typeof Uint8Array === "function" ? Uint8Array : void 0;
    module.exports = ctor;
  }
});

// node_modules/@stdlib/array-uint8/lib/polyfill.js
var require_polyfill5 = __commonJS({
  "node_modules/@stdlib/array-uint8/lib/polyfill.js"(exports, module) {
    "use strict";
    function polyfill() {
      throw new Error("not implemented");
    }
    module.exports = polyfill;
  }
});

// node_modules/@stdlib/array-uint8/lib/index.js
var require_lib22 = __commonJS({
  "node_modules/@stdlib/array-uint8/lib/index.js"(exports, module) {
    "use strict";
    var hasUint8ArraySupport = require_lib21();
    var builtin = require_main19();
    var polyfill = require_polyfill5();
    var ctor;
    if (hasUint8ArraySupport()) {
      ctor = builtin;
    } else {
      ctor = polyfill;
    }
    module.exports = ctor;
  }
});

// node_modules/@stdlib/assert-is-uint16array/lib/main.js
var require_main20 = __commonJS({
  "node_modules/@stdlib/assert-is-uint16array/lib/main.js"(exports, module) {
    "use strict";
    var nativeClass = require_lib11();
    var hasUint16Array = typeof Uint16Array === "function";
    function isUint16Array(value) {
      return hasUint16Array && value instanceof Uint16Array || // eslint-disable-line stdlib/require-globals
      nativeClass(value) === "[object Uint16Array]";
    }
    module.exports = isUint16Array;
  }
});

// node_modules/@stdlib/assert-is-uint16array/lib/index.js
var require_lib23 = __commonJS({
  "node_modules/@stdlib/assert-is-uint16array/lib/index.js"(exports, module) {
    "use strict";
    var isUint16Array = require_main20();
    module.exports = isUint16Array;
  }
});

// node_modules/@stdlib/constants-uint16-max/lib/index.js
var require_lib24 = __commonJS({
  "node_modules/@stdlib/constants-uint16-max/lib/index.js"(exports, module) {
    "use strict";
    var UINT16_MAX = 65535 | 0;
    module.exports = UINT16_MAX;
  }
});

// node_modules/@stdlib/assert-has-uint16array-support/lib/uint16array.js
var require_uint16array = __commonJS({
  "node_modules/@stdlib/assert-has-uint16array-support/lib/uint16array.js"(exports, module) {
    "use strict";
    var main = typeof Uint16Array === "function" ? Uint16Array : null;
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-has-uint16array-support/lib/main.js
var require_main21 = __commonJS({
  "node_modules/@stdlib/assert-has-uint16array-support/lib/main.js"(exports, module) {
    "use strict";
    var isUint16Array = require_lib23();
    var UINT16_MAX = require_lib24();
    var GlobalUint16Array = require_uint16array();
    function hasUint16ArraySupport() {
      var bool;
      var arr;
      if (typeof GlobalUint16Array !== "function") {
        return false;
      }
      try {
        arr = [1, 3.14, -3.14, UINT16_MAX + 1, UINT16_MAX + 2];
        arr = new GlobalUint16Array(arr);
        bool = isUint16Array(arr) && arr[0] === 1 && arr[1] === 3 && // truncation
        arr[2] === UINT16_MAX - 2 && // truncation and wrap around
        arr[3] === 0 && // wrap around
        arr[4] === 1;
      } catch (err) {
        bool = false;
      }
      return bool;
    }
    module.exports = hasUint16ArraySupport;
  }
});

// node_modules/@stdlib/assert-has-uint16array-support/lib/index.js
var require_lib25 = __commonJS({
  "node_modules/@stdlib/assert-has-uint16array-support/lib/index.js"(exports, module) {
    "use strict";
    var hasUint16ArraySupport = require_main21();
    module.exports = hasUint16ArraySupport;
  }
});

// node_modules/@stdlib/array-uint16/lib/main.js
var require_main22 = __commonJS({
  "node_modules/@stdlib/array-uint16/lib/main.js"(exports, module) {
    "use strict";
    var ctor = typeof Uint16Array === "function" ? Uint16Array : void 0;
    module.exports = ctor;
  }
});

// node_modules/@stdlib/array-uint16/lib/polyfill.js
var require_polyfill6 = __commonJS({
  "node_modules/@stdlib/array-uint16/lib/polyfill.js"(exports, module) {
    "use strict";
    function polyfill() {
      throw new Error("not implemented");
    }
    module.exports = polyfill;
  }
});

// node_modules/@stdlib/array-uint16/lib/index.js
var require_lib26 = __commonJS({
  "node_modules/@stdlib/array-uint16/lib/index.js"(exports, module) {
    "use strict";
    var hasUint16ArraySupport = require_lib25();
    var builtin = require_main22();
    var polyfill = require_polyfill6();
    var ctor;
    if (hasUint16ArraySupport()) {
      ctor = builtin;
    } else {
      ctor = polyfill;
    }
    module.exports = ctor;
  }
});

// node_modules/@stdlib/assert-is-little-endian/lib/ctors.js
var require_ctors = __commonJS({
  "node_modules/@stdlib/assert-is-little-endian/lib/ctors.js"(exports, module) {
    "use strict";
    var Uint8Array2 = require_lib22();
    var Uint16Array2 = require_lib26();
    var ctors = {
      "uint16": Uint16Array2,
      "uint8": Uint8Array2
    };
    module.exports = ctors;
  }
});

// node_modules/@stdlib/assert-is-little-endian/lib/main.js
var require_main23 = __commonJS({
  "node_modules/@stdlib/assert-is-little-endian/lib/main.js"(exports, module) {
    "use strict";
    var ctors = require_ctors();
    var bool;
    function isLittleEndian() {
      var uint16view;
      var uint8view;
      uint16view = new ctors["uint16"](1);
      uint16view[0] = 4660;
      uint8view = new ctors["uint8"](uint16view.buffer);
      return uint8view[0] === 52;
    }
    bool = isLittleEndian();
    module.exports = bool;
  }
});

// node_modules/@stdlib/assert-is-little-endian/lib/index.js
var require_lib27 = __commonJS({
  "node_modules/@stdlib/assert-is-little-endian/lib/index.js"(exports, module) {
    "use strict";
    var IS_LITTLE_ENDIAN = require_main23();
    module.exports = IS_LITTLE_ENDIAN;
  }
});

// node_modules/@stdlib/number-float64-base-get-high-word/lib/high.js
var require_high = __commonJS({
  "node_modules/@stdlib/number-float64-base-get-high-word/lib/high.js"(exports, module) {
    "use strict";
    var isLittleEndian = require_lib27();
    var HIGH;
    if (isLittleEndian === true) {
      HIGH = 1;
    } else {
      HIGH = 0;
    }
    module.exports = HIGH;
  }
});

// node_modules/@stdlib/number-float64-base-get-high-word/lib/main.js
var require_main24 = __commonJS({
  "node_modules/@stdlib/number-float64-base-get-high-word/lib/main.js"(exports, module) {
    "use strict";
    var Uint32Array2 = require_lib15();
    var Float64Array2 = require_lib18();
    var HIGH = require_high();
    var FLOAT64_VIEW = new Float64Array2(1);
    var UINT32_VIEW = new Uint32Array2(FLOAT64_VIEW.buffer);
    function getHighWord(x) {
      FLOAT64_VIEW[0] = x;
      return UINT32_VIEW[HIGH];
    }
    module.exports = getHighWord;
  }
});

// node_modules/@stdlib/number-float64-base-get-high-word/lib/index.js
var require_lib28 = __commonJS({
  "node_modules/@stdlib/number-float64-base-get-high-word/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main24();
    module.exports = main;
  }
});

// node_modules/@stdlib/number-float64-base-set-high-word/lib/high.js
var require_high2 = __commonJS({
  "node_modules/@stdlib/number-float64-base-set-high-word/lib/high.js"(exports, module) {
    "use strict";
    var isLittleEndian = require_lib27();
    var HIGH;
    if (isLittleEndian === true) {
      HIGH = 1;
    } else {
      HIGH = 0;
    }
    module.exports = HIGH;
  }
});

// node_modules/@stdlib/number-float64-base-set-high-word/lib/main.js
var require_main25 = __commonJS({
  "node_modules/@stdlib/number-float64-base-set-high-word/lib/main.js"(exports, module) {
    "use strict";
    var Uint32Array2 = require_lib15();
    var Float64Array2 = require_lib18();
    var HIGH = require_high2();
    var FLOAT64_VIEW = new Float64Array2(1);
    var UINT32_VIEW = new Uint32Array2(FLOAT64_VIEW.buffer);
    function setHighWord(x, high) {
      FLOAT64_VIEW[0] = x;
      UINT32_VIEW[HIGH] = high >>> 0;
      return FLOAT64_VIEW[0];
    }
    module.exports = setHighWord;
  }
});

// node_modules/@stdlib/number-float64-base-set-high-word/lib/index.js
var require_lib29 = __commonJS({
  "node_modules/@stdlib/number-float64-base-set-high-word/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main25();
    module.exports = main;
  }
});

// node_modules/@stdlib/number-float64-base-from-words/lib/indices.js
var require_indices = __commonJS({
  "node_modules/@stdlib/number-float64-base-from-words/lib/indices.js"(exports, module) {
    "use strict";
    var isLittleEndian = require_lib27();
    var indices;
    var HIGH;
    var LOW;
    if (isLittleEndian === true) {
      HIGH = 1;
      LOW = 0;
    } else {
      HIGH = 0;
      LOW = 1;
    }
    indices = {
      "HIGH": HIGH,
      "LOW": LOW
    };
    module.exports = indices;
  }
});

// node_modules/@stdlib/number-float64-base-from-words/lib/main.js
var require_main26 = __commonJS({
  "node_modules/@stdlib/number-float64-base-from-words/lib/main.js"(exports, module) {
    "use strict";
    var Uint32Array2 = require_lib15();
    var Float64Array2 = require_lib18();
    var indices = require_indices();
    var FLOAT64_VIEW = new Float64Array2(1);
    var UINT32_VIEW = new Uint32Array2(FLOAT64_VIEW.buffer);
    var HIGH = indices.HIGH;
    var LOW = indices.LOW;
    function fromWords(high, low) {
      UINT32_VIEW[HIGH] = high;
      UINT32_VIEW[LOW] = low;
      return FLOAT64_VIEW[0];
    }
    module.exports = fromWords;
  }
});

// node_modules/@stdlib/number-float64-base-from-words/lib/index.js
var require_lib30 = __commonJS({
  "node_modules/@stdlib/number-float64-base-from-words/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main26();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-pinf/lib/index.js
var require_lib31 = __commonJS({
  "node_modules/@stdlib/constants-float64-pinf/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_PINF = Number.POSITIVE_INFINITY;
    module.exports = FLOAT64_PINF;
  }
});

// node_modules/@stdlib/number-ctor/lib/main.js
var require_main27 = __commonJS({
  "node_modules/@stdlib/number-ctor/lib/main.js"(exports, module) {
    "use strict";
    module.exports = Number;
  }
});

// node_modules/@stdlib/number-ctor/lib/index.js
var require_lib32 = __commonJS({
  "node_modules/@stdlib/number-ctor/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main27();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-ninf/lib/index.js
var require_lib33 = __commonJS({
  "node_modules/@stdlib/constants-float64-ninf/lib/index.js"(exports, module) {
    "use strict";
    var Number2 = require_lib32();
    var FLOAT64_NINF = Number2.NEGATIVE_INFINITY;
    module.exports = FLOAT64_NINF;
  }
});

// node_modules/@stdlib/constants-float64-exponent-bias/lib/index.js
var require_lib34 = __commonJS({
  "node_modules/@stdlib/constants-float64-exponent-bias/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_EXPONENT_BIAS = 1023 | 0;
    module.exports = FLOAT64_EXPONENT_BIAS;
  }
});

// node_modules/@stdlib/constants-float64-half-ln-two/lib/index.js
var require_lib35 = __commonJS({
  "node_modules/@stdlib/constants-float64-half-ln-two/lib/index.js"(exports, module) {
    "use strict";
    var HALF_LN2 = 0.34657359027997264;
    module.exports = HALF_LN2;
  }
});

// node_modules/@stdlib/math-base-special-expm1/lib/polyval_q.js
var require_polyval_q = __commonJS({
  "node_modules/@stdlib/math-base-special-expm1/lib/polyval_q.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -0.03333333333333313;
      }
      return -0.03333333333333313 + x * (0.0015873015872548146 + x * (-793650757867488e-19 + x * (4008217827329362e-21 + x * -20109921818362437e-23)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-expm1/lib/main.js
var require_main28 = __commonJS({
  "node_modules/@stdlib/math-base-special-expm1/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var getHighWord = require_lib28();
    var setHighWord = require_lib29();
    var fromWords = require_lib30();
    var PINF = require_lib31();
    var NINF = require_lib33();
    var FLOAT64_EXPONENT_BIAS = require_lib34();
    var HALF_LN2 = require_lib35();
    var polyval = require_polyval_q();
    var OVERFLOW_THRESHOLD = 709.782712893384;
    var LN2_HI = 0.6931471803691238;
    var LN2_LO = 19082149292705877e-26;
    var LN2_INV = 1.4426950408889634;
    var LN2x56 = 38.816242111356935;
    var LN2_HALFX3 = 1.0397207708399179;
    function expm1(x) {
      var halfX;
      var twopk;
      var sign;
      var hi;
      var lo;
      var hx;
      var r1;
      var y;
      var z;
      var c;
      var t;
      var e;
      var k;
      if (x === PINF || isnan(x)) {
        return x;
      }
      if (x === NINF) {
        return -1;
      }
      if (x === 0) {
        return x;
      }
      if (x < 0) {
        sign = true;
        y = -x;
      } else {
        sign = false;
        y = x;
      }
      if (y >= LN2x56) {
        if (sign) {
          return -1;
        }
        if (y >= OVERFLOW_THRESHOLD) {
          return PINF;
        }
      }
      hx = getHighWord(y) | 0;
      if (y > HALF_LN2) {
        if (y < LN2_HALFX3) {
          if (sign) {
            hi = x + LN2_HI;
            lo = -LN2_LO;
            k = -1;
          } else {
            hi = x - LN2_HI;
            lo = LN2_LO;
            k = 1;
          }
        } else {
          if (sign) {
            k = LN2_INV * x - 0.5;
          } else {
            k = LN2_INV * x + 0.5;
          }
          k |= 0;
          t = k;
          hi = x - t * LN2_HI;
          lo = t * LN2_LO;
        }
        x = hi - lo;
        c = hi - x - lo;
      } else if (hx < 1016070144) {
        return x;
      } else {
        k = 0;
      }
      halfX = 0.5 * x;
      z = x * halfX;
      r1 = 1 + z * polyval(z);
      t = 3 - r1 * halfX;
      e = z * ((r1 - t) / (6 - x * t));
      if (k === 0) {
        return x - (x * e - z);
      }
      twopk = fromWords(FLOAT64_EXPONENT_BIAS + k << 20, 0);
      e = x * (e - c) - c;
      e -= z;
      if (k === -1) {
        return 0.5 * (x - e) - 0.5;
      }
      if (k === 1) {
        if (x < -0.25) {
          return -2 * (e - (x + 0.5));
        }
        return 1 + 2 * (x - e);
      }
      if (k <= -2 || k > 56) {
        y = 1 - (e - x);
        if (k === 1024) {
          hi = getHighWord(y) + (k << 20) | 0;
          y = setHighWord(y, hi);
        } else {
          y *= twopk;
        }
        return y - 1;
      }
      t = 1;
      if (k < 20) {
        hi = 1072693248 - (2097152 >> k) | 0;
        t = setHighWord(t, hi);
        y = t - (e - x);
      } else {
        hi = FLOAT64_EXPONENT_BIAS - k << 20 | 0;
        t = setHighWord(t, hi);
        y = x - (e + t);
        y += 1;
      }
      y *= twopk;
      return y;
    }
    module.exports = expm1;
  }
});

// node_modules/@stdlib/math-base-special-expm1/lib/index.js
var require_lib36 = __commonJS({
  "node_modules/@stdlib/math-base-special-expm1/lib/index.js"(exports, module) {
    "use strict";
    var expm1 = require_main28();
    module.exports = expm1;
  }
});

// node_modules/@stdlib/math-base-special-floor/lib/main.js
var require_main29 = __commonJS({
  "node_modules/@stdlib/math-base-special-floor/lib/main.js"(exports, module) {
    "use strict";
    var floor = Math.floor;
    module.exports = floor;
  }
});

// node_modules/@stdlib/math-base-special-floor/lib/index.js
var require_lib37 = __commonJS({
  "node_modules/@stdlib/math-base-special-floor/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main29();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-log1p/lib/polyval_lp.js
var require_polyval_lp = __commonJS({
  "node_modules/@stdlib/math-base-special-log1p/lib/polyval_lp.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.6666666666666735;
      }
      return 0.6666666666666735 + x * (0.3999999999940942 + x * (0.2857142874366239 + x * (0.22222198432149784 + x * (0.1818357216161805 + x * (0.15313837699209373 + x * 0.14798198605116586)))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-log1p/lib/main.js
var require_main30 = __commonJS({
  "node_modules/@stdlib/math-base-special-log1p/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var getHighWord = require_lib28();
    var setHighWord = require_lib29();
    var PINF = require_lib31();
    var NINF = require_lib33();
    var FLOAT64_EXPONENT_BIAS = require_lib34();
    var polyval = require_polyval_lp();
    var LN2_HI = 0.6931471803691238;
    var LN2_LO = 19082149292705877e-26;
    var SQRT2M1 = 0.41421356237309503;
    var SQRT2HALFM1 = -0.2928932188134525;
    var SMALL = 1862645149230957e-24;
    var TINY = 5551115123125783e-32;
    var TWO53 = 9007199254740992;
    var TWO_THIRDS = 0.6666666666666666;
    function log1p(x) {
      var hfsq;
      var hu;
      var y;
      var f;
      var c;
      var s;
      var z;
      var R;
      var u;
      var k;
      if (x < -1 || isnan(x)) {
        return NaN;
      }
      if (x === -1) {
        return NINF;
      }
      if (x === PINF) {
        return x;
      }
      if (x === 0) {
        return x;
      }
      if (x < 0) {
        y = -x;
      } else {
        y = x;
      }
      k = 1;
      if (y < SQRT2M1) {
        if (y < SMALL) {
          if (y < TINY) {
            return x;
          }
          return x - x * x * 0.5;
        }
        if (x > SQRT2HALFM1) {
          k = 0;
          f = x;
          hu = 1;
        }
      }
      if (k !== 0) {
        if (y < TWO53) {
          u = 1 + x;
          hu = getHighWord(u);
          k = (hu >> 20) - FLOAT64_EXPONENT_BIAS;
          if (k > 0) {
            c = 1 - (u - x);
          } else {
            c = x - (u - 1);
          }
          c /= u;
        } else {
          u = x;
          hu = getHighWord(u);
          k = (hu >> 20) - FLOAT64_EXPONENT_BIAS;
          c = 0;
        }
        hu &= 1048575;
        if (hu < 434334) {
          u = setHighWord(u, hu | 1072693248);
        } else {
          k += 1;
          u = setHighWord(u, hu | 1071644672);
          hu = 1048576 - hu >> 2;
        }
        f = u - 1;
      }
      hfsq = 0.5 * f * f;
      if (hu === 0) {
        if (f === 0) {
          c += k * LN2_LO;
          return k * LN2_HI + c;
        }
        R = hfsq * (1 - TWO_THIRDS * f);
        return k * LN2_HI - (R - (k * LN2_LO + c) - f);
      }
      s = f / (2 + f);
      z = s * s;
      R = z * polyval(z);
      if (k === 0) {
        return f - (hfsq - s * (hfsq + R));
      }
      return k * LN2_HI - (hfsq - (s * (hfsq + R) + (k * LN2_LO + c)) - f);
    }
    module.exports = log1p;
  }
});

// node_modules/@stdlib/math-base-special-log1p/lib/index.js
var require_lib38 = __commonJS({
  "node_modules/@stdlib/math-base-special-log1p/lib/index.js"(exports, module) {
    "use strict";
    var log1p = require_main30();
    module.exports = log1p;
  }
});

// node_modules/@stdlib/math-base-special-sqrt/lib/main.js
var require_main31 = __commonJS({
  "node_modules/@stdlib/math-base-special-sqrt/lib/main.js"(exports, module) {
    "use strict";
    var sqrt = Math.sqrt;
    module.exports = sqrt;
  }
});

// node_modules/@stdlib/math-base-special-sqrt/lib/index.js
var require_lib39 = __commonJS({
  "node_modules/@stdlib/math-base-special-sqrt/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main31();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-fourth-pi/lib/index.js
var require_lib40 = __commonJS({
  "node_modules/@stdlib/constants-float64-fourth-pi/lib/index.js"(exports, module) {
    "use strict";
    var FOURTH_PI = 0.7853981633974483;
    module.exports = FOURTH_PI;
  }
});

// node_modules/@stdlib/math-base-special-asin/lib/rational_pq.js
var require_rational_pq = __commonJS({
  "node_modules/@stdlib/math-base-special-asin/lib/rational_pq.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return 0.16666666666666713;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = -8.198089802484825 + x * (19.562619833175948 + x * (-16.262479672107002 + x * (5.444622390564711 + x * (-0.6019598008014124 + x * 0.004253011369004428))));
        s2 = -49.18853881490881 + x * (139.51056146574857 + x * (-147.1791292232726 + x * (70.49610280856842 + x * (-14.740913729888538 + x * 1))));
      } else {
        x = 1 / x;
        s1 = 0.004253011369004428 + x * (-0.6019598008014124 + x * (5.444622390564711 + x * (-16.262479672107002 + x * (19.562619833175948 + x * -8.198089802484825))));
        s2 = 1 + x * (-14.740913729888538 + x * (70.49610280856842 + x * (-147.1791292232726 + x * (139.51056146574857 + x * -49.18853881490881))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-asin/lib/rational_rs.js
var require_rational_rs = __commonJS({
  "node_modules/@stdlib/math-base-special-asin/lib/rational_rs.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return 0.08333333333333809;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = 28.536655482610616 + x * (-25.56901049652825 + x * (6.968710824104713 + x * (-0.5634242780008963 + x * 0.002967721961301243)));
        s2 = 342.43986579130785 + x * (-383.8770957603691 + x * (147.0656354026815 + x * (-21.947795316429207 + x * 1)));
      } else {
        x = 1 / x;
        s1 = 0.002967721961301243 + x * (-0.5634242780008963 + x * (6.968710824104713 + x * (-25.56901049652825 + x * 28.536655482610616)));
        s2 = 1 + x * (-21.947795316429207 + x * (147.0656354026815 + x * (-383.8770957603691 + x * 342.43986579130785)));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-asin/lib/main.js
var require_main32 = __commonJS({
  "node_modules/@stdlib/math-base-special-asin/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var sqrt = require_lib39();
    var PIO4 = require_lib40();
    var ratevalPQ = require_rational_pq();
    var ratevalRS = require_rational_rs();
    var MOREBITS = 6123233995736766e-32;
    function asin(x) {
      var sgn;
      var zz;
      var a;
      var p;
      var z;
      if (isnan(x)) {
        return NaN;
      }
      if (x > 0) {
        a = x;
      } else {
        sgn = true;
        a = -x;
      }
      if (a > 1) {
        return NaN;
      }
      if (a > 0.625) {
        zz = 1 - a;
        p = zz * ratevalRS(zz);
        zz = sqrt(zz + zz);
        z = PIO4 - zz;
        zz = zz * p - MOREBITS;
        z -= zz;
        z += PIO4;
      } else {
        if (a < 1e-8) {
          return x;
        }
        zz = a * a;
        z = zz * ratevalPQ(zz);
        z = a * z + a;
      }
      return sgn ? -z : z;
    }
    module.exports = asin;
  }
});

// node_modules/@stdlib/math-base-special-asin/lib/index.js
var require_lib41 = __commonJS({
  "node_modules/@stdlib/math-base-special-asin/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main32();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-abs/lib/main.js
var require_main33 = __commonJS({
  "node_modules/@stdlib/math-base-special-abs/lib/main.js"(exports, module) {
    "use strict";
    function abs(x) {
      return Math.abs(x);
    }
    module.exports = abs;
  }
});

// node_modules/@stdlib/math-base-special-abs/lib/index.js
var require_lib42 = __commonJS({
  "node_modules/@stdlib/math-base-special-abs/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main33();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-ceil/lib/main.js
var require_main34 = __commonJS({
  "node_modules/@stdlib/math-base-special-ceil/lib/main.js"(exports, module) {
    "use strict";
    var ceil = Math.ceil;
    module.exports = ceil;
  }
});

// node_modules/@stdlib/math-base-special-ceil/lib/index.js
var require_lib43 = __commonJS({
  "node_modules/@stdlib/math-base-special-ceil/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main34();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-trunc/lib/main.js
var require_main35 = __commonJS({
  "node_modules/@stdlib/math-base-special-trunc/lib/main.js"(exports, module) {
    "use strict";
    var floor = require_lib37();
    var ceil = require_lib43();
    function trunc(x) {
      if (x < 0) {
        return ceil(x);
      }
      return floor(x);
    }
    module.exports = trunc;
  }
});

// node_modules/@stdlib/math-base-special-trunc/lib/index.js
var require_lib44 = __commonJS({
  "node_modules/@stdlib/math-base-special-trunc/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main35();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-max-base2-exponent/lib/index.js
var require_lib45 = __commonJS({
  "node_modules/@stdlib/constants-float64-max-base2-exponent/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_MAX_BASE2_EXPONENT = 1023 | 0;
    module.exports = FLOAT64_MAX_BASE2_EXPONENT;
  }
});

// node_modules/@stdlib/constants-float64-max-base2-exponent-subnormal/lib/index.js
var require_lib46 = __commonJS({
  "node_modules/@stdlib/constants-float64-max-base2-exponent-subnormal/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_MAX_BASE2_EXPONENT_SUBNORMAL = -1023 | 0;
    module.exports = FLOAT64_MAX_BASE2_EXPONENT_SUBNORMAL;
  }
});

// node_modules/@stdlib/constants-float64-min-base2-exponent-subnormal/lib/index.js
var require_lib47 = __commonJS({
  "node_modules/@stdlib/constants-float64-min-base2-exponent-subnormal/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_MIN_BASE2_EXPONENT_SUBNORMAL = -1074 | 0;
    module.exports = FLOAT64_MIN_BASE2_EXPONENT_SUBNORMAL;
  }
});

// node_modules/@stdlib/math-base-assert-is-infinite/lib/main.js
var require_main36 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-infinite/lib/main.js"(exports, module) {
    "use strict";
    var PINF = require_lib31();
    var NINF = require_lib33();
    function isInfinite(x) {
      return x === PINF || x === NINF;
    }
    module.exports = isInfinite;
  }
});

// node_modules/@stdlib/math-base-assert-is-infinite/lib/index.js
var require_lib48 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-infinite/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main36();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-high-word-sign-mask/lib/index.js
var require_lib49 = __commonJS({
  "node_modules/@stdlib/constants-float64-high-word-sign-mask/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_HIGH_WORD_SIGN_MASK = 2147483648 >>> 0;
    module.exports = FLOAT64_HIGH_WORD_SIGN_MASK;
  }
});

// node_modules/@stdlib/constants-float64-high-word-abs-mask/lib/index.js
var require_lib50 = __commonJS({
  "node_modules/@stdlib/constants-float64-high-word-abs-mask/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_HIGH_WORD_ABS_MASK = 2147483647 >>> 0;
    module.exports = FLOAT64_HIGH_WORD_ABS_MASK;
  }
});

// node_modules/@stdlib/number-float64-base-to-words/lib/indices.js
var require_indices2 = __commonJS({
  "node_modules/@stdlib/number-float64-base-to-words/lib/indices.js"(exports, module) {
    "use strict";
    var isLittleEndian = require_lib27();
    var indices;
    var HIGH;
    var LOW;
    if (isLittleEndian === true) {
      HIGH = 1;
      LOW = 0;
    } else {
      HIGH = 0;
      LOW = 1;
    }
    indices = {
      "HIGH": HIGH,
      "LOW": LOW
    };
    module.exports = indices;
  }
});

// node_modules/@stdlib/number-float64-base-to-words/lib/assign.js
var require_assign = __commonJS({
  "node_modules/@stdlib/number-float64-base-to-words/lib/assign.js"(exports, module) {
    "use strict";
    var Uint32Array2 = require_lib15();
    var Float64Array2 = require_lib18();
    var indices = require_indices2();
    var FLOAT64_VIEW = new Float64Array2(1);
    var UINT32_VIEW = new Uint32Array2(FLOAT64_VIEW.buffer);
    var HIGH = indices.HIGH;
    var LOW = indices.LOW;
    function toWords(x, out, stride, offset) {
      FLOAT64_VIEW[0] = x;
      out[offset] = UINT32_VIEW[HIGH];
      out[offset + stride] = UINT32_VIEW[LOW];
      return out;
    }
    module.exports = toWords;
  }
});

// node_modules/@stdlib/number-float64-base-to-words/lib/main.js
var require_main37 = __commonJS({
  "node_modules/@stdlib/number-float64-base-to-words/lib/main.js"(exports, module) {
    "use strict";
    var fcn = require_assign();
    function toWords(x) {
      return fcn(x, [0 >>> 0, 0 >>> 0], 1, 0);
    }
    module.exports = toWords;
  }
});

// node_modules/@stdlib/number-float64-base-to-words/lib/index.js
var require_lib51 = __commonJS({
  "node_modules/@stdlib/number-float64-base-to-words/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib5();
    var main = require_main37();
    var assign = require_assign();
    setReadOnly(main, "assign", assign);
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-copysign/lib/main.js
var require_main38 = __commonJS({
  "node_modules/@stdlib/math-base-special-copysign/lib/main.js"(exports, module) {
    "use strict";
    var SIGN_MASK = require_lib49();
    var ABS_MASK = require_lib50();
    var toWords = require_lib51();
    var getHighWord = require_lib28();
    var fromWords = require_lib30();
    var WORDS = [0, 0];
    function copysign(x, y) {
      var hx;
      var hy;
      toWords.assign(x, WORDS, 1, 0);
      hx = WORDS[0];
      hx &= ABS_MASK;
      hy = getHighWord(y);
      hy &= SIGN_MASK;
      hx |= hy;
      return fromWords(hx, WORDS[1]);
    }
    module.exports = copysign;
  }
});

// node_modules/@stdlib/math-base-special-copysign/lib/index.js
var require_lib52 = __commonJS({
  "node_modules/@stdlib/math-base-special-copysign/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main38();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-smallest-normal/lib/index.js
var require_lib53 = __commonJS({
  "node_modules/@stdlib/constants-float64-smallest-normal/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_SMALLEST_NORMAL = 22250738585072014e-324;
    module.exports = FLOAT64_SMALLEST_NORMAL;
  }
});

// node_modules/@stdlib/number-float64-base-normalize/lib/assign.js
var require_assign2 = __commonJS({
  "node_modules/@stdlib/number-float64-base-normalize/lib/assign.js"(exports, module) {
    "use strict";
    var FLOAT64_SMALLEST_NORMAL = require_lib53();
    var isInfinite = require_lib48();
    var isnan = require_lib6();
    var abs = require_lib42();
    var SCALAR = 4503599627370496;
    function normalize(x, out, stride, offset) {
      if (isnan(x) || isInfinite(x)) {
        out[offset] = x;
        out[offset + stride] = 0;
        return out;
      }
      if (x !== 0 && abs(x) < FLOAT64_SMALLEST_NORMAL) {
        out[offset] = x * SCALAR;
        out[offset + stride] = -52;
        return out;
      }
      out[offset] = x;
      out[offset + stride] = 0;
      return out;
    }
    module.exports = normalize;
  }
});

// node_modules/@stdlib/number-float64-base-normalize/lib/main.js
var require_main39 = __commonJS({
  "node_modules/@stdlib/number-float64-base-normalize/lib/main.js"(exports, module) {
    "use strict";
    var fcn = require_assign2();
    function normalize(x) {
      return fcn(x, [0, 0], 1, 0);
    }
    module.exports = normalize;
  }
});

// node_modules/@stdlib/number-float64-base-normalize/lib/index.js
var require_lib54 = __commonJS({
  "node_modules/@stdlib/number-float64-base-normalize/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib5();
    var main = require_main39();
    var assign = require_assign2();
    setReadOnly(main, "assign", assign);
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-high-word-exponent-mask/lib/index.js
var require_lib55 = __commonJS({
  "node_modules/@stdlib/constants-float64-high-word-exponent-mask/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_HIGH_WORD_EXPONENT_MASK = 2146435072;
    module.exports = FLOAT64_HIGH_WORD_EXPONENT_MASK;
  }
});

// node_modules/@stdlib/number-float64-base-exponent/lib/main.js
var require_main40 = __commonJS({
  "node_modules/@stdlib/number-float64-base-exponent/lib/main.js"(exports, module) {
    "use strict";
    var getHighWord = require_lib28();
    var EXP_MASK = require_lib55();
    var BIAS = require_lib34();
    function exponent(x) {
      var high = getHighWord(x);
      high = (high & EXP_MASK) >>> 20;
      return high - BIAS | 0;
    }
    module.exports = exponent;
  }
});

// node_modules/@stdlib/number-float64-base-exponent/lib/index.js
var require_lib56 = __commonJS({
  "node_modules/@stdlib/number-float64-base-exponent/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main40();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-ldexp/lib/main.js
var require_main41 = __commonJS({
  "node_modules/@stdlib/math-base-special-ldexp/lib/main.js"(exports, module) {
    "use strict";
    var PINF = require_lib31();
    var NINF = require_lib33();
    var BIAS = require_lib34();
    var MAX_EXPONENT = require_lib45();
    var MAX_SUBNORMAL_EXPONENT = require_lib46();
    var MIN_SUBNORMAL_EXPONENT = require_lib47();
    var isnan = require_lib6();
    var isInfinite = require_lib48();
    var copysign = require_lib52();
    var normalize = require_lib54().assign;
    var floatExp = require_lib56();
    var toWords = require_lib51();
    var fromWords = require_lib30();
    var TWO52_INV = 2220446049250313e-31;
    var CLEAR_EXP_MASK = 2148532223 >>> 0;
    var FRAC = [0, 0];
    var WORDS = [0, 0];
    function ldexp(frac, exp) {
      var high;
      var m;
      if (exp === 0 || frac === 0 || // handles +-0
      isnan(frac) || isInfinite(frac)) {
        return frac;
      }
      normalize(frac, FRAC, 1, 0);
      frac = FRAC[0];
      exp += FRAC[1];
      exp += floatExp(frac);
      if (exp < MIN_SUBNORMAL_EXPONENT) {
        return copysign(0, frac);
      }
      if (exp > MAX_EXPONENT) {
        if (frac < 0) {
          return NINF;
        }
        return PINF;
      }
      if (exp <= MAX_SUBNORMAL_EXPONENT) {
        exp += 52;
        m = TWO52_INV;
      } else {
        m = 1;
      }
      toWords.assign(frac, WORDS, 1, 0);
      high = WORDS[0];
      high &= CLEAR_EXP_MASK;
      high |= exp + BIAS << 20;
      return m * fromWords(high, WORDS[1]);
    }
    module.exports = ldexp;
  }
});

// node_modules/@stdlib/math-base-special-ldexp/lib/index.js
var require_lib57 = __commonJS({
  "node_modules/@stdlib/math-base-special-ldexp/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main41();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-exp/lib/polyval_p.js
var require_polyval_p = __commonJS({
  "node_modules/@stdlib/math-base-special-exp/lib/polyval_p.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.16666666666666602;
      }
      return 0.16666666666666602 + x * (-0.0027777777777015593 + x * (6613756321437934e-20 + x * (-16533902205465252e-22 + x * 41381367970572385e-24)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-exp/lib/expmulti.js
var require_expmulti = __commonJS({
  "node_modules/@stdlib/math-base-special-exp/lib/expmulti.js"(exports, module) {
    "use strict";
    var ldexp = require_lib57();
    var polyvalP = require_polyval_p();
    function expmulti(hi, lo, k) {
      var r;
      var t;
      var c;
      var y;
      r = hi - lo;
      t = r * r;
      c = r - t * polyvalP(t);
      y = 1 - (lo - r * c / (2 - c) - hi);
      return ldexp(y, k);
    }
    module.exports = expmulti;
  }
});

// node_modules/@stdlib/math-base-special-exp/lib/main.js
var require_main42 = __commonJS({
  "node_modules/@stdlib/math-base-special-exp/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var trunc = require_lib44();
    var NINF = require_lib33();
    var PINF = require_lib31();
    var expmulti = require_expmulti();
    var LN2_HI = 0.6931471803691238;
    var LN2_LO = 19082149292705877e-26;
    var LOG2_E = 1.4426950408889634;
    var OVERFLOW = 709.782712893384;
    var UNDERFLOW = -745.1332191019411;
    var NEARZERO = 1 / (1 << 28);
    var NEG_NEARZERO = -NEARZERO;
    function exp(x) {
      var hi;
      var lo;
      var k;
      if (isnan(x) || x === PINF) {
        return x;
      }
      if (x === NINF) {
        return 0;
      }
      if (x > OVERFLOW) {
        return PINF;
      }
      if (x < UNDERFLOW) {
        return 0;
      }
      if (x > NEG_NEARZERO && x < NEARZERO) {
        return 1 + x;
      }
      if (x < 0) {
        k = trunc(LOG2_E * x - 0.5);
      } else {
        k = trunc(LOG2_E * x + 0.5);
      }
      hi = x - k * LN2_HI;
      lo = k * LN2_LO;
      return expmulti(hi, lo, k);
    }
    module.exports = exp;
  }
});

// node_modules/@stdlib/math-base-special-exp/lib/index.js
var require_lib58 = __commonJS({
  "node_modules/@stdlib/math-base-special-exp/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main42();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-assert-is-integer/lib/main.js
var require_main43 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-integer/lib/main.js"(exports, module) {
    "use strict";
    var floor = require_lib37();
    function isInteger(x) {
      return floor(x) === x;
    }
    module.exports = isInteger;
  }
});

// node_modules/@stdlib/math-base-assert-is-integer/lib/index.js
var require_lib59 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-integer/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main43();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-assert-is-even/lib/main.js
var require_main44 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-even/lib/main.js"(exports, module) {
    "use strict";
    var isInteger = require_lib59();
    function isEven(x) {
      return isInteger(x / 2);
    }
    module.exports = isEven;
  }
});

// node_modules/@stdlib/math-base-assert-is-even/lib/index.js
var require_lib60 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-even/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main44();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-assert-is-odd/lib/main.js
var require_main45 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-odd/lib/main.js"(exports, module) {
    "use strict";
    var isEven = require_lib60();
    function isOdd(x) {
      if (x > 0) {
        return isEven(x - 1);
      }
      return isEven(x + 1);
    }
    module.exports = isOdd;
  }
});

// node_modules/@stdlib/math-base-assert-is-odd/lib/index.js
var require_lib61 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-odd/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main45();
    module.exports = main;
  }
});

// node_modules/@stdlib/number-float64-base-set-low-word/lib/low.js
var require_low = __commonJS({
  "node_modules/@stdlib/number-float64-base-set-low-word/lib/low.js"(exports, module) {
    "use strict";
    var isLittleEndian = require_lib27();
    var LOW;
    if (isLittleEndian === true) {
      LOW = 0;
    } else {
      LOW = 1;
    }
    module.exports = LOW;
  }
});

// node_modules/@stdlib/number-float64-base-set-low-word/lib/main.js
var require_main46 = __commonJS({
  "node_modules/@stdlib/number-float64-base-set-low-word/lib/main.js"(exports, module) {
    "use strict";
    var Uint32Array2 = require_lib15();
    var Float64Array2 = require_lib18();
    var LOW = require_low();
    var FLOAT64_VIEW = new Float64Array2(1);
    var UINT32_VIEW = new Uint32Array2(FLOAT64_VIEW.buffer);
    function setLowWord(x, low) {
      FLOAT64_VIEW[0] = x;
      UINT32_VIEW[LOW] = low >>> 0;
      return FLOAT64_VIEW[0];
    }
    module.exports = setLowWord;
  }
});

// node_modules/@stdlib/number-float64-base-set-low-word/lib/index.js
var require_lib62 = __commonJS({
  "node_modules/@stdlib/number-float64-base-set-low-word/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main46();
    module.exports = main;
  }
});

// node_modules/@stdlib/number-uint32-base-to-int32/lib/main.js
var require_main47 = __commonJS({
  "node_modules/@stdlib/number-uint32-base-to-int32/lib/main.js"(exports, module) {
    "use strict";
    function uint32ToInt32(x) {
      return x | 0;
    }
    module.exports = uint32ToInt32;
  }
});

// node_modules/@stdlib/number-uint32-base-to-int32/lib/index.js
var require_lib63 = __commonJS({
  "node_modules/@stdlib/number-uint32-base-to-int32/lib/index.js"(exports, module) {
    "use strict";
    var uint32ToInt32 = require_main47();
    module.exports = uint32ToInt32;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/x_is_zero.js
var require_x_is_zero = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/x_is_zero.js"(exports, module) {
    "use strict";
    var isOdd = require_lib61();
    var copysign = require_lib52();
    var NINF = require_lib33();
    var PINF = require_lib31();
    function pow(x, y) {
      if (y === NINF) {
        return PINF;
      }
      if (y === PINF) {
        return 0;
      }
      if (y > 0) {
        if (isOdd(y)) {
          return x;
        }
        return 0;
      }
      if (isOdd(y)) {
        return copysign(PINF, x);
      }
      return PINF;
    }
    module.exports = pow;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/y_is_huge.js
var require_y_is_huge = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/y_is_huge.js"(exports, module) {
    "use strict";
    var ABS_MASK = require_lib50();
    var getHighWord = require_lib28();
    var HIGH_MAX_NEAR_UNITY = 1072693247 | 0;
    var HUGE = 1e300;
    var TINY = 1e-300;
    function pow(x, y) {
      var ahx;
      var hx;
      hx = getHighWord(x);
      ahx = hx & ABS_MASK;
      if (ahx <= HIGH_MAX_NEAR_UNITY) {
        if (y < 0) {
          return HUGE * HUGE;
        }
        return TINY * TINY;
      }
      if (y > 0) {
        return HUGE * HUGE;
      }
      return TINY * TINY;
    }
    module.exports = pow;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/y_is_infinite.js
var require_y_is_infinite = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/y_is_infinite.js"(exports, module) {
    "use strict";
    var abs = require_lib42();
    var PINF = require_lib31();
    function pow(x, y) {
      if (x === -1) {
        return (x - x) / (x - x);
      }
      if (x === 1) {
        return 1;
      }
      if (abs(x) < 1 === (y === PINF)) {
        return 0;
      }
      return PINF;
    }
    module.exports = pow;
  }
});

// node_modules/@stdlib/constants-float64-num-high-word-significand-bits/lib/index.js
var require_lib64 = __commonJS({
  "node_modules/@stdlib/constants-float64-num-high-word-significand-bits/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_NUM_HIGH_WORD_SIGNIFICAND_BITS = 20 | 0;
    module.exports = FLOAT64_NUM_HIGH_WORD_SIGNIFICAND_BITS;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/polyval_l.js
var require_polyval_l = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/polyval_l.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.5999999999999946;
      }
      return 0.5999999999999946 + x * (0.4285714285785502 + x * (0.33333332981837743 + x * (0.272728123808534 + x * (0.23066074577556175 + x * 0.20697501780033842))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/log2ax.js
var require_log2ax = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/log2ax.js"(exports, module) {
    "use strict";
    var getHighWord = require_lib28();
    var setLowWord = require_lib62();
    var setHighWord = require_lib29();
    var BIAS = require_lib34();
    var HIGH_NUM_SIGNIFICAND_BITS = require_lib64();
    var polyvalL = require_polyval_l();
    var HIGH_SIGNIFICAND_MASK = 1048575 | 0;
    var HIGH_MIN_NORMAL_EXP = 1048576 | 0;
    var HIGH_BIASED_EXP_0 = 1072693248 | 0;
    var HIGH_BIASED_EXP_NEG_512 = 536870912 | 0;
    var HIGH_SIGNIFICAND_HALF = 524288 | 0;
    var TWO53 = 9007199254740992;
    var CP = 0.9617966939259756;
    var CP_HI = 0.9617967009544373;
    var CP_LO = -7028461650952758e-24;
    var BP = [
      1,
      1.5
    ];
    var DP_HI = [
      0,
      0.5849624872207642
      // 0x3FE2B803, 0x40000000
    ];
    var DP_LO = [
      0,
      1350039202129749e-23
      // 0x3E4CFDEB, 0x43CFD006
    ];
    function log2ax(out, ax, ahx) {
      var tmp;
      var ss;
      var s2;
      var hs;
      var ls;
      var ht;
      var lt;
      var bp;
      var dp;
      var hp;
      var lp;
      var hz;
      var lz;
      var t1;
      var t2;
      var t;
      var r;
      var u;
      var v;
      var n;
      var j;
      var k;
      n = 0 | 0;
      if (ahx < HIGH_MIN_NORMAL_EXP) {
        ax *= TWO53;
        n -= 53 | 0;
        ahx = getHighWord(ax);
      }
      n += (ahx >> HIGH_NUM_SIGNIFICAND_BITS) - BIAS | 0;
      j = ahx & HIGH_SIGNIFICAND_MASK | 0;
      ahx = j | HIGH_BIASED_EXP_0 | 0;
      if (j <= 235662) {
        k = 0;
      } else if (j < 767610) {
        k = 1;
      } else {
        k = 0;
        n += 1 | 0;
        ahx -= HIGH_MIN_NORMAL_EXP;
      }
      ax = setHighWord(ax, ahx);
      bp = BP[k];
      u = ax - bp;
      v = 1 / (ax + bp);
      ss = u * v;
      hs = setLowWord(ss, 0);
      tmp = (ahx >> 1 | HIGH_BIASED_EXP_NEG_512) + HIGH_SIGNIFICAND_HALF;
      tmp += k << 18;
      ht = setHighWord(0, tmp);
      lt = ax - (ht - bp);
      ls = v * (u - hs * ht - hs * lt);
      s2 = ss * ss;
      r = s2 * s2 * polyvalL(s2);
      r += ls * (hs + ss);
      s2 = hs * hs;
      ht = 3 + s2 + r;
      ht = setLowWord(ht, 0);
      lt = r - (ht - 3 - s2);
      u = hs * ht;
      v = ls * ht + lt * ss;
      hp = u + v;
      hp = setLowWord(hp, 0);
      lp = v - (hp - u);
      hz = CP_HI * hp;
      lz = CP_LO * hp + lp * CP + DP_LO[k];
      dp = DP_HI[k];
      t = n;
      t1 = hz + lz + dp + t;
      t1 = setLowWord(t1, 0);
      t2 = lz - (t1 - t - dp - hz);
      out[0] = t1;
      out[1] = t2;
      return out;
    }
    module.exports = log2ax;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/polyval_w.js
var require_polyval_w = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/polyval_w.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.5;
      }
      return 0.5 + x * (-0.3333333333333333 + x * 0.25);
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/logx.js
var require_logx = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/logx.js"(exports, module) {
    "use strict";
    var setLowWord = require_lib62();
    var polyvalW = require_polyval_w();
    var INV_LN2 = 1.4426950408889634;
    var INV_LN2_HI = 1.4426950216293335;
    var INV_LN2_LO = 19259629911266175e-24;
    function logx(out, ax) {
      var t2;
      var t1;
      var t;
      var w;
      var u;
      var v;
      t = ax - 1;
      w = t * t * polyvalW(t);
      u = INV_LN2_HI * t;
      v = t * INV_LN2_LO - w * INV_LN2;
      t1 = u + v;
      t1 = setLowWord(t1, 0);
      t2 = v - (t1 - u);
      out[0] = t1;
      out[1] = t2;
      return out;
    }
    module.exports = logx;
  }
});

// node_modules/@stdlib/constants-float64-ln-two/lib/index.js
var require_lib65 = __commonJS({
  "node_modules/@stdlib/constants-float64-ln-two/lib/index.js"(exports, module) {
    "use strict";
    var LN2 = 0.6931471805599453;
    module.exports = LN2;
  }
});

// node_modules/@stdlib/constants-float64-high-word-significand-mask/lib/index.js
var require_lib66 = __commonJS({
  "node_modules/@stdlib/constants-float64-high-word-significand-mask/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_HIGH_WORD_SIGNIFICAND_MASK = 1048575;
    module.exports = FLOAT64_HIGH_WORD_SIGNIFICAND_MASK;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/polyval_p.js
var require_polyval_p2 = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/polyval_p.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.16666666666666602;
      }
      return 0.16666666666666602 + x * (-0.0027777777777015593 + x * (6613756321437934e-20 + x * (-16533902205465252e-22 + x * 41381367970572385e-24)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/pow2.js
var require_pow2 = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/pow2.js"(exports, module) {
    "use strict";
    var getHighWord = require_lib28();
    var setHighWord = require_lib29();
    var setLowWord = require_lib62();
    var uint32ToInt32 = require_lib63();
    var ldexp = require_lib57();
    var LN2 = require_lib65();
    var BIAS = require_lib34();
    var ABS_MASK = require_lib50();
    var HIGH_SIGNIFICAND_MASK = require_lib66();
    var HIGH_NUM_SIGNIFICAND_BITS = require_lib64();
    var polyvalP = require_polyval_p2();
    var HIGH_MIN_NORMAL_EXP = 1048576 | 0;
    var HIGH_BIASED_EXP_NEG_1 = 1071644672 | 0;
    var LN2_HI = 0.6931471824645996;
    var LN2_LO = -1904654299957768e-24;
    function pow2(j, hp, lp) {
      var tmp;
      var t1;
      var t;
      var r;
      var u;
      var v;
      var w;
      var z;
      var n;
      var i;
      var k;
      i = j & ABS_MASK | 0;
      k = (i >> HIGH_NUM_SIGNIFICAND_BITS) - BIAS | 0;
      n = 0;
      if (i > HIGH_BIASED_EXP_NEG_1) {
        n = j + (HIGH_MIN_NORMAL_EXP >> k + 1) >>> 0;
        k = ((n & ABS_MASK) >> HIGH_NUM_SIGNIFICAND_BITS) - BIAS | 0;
        tmp = (n & ~(HIGH_SIGNIFICAND_MASK >> k)) >>> 0;
        t = setHighWord(0, tmp);
        n = (n & HIGH_SIGNIFICAND_MASK | HIGH_MIN_NORMAL_EXP) >> HIGH_NUM_SIGNIFICAND_BITS - k >>> 0;
        if (j < 0) {
          n = -n;
        }
        hp -= t;
      }
      t = lp + hp;
      t = setLowWord(t, 0);
      u = t * LN2_HI;
      v = (lp - (t - hp)) * LN2 + t * LN2_LO;
      z = u + v;
      w = v - (z - u);
      t = z * z;
      t1 = z - t * polyvalP(t);
      r = z * t1 / (t1 - 2) - (w + z * w);
      z = 1 - (r - z);
      j = getHighWord(z);
      j = uint32ToInt32(j);
      j += n << HIGH_NUM_SIGNIFICAND_BITS >>> 0;
      if (j >> HIGH_NUM_SIGNIFICAND_BITS <= 0) {
        z = ldexp(z, n);
      } else {
        z = setHighWord(z, j);
      }
      return z;
    }
    module.exports = pow2;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/main.js
var require_main48 = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var isOdd = require_lib61();
    var isInfinite = require_lib48();
    var isInteger = require_lib59();
    var sqrt = require_lib39();
    var abs = require_lib42();
    var toWords = require_lib51();
    var setLowWord = require_lib62();
    var uint32ToInt32 = require_lib63();
    var NINF = require_lib33();
    var PINF = require_lib31();
    var ABS_MASK = require_lib50();
    var xIsZero = require_x_is_zero();
    var yIsHuge = require_y_is_huge();
    var yIsInfinite = require_y_is_infinite();
    var log2ax = require_log2ax();
    var logx = require_logx();
    var pow2 = require_pow2();
    var HIGH_MAX_NEAR_UNITY = 1072693247 | 0;
    var HIGH_BIASED_EXP_31 = 1105199104 | 0;
    var HIGH_BIASED_EXP_64 = 1139802112 | 0;
    var HIGH_BIASED_EXP_10 = 1083179008 | 0;
    var HIGH_BIASED_EXP_0 = 1072693248 | 0;
    var HIGH_1075 = 1083231232 | 0;
    var HIGH_NEG_1075 = 3230714880 >>> 0;
    var HIGH_NUM_NONSIGN_BITS = 31 | 0;
    var HUGE = 1e300;
    var TINY = 1e-300;
    var OVT = 8008566259537294e-32;
    var WORDS = [0 | 0, 0 | 0];
    var LOG_WORKSPACE = [0, 0];
    function pow(x, y) {
      var ahx;
      var ahy;
      var ax;
      var hx;
      var lx;
      var hy;
      var ly;
      var sx;
      var sy;
      var y1;
      var hp;
      var lp;
      var t;
      var z;
      var j;
      var i;
      if (isnan(x) || isnan(y)) {
        return NaN;
      }
      toWords.assign(y, WORDS, 1, 0);
      hy = WORDS[0];
      ly = WORDS[1];
      if (ly === 0) {
        if (y === 0) {
          return 1;
        }
        if (y === 1) {
          return x;
        }
        if (y === -1) {
          return 1 / x;
        }
        if (y === 0.5) {
          return sqrt(x);
        }
        if (y === -0.5) {
          return 1 / sqrt(x);
        }
        if (y === 2) {
          return x * x;
        }
        if (y === 3) {
          return x * x * x;
        }
        if (y === 4) {
          x *= x;
          return x * x;
        }
        if (isInfinite(y)) {
          return yIsInfinite(x, y);
        }
      }
      toWords.assign(x, WORDS, 1, 0);
      hx = WORDS[0];
      lx = WORDS[1];
      if (lx === 0) {
        if (hx === 0) {
          return xIsZero(x, y);
        }
        if (x === 1) {
          return 1;
        }
        if (x === -1 && isOdd(y)) {
          return -1;
        }
        if (isInfinite(x)) {
          if (x === NINF) {
            return pow(-0, -y);
          }
          if (y < 0) {
            return 0;
          }
          return PINF;
        }
      }
      if (x < 0 && isInteger(y) === false) {
        return (x - x) / (x - x);
      }
      ax = abs(x);
      ahx = hx & ABS_MASK | 0;
      ahy = hy & ABS_MASK | 0;
      sx = hx >>> HIGH_NUM_NONSIGN_BITS | 0;
      sy = hy >>> HIGH_NUM_NONSIGN_BITS | 0;
      if (sx && isOdd(y)) {
        sx = -1;
      } else {
        sx = 1;
      }
      if (ahy > HIGH_BIASED_EXP_31) {
        if (ahy > HIGH_BIASED_EXP_64) {
          return yIsHuge(x, y);
        }
        if (ahx < HIGH_MAX_NEAR_UNITY) {
          if (sy === 1) {
            return sx * HUGE * HUGE;
          }
          return sx * TINY * TINY;
        }
        if (ahx > HIGH_BIASED_EXP_0) {
          if (sy === 0) {
            return sx * HUGE * HUGE;
          }
          return sx * TINY * TINY;
        }
        t = logx(LOG_WORKSPACE, ax);
      } else {
        t = log2ax(LOG_WORKSPACE, ax, ahx);
      }
      y1 = setLowWord(y, 0);
      lp = (y - y1) * t[0] + y * t[1];
      hp = y1 * t[0];
      z = lp + hp;
      toWords.assign(z, WORDS, 1, 0);
      j = uint32ToInt32(WORDS[0]);
      i = uint32ToInt32(WORDS[1]);
      if (j >= HIGH_BIASED_EXP_10) {
        if ((j - HIGH_BIASED_EXP_10 | i) !== 0) {
          return sx * HUGE * HUGE;
        }
        if (lp + OVT > z - hp) {
          return sx * HUGE * HUGE;
        }
      } else if ((j & ABS_MASK) >= HIGH_1075) {
        if ((j - HIGH_NEG_1075 | i) !== 0) {
          return sx * TINY * TINY;
        }
        if (lp <= z - hp) {
          return sx * TINY * TINY;
        }
      }
      z = pow2(j, hp, lp);
      return sx * z;
    }
    module.exports = pow;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/index.js
var require_lib67 = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main48();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-e/lib/index.js
var require_lib68 = __commonJS({
  "node_modules/@stdlib/constants-float64-e/lib/index.js"(exports, module) {
    "use strict";
    var E = 2.718281828459045;
    module.exports = E;
  }
});

// node_modules/@stdlib/constants-float64-eps/lib/index.js
var require_lib69 = __commonJS({
  "node_modules/@stdlib/constants-float64-eps/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_EPSILON = 2220446049250313e-31;
    module.exports = FLOAT64_EPSILON;
  }
});

// node_modules/@stdlib/math-base-special-beta/lib/lanczos_sum_expg_scaled.js
var require_lanczos_sum_expg_scaled = __commonJS({
  "node_modules/@stdlib/math-base-special-beta/lib/lanczos_sum_expg_scaled.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return Infinity;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = 709811.662581658 + x * (679979.8474157227 + x * (293136.7857211597 + x * (74887.54032914672 + x * (12555.290582413863 + x * (1443.4299244417066 + x * (115.24194596137347 + x * (6.309239205732627 + x * (0.22668404630224365 + x * (0.004826466289237662 + x * 4624429436045379e-20)))))))));
        s2 = 0 + x * (362880 + x * (1026576 + x * (1172700 + x * (723680 + x * (269325 + x * (63273 + x * (9450 + x * (870 + x * (45 + x * 1)))))))));
      } else {
        x = 1 / x;
        s1 = 4624429436045379e-20 + x * (0.004826466289237662 + x * (0.22668404630224365 + x * (6.309239205732627 + x * (115.24194596137347 + x * (1443.4299244417066 + x * (12555.290582413863 + x * (74887.54032914672 + x * (293136.7857211597 + x * (679979.8474157227 + x * 709811.662581658)))))))));
        s2 = 1 + x * (45 + x * (870 + x * (9450 + x * (63273 + x * (269325 + x * (723680 + x * (1172700 + x * (1026576 + x * (362880 + x * 0)))))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-beta/lib/main.js
var require_main49 = __commonJS({
  "node_modules/@stdlib/math-base-special-beta/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var log1p = require_lib38();
    var sqrt = require_lib39();
    var abs = require_lib42();
    var exp = require_lib58();
    var pow = require_lib67();
    var E = require_lib68();
    var EPSILON = require_lib69();
    var lanczosSumExpGScaled = require_lanczos_sum_expg_scaled();
    var G = 10.900511;
    function beta(a, b) {
      var ambh;
      var agh;
      var bgh;
      var cgh;
      var res;
      var tmp;
      var c;
      if (isnan(a) || isnan(b)) {
        return NaN;
      }
      if (a < 0 || b < 0) {
        return NaN;
      }
      if (b === 1) {
        return 1 / a;
      }
      if (a === 1) {
        return 1 / b;
      }
      c = a + b;
      if (c < EPSILON) {
        res = c / a;
        res /= b;
        return res;
      }
      if (c === a && b < EPSILON) {
        return 1 / b;
      }
      if (c === b && a < EPSILON) {
        return 1 / a;
      }
      if (a < b) {
        tmp = b;
        b = a;
        a = tmp;
      }
      agh = a + G - 0.5;
      bgh = b + G - 0.5;
      cgh = c + G - 0.5;
      res = lanczosSumExpGScaled(a) * (lanczosSumExpGScaled(b) / lanczosSumExpGScaled(c));
      ambh = a - 0.5 - b;
      if (abs(b * ambh) < cgh * 100 && a > 100) {
        res *= exp(ambh * log1p(-b / cgh));
      } else {
        res *= pow(agh / cgh, ambh);
      }
      if (cgh > 1e10) {
        res *= pow(agh / cgh * (bgh / cgh), b);
      } else {
        res *= pow(agh * bgh / (cgh * cgh), b);
      }
      res *= sqrt(E / bgh);
      return res;
    }
    module.exports = beta;
  }
});

// node_modules/@stdlib/math-base-special-beta/lib/index.js
var require_lib70 = __commonJS({
  "node_modules/@stdlib/math-base-special-beta/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main49();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-assert-is-positive-zero/lib/main.js
var require_main50 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-positive-zero/lib/main.js"(exports, module) {
    "use strict";
    var PINF = require_lib31();
    function isPositiveZero(x) {
      return x === 0 && 1 / x === PINF;
    }
    module.exports = isPositiveZero;
  }
});

// node_modules/@stdlib/math-base-assert-is-positive-zero/lib/index.js
var require_lib71 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-positive-zero/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main50();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-max/lib/main.js
var require_main51 = __commonJS({
  "node_modules/@stdlib/math-base-special-max/lib/main.js"(exports, module) {
    "use strict";
    var isPositiveZero = require_lib71();
    var isnan = require_lib6();
    var PINF = require_lib31();
    function max(x, y) {
      if (isnan(x) || isnan(y)) {
        return NaN;
      }
      if (x === PINF || y === PINF) {
        return PINF;
      }
      if (x === y && x === 0) {
        if (isPositiveZero(x)) {
          return x;
        }
        return y;
      }
      if (x > y) {
        return x;
      }
      return y;
    }
    module.exports = max;
  }
});

// node_modules/@stdlib/math-base-special-max/lib/index.js
var require_lib72 = __commonJS({
  "node_modules/@stdlib/math-base-special-max/lib/index.js"(exports, module) {
    "use strict";
    var max = require_main51();
    module.exports = max;
  }
});

// node_modules/@stdlib/math-base-assert-is-negative-zero/lib/main.js
var require_main52 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-negative-zero/lib/main.js"(exports, module) {
    "use strict";
    var NINF = require_lib33();
    function isNegativeZero(x) {
      return x === 0 && 1 / x === NINF;
    }
    module.exports = isNegativeZero;
  }
});

// node_modules/@stdlib/math-base-assert-is-negative-zero/lib/index.js
var require_lib73 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-negative-zero/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main52();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-min/lib/main.js
var require_main53 = __commonJS({
  "node_modules/@stdlib/math-base-special-min/lib/main.js"(exports, module) {
    "use strict";
    var isNegativeZero = require_lib73();
    var isnan = require_lib6();
    var NINF = require_lib33();
    function min(x, y) {
      if (isnan(x) || isnan(y)) {
        return NaN;
      }
      if (x === NINF || y === NINF) {
        return NINF;
      }
      if (x === y && x === 0) {
        if (isNegativeZero(x)) {
          return x;
        }
        return y;
      }
      if (x < y) {
        return x;
      }
      return y;
    }
    module.exports = min;
  }
});

// node_modules/@stdlib/math-base-special-min/lib/index.js
var require_lib74 = __commonJS({
  "node_modules/@stdlib/math-base-special-min/lib/index.js"(exports, module) {
    "use strict";
    var min = require_main53();
    module.exports = min;
  }
});

// node_modules/@stdlib/constants-float64-max/lib/index.js
var require_lib75 = __commonJS({
  "node_modules/@stdlib/constants-float64-max/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_MAX = 17976931348623157e292;
    module.exports = FLOAT64_MAX;
  }
});

// node_modules/@stdlib/constants-int32-max/lib/index.js
var require_lib76 = __commonJS({
  "node_modules/@stdlib/constants-int32-max/lib/index.js"(exports, module) {
    "use strict";
    var INT32_MAX = 2147483647 | 0;
    module.exports = INT32_MAX;
  }
});

// node_modules/@stdlib/constants-float64-half-pi/lib/index.js
var require_lib77 = __commonJS({
  "node_modules/@stdlib/constants-float64-half-pi/lib/index.js"(exports, module) {
    "use strict";
    var HALF_PI = 1.5707963267948966;
    module.exports = HALF_PI;
  }
});

// node_modules/@stdlib/constants-float64-pi/lib/index.js
var require_lib78 = __commonJS({
  "node_modules/@stdlib/constants-float64-pi/lib/index.js"(exports, module) {
    "use strict";
    var PI = 3.141592653589793;
    module.exports = PI;
  }
});

// node_modules/@stdlib/math-base-special-kernel-cos/lib/polyval_c13.js
var require_polyval_c13 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-cos/lib/polyval_c13.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.0416666666666666;
      }
      return 0.0416666666666666 + x * (-0.001388888888887411 + x * 2480158728947673e-20);
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-kernel-cos/lib/polyval_c46.js
var require_polyval_c46 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-cos/lib/polyval_c46.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -27557314351390663e-23;
      }
      return -27557314351390663e-23 + x * (2087572321298175e-24 + x * -11359647557788195e-27);
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-kernel-cos/lib/main.js
var require_main54 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-cos/lib/main.js"(exports, module) {
    "use strict";
    var polyval13 = require_polyval_c13();
    var polyval46 = require_polyval_c46();
    function kernelCos(x, y) {
      var hz;
      var r;
      var w;
      var z;
      z = x * x;
      w = z * z;
      r = z * polyval13(z);
      r += w * w * polyval46(z);
      hz = 0.5 * z;
      w = 1 - hz;
      return w + (1 - w - hz + (z * r - x * y));
    }
    module.exports = kernelCos;
  }
});

// node_modules/@stdlib/math-base-special-kernel-cos/lib/index.js
var require_lib79 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-cos/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main54();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-kernel-sin/lib/main.js
var require_main55 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-sin/lib/main.js"(exports, module) {
    "use strict";
    var S1 = -0.16666666666666632;
    var S2 = 0.00833333333332249;
    var S3 = -1984126982985795e-19;
    var S4 = 27557313707070068e-22;
    var S5 = -25050760253406863e-24;
    var S6 = 158969099521155e-24;
    function kernelSin(x, y) {
      var r;
      var v;
      var w;
      var z;
      z = x * x;
      w = z * z;
      r = S2 + z * (S3 + z * S4) + z * w * (S5 + z * S6);
      v = z * x;
      if (y === 0) {
        return x + v * (S1 + z * r);
      }
      return x - (z * (0.5 * y - v * r) - y - v * S1);
    }
    module.exports = kernelSin;
  }
});

// node_modules/@stdlib/math-base-special-kernel-sin/lib/index.js
var require_lib80 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-sin/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main55();
    module.exports = main;
  }
});

// node_modules/@stdlib/number-float64-base-get-low-word/lib/low.js
var require_low2 = __commonJS({
  "node_modules/@stdlib/number-float64-base-get-low-word/lib/low.js"(exports, module) {
    "use strict";
    var isLittleEndian = require_lib27();
    var LOW;
    if (isLittleEndian === true) {
      LOW = 0;
    } else {
      LOW = 1;
    }
    module.exports = LOW;
  }
});

// node_modules/@stdlib/number-float64-base-get-low-word/lib/main.js
var require_main56 = __commonJS({
  "node_modules/@stdlib/number-float64-base-get-low-word/lib/main.js"(exports, module) {
    "use strict";
    var Uint32Array2 = require_lib15();
    var Float64Array2 = require_lib18();
    var LOW = require_low2();
    var FLOAT64_VIEW = new Float64Array2(1);
    var UINT32_VIEW = new Uint32Array2(FLOAT64_VIEW.buffer);
    function getLowWord(x) {
      FLOAT64_VIEW[0] = x;
      return UINT32_VIEW[LOW];
    }
    module.exports = getLowWord;
  }
});

// node_modules/@stdlib/number-float64-base-get-low-word/lib/index.js
var require_lib81 = __commonJS({
  "node_modules/@stdlib/number-float64-base-get-low-word/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main56();
    module.exports = main;
  }
});

// node_modules/@stdlib/array-base-filled/lib/main.js
var require_main57 = __commonJS({
  "node_modules/@stdlib/array-base-filled/lib/main.js"(exports, module) {
    "use strict";
    function filled(value, len) {
      var arr;
      var i;
      arr = [];
      for (i = 0; i < len; i++) {
        arr.push(value);
      }
      return arr;
    }
    module.exports = filled;
  }
});

// node_modules/@stdlib/array-base-filled/lib/index.js
var require_lib82 = __commonJS({
  "node_modules/@stdlib/array-base-filled/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main57();
    module.exports = main;
  }
});

// node_modules/@stdlib/array-base-zeros/lib/main.js
var require_main58 = __commonJS({
  "node_modules/@stdlib/array-base-zeros/lib/main.js"(exports, module) {
    "use strict";
    var filled = require_lib82();
    function zeros(len) {
      return filled(0, len);
    }
    module.exports = zeros;
  }
});

// node_modules/@stdlib/array-base-zeros/lib/index.js
var require_lib83 = __commonJS({
  "node_modules/@stdlib/array-base-zeros/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main58();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-rempio2/lib/kernel_rempio2.js
var require_kernel_rempio2 = __commonJS({
  "node_modules/@stdlib/math-base-special-rempio2/lib/kernel_rempio2.js"(exports, module) {
    "use strict";
    var floor = require_lib37();
    var ldexp = require_lib57();
    var zeros = require_lib83();
    var IPIO2 = [
      10680707,
      7228996,
      1387004,
      2578385,
      16069853,
      12639074,
      9804092,
      4427841,
      16666979,
      11263675,
      12935607,
      2387514,
      4345298,
      14681673,
      3074569,
      13734428,
      16653803,
      1880361,
      10960616,
      8533493,
      3062596,
      8710556,
      7349940,
      6258241,
      3772886,
      3769171,
      3798172,
      8675211,
      12450088,
      3874808,
      9961438,
      366607,
      15675153,
      9132554,
      7151469,
      3571407,
      2607881,
      12013382,
      4155038,
      6285869,
      7677882,
      13102053,
      15825725,
      473591,
      9065106,
      15363067,
      6271263,
      9264392,
      5636912,
      4652155,
      7056368,
      13614112,
      10155062,
      1944035,
      9527646,
      15080200,
      6658437,
      6231200,
      6832269,
      16767104,
      5075751,
      3212806,
      1398474,
      7579849,
      6349435,
      12618859
    ];
    var PIO2 = [
      1.570796251296997,
      // 0x3FF921FB, 0x40000000
      7549789415861596e-23,
      // 0x3E74442D, 0x00000000
      5390302529957765e-30,
      // 0x3CF84698, 0x80000000
      3282003415807913e-37,
      // 0x3B78CC51, 0x60000000
      1270655753080676e-44,
      // 0x39F01B83, 0x80000000
      12293330898111133e-52,
      // 0x387A2520, 0x40000000
      27337005381646456e-60,
      // 0x36E38222, 0x80000000
      21674168387780482e-67
      // 0x3569F31D, 0x00000000
    ];
    var TWO24 = 16777216;
    var TWON24 = 5960464477539063e-23;
    var F = zeros(20);
    var Q = zeros(20);
    var FQ = zeros(20);
    var IQ = zeros(20);
    function compute(x, y, jz, q, q0, jk, jv, jx, f) {
      var carry;
      var fw;
      var ih;
      var jp;
      var i;
      var k;
      var n;
      var j;
      var z;
      jp = jk;
      z = q[jz];
      j = jz;
      for (i = 0; j > 0; i++) {
        fw = TWON24 * z | 0;
        IQ[i] = z - TWO24 * fw | 0;
        z = q[j - 1] + fw;
        j -= 1;
      }
      z = ldexp(z, q0);
      z -= 8 * floor(z * 0.125);
      n = z | 0;
      z -= n;
      ih = 0;
      if (q0 > 0) {
        i = IQ[jz - 1] >> 24 - q0;
        n += i;
        IQ[jz - 1] -= i << 24 - q0;
        ih = IQ[jz - 1] >> 23 - q0;
      } else if (q0 === 0) {
        ih = IQ[jz - 1] >> 23;
      } else if (z >= 0.5) {
        ih = 2;
      }
      if (ih > 0) {
        n += 1;
        carry = 0;
        for (i = 0; i < jz; i++) {
          j = IQ[i];
          if (carry === 0) {
            if (j !== 0) {
              carry = 1;
              IQ[i] = 16777216 - j;
            }
          } else {
            IQ[i] = 16777215 - j;
          }
        }
        if (q0 > 0) {
          switch (q0) {
            // eslint-disable-line default-case
            case 1:
              IQ[jz - 1] &= 8388607;
              break;
            case 2:
              IQ[jz - 1] &= 4194303;
              break;
          }
        }
        if (ih === 2) {
          z = 1 - z;
          if (carry !== 0) {
            z -= ldexp(1, q0);
          }
        }
      }
      if (z === 0) {
        j = 0;
        for (i = jz - 1; i >= jk; i--) {
          j |= IQ[i];
        }
        if (j === 0) {
          for (k = 1; IQ[jk - k] === 0; k++) {
          }
          for (i = jz + 1; i <= jz + k; i++) {
            f[jx + i] = IPIO2[jv + i];
            fw = 0;
            for (j = 0; j <= jx; j++) {
              fw += x[j] * f[jx + (i - j)];
            }
            q[i] = fw;
          }
          jz += k;
          return compute(x, y, jz, q, q0, jk, jv, jx, f);
        }
        jz -= 1;
        q0 -= 24;
        while (IQ[jz] === 0) {
          jz -= 1;
          q0 -= 24;
        }
      } else {
        z = ldexp(z, -q0);
        if (z >= TWO24) {
          fw = TWON24 * z | 0;
          IQ[jz] = z - TWO24 * fw | 0;
          jz += 1;
          q0 += 24;
          IQ[jz] = fw;
        } else {
          IQ[jz] = z | 0;
        }
      }
      fw = ldexp(1, q0);
      for (i = jz; i >= 0; i--) {
        q[i] = fw * IQ[i];
        fw *= TWON24;
      }
      for (i = jz; i >= 0; i--) {
        fw = 0;
        for (k = 0; k <= jp && k <= jz - i; k++) {
          fw += PIO2[k] * q[i + k];
        }
        FQ[jz - i] = fw;
      }
      fw = 0;
      for (i = jz; i >= 0; i--) {
        fw += FQ[i];
      }
      if (ih === 0) {
        y[0] = fw;
      } else {
        y[0] = -fw;
      }
      fw = FQ[0] - fw;
      for (i = 1; i <= jz; i++) {
        fw += FQ[i];
      }
      if (ih === 0) {
        y[1] = fw;
      } else {
        y[1] = -fw;
      }
      return n & 7;
    }
    function kernelRempio2(x, y, e0, nx) {
      var fw;
      var jk;
      var jv;
      var jx;
      var jz;
      var q0;
      var i;
      var j;
      var m;
      jk = 4;
      jx = nx - 1;
      jv = (e0 - 3) / 24 | 0;
      if (jv < 0) {
        jv = 0;
      }
      q0 = e0 - 24 * (jv + 1);
      j = jv - jx;
      m = jx + jk;
      for (i = 0; i <= m; i++) {
        if (j < 0) {
          F[i] = 0;
        } else {
          F[i] = IPIO2[j];
        }
        j += 1;
      }
      for (i = 0; i <= jk; i++) {
        fw = 0;
        for (j = 0; j <= jx; j++) {
          fw += x[j] * F[jx + (i - j)];
        }
        Q[i] = fw;
      }
      jz = jk;
      return compute(x, y, jz, Q, q0, jk, jv, jx, F);
    }
    module.exports = kernelRempio2;
  }
});

// node_modules/@stdlib/math-base-special-round/lib/main.js
var require_main59 = __commonJS({
  "node_modules/@stdlib/math-base-special-round/lib/main.js"(exports, module) {
    "use strict";
    var round = Math.round;
    module.exports = round;
  }
});

// node_modules/@stdlib/math-base-special-round/lib/index.js
var require_lib84 = __commonJS({
  "node_modules/@stdlib/math-base-special-round/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main59();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-rempio2/lib/rempio2_medium.js
var require_rempio2_medium = __commonJS({
  "node_modules/@stdlib/math-base-special-rempio2/lib/rempio2_medium.js"(exports, module) {
    "use strict";
    var round = require_lib84();
    var getHighWord = require_lib28();
    var INVPIO2 = 0.6366197723675814;
    var PIO2_1 = 1.5707963267341256;
    var PIO2_1T = 6077100506506192e-26;
    var PIO2_2 = 6077100506303966e-26;
    var PIO2_2T = 20222662487959506e-37;
    var PIO2_3 = 20222662487111665e-37;
    var PIO2_3T = 84784276603689e-45;
    var EXPONENT_MASK = 2047 | 0;
    function rempio2Medium(x, ix, y) {
      var high;
      var n;
      var t;
      var r;
      var w;
      var i;
      var j;
      n = round(x * INVPIO2);
      r = x - n * PIO2_1;
      w = n * PIO2_1T;
      j = ix >> 20 | 0;
      y[0] = r - w;
      high = getHighWord(y[0]);
      i = j - (high >> 20 & EXPONENT_MASK);
      if (i > 16) {
        t = r;
        w = n * PIO2_2;
        r = t - w;
        w = n * PIO2_2T - (t - r - w);
        y[0] = r - w;
        high = getHighWord(y[0]);
        i = j - (high >> 20 & EXPONENT_MASK);
        if (i > 49) {
          t = r;
          w = n * PIO2_3;
          r = t - w;
          w = n * PIO2_3T - (t - r - w);
          y[0] = r - w;
        }
      }
      y[1] = r - y[0] - w;
      return n;
    }
    module.exports = rempio2Medium;
  }
});

// node_modules/@stdlib/math-base-special-rempio2/lib/main.js
var require_main60 = __commonJS({
  "node_modules/@stdlib/math-base-special-rempio2/lib/main.js"(exports, module) {
    "use strict";
    var ABS_MASK = require_lib50();
    var EXPONENT_MASK = require_lib55();
    var SIGNIFICAND_MASK = require_lib66();
    var getHighWord = require_lib28();
    var getLowWord = require_lib81();
    var fromWords = require_lib30();
    var rempio2Kernel = require_kernel_rempio2();
    var rempio2Medium = require_rempio2_medium();
    var ZERO = 0;
    var TWO24 = 16777216;
    var PIO2_1 = 1.5707963267341256;
    var PIO2_1T = 6077100506506192e-26;
    var TWO_PIO2_1T = 2 * PIO2_1T;
    var THREE_PIO2_1T = 3 * PIO2_1T;
    var FOUR_PIO2_1T = 4 * PIO2_1T;
    var PI_HIGH_WORD_SIGNIFICAND = 598523 | 0;
    var PIO4_HIGH_WORD = 1072243195 | 0;
    var THREE_PIO4_HIGH_WORD = 1073928572 | 0;
    var FIVE_PIO4_HIGH_WORD = 1074752122 | 0;
    var THREE_PIO2_HIGH_WORD = 1074977148 | 0;
    var SEVEN_PIO4_HIGH_WORD = 1075183036 | 0;
    var TWO_PI_HIGH_WORD = 1075388923 | 0;
    var NINE_PIO4_HIGH_WORD = 1075594811 | 0;
    var MEDIUM = 1094263291 | 0;
    var TX = [0, 0, 0];
    var TY = [0, 0];
    function rempio2(x, y) {
      var low;
      var e0;
      var hx;
      var ix;
      var nx;
      var i;
      var n;
      var z;
      hx = getHighWord(x) | 0;
      ix = hx & ABS_MASK | 0;
      if (ix <= PIO4_HIGH_WORD) {
        y[0] = x;
        y[1] = 0;
        return 0;
      }
      if (ix <= FIVE_PIO4_HIGH_WORD) {
        if ((ix & SIGNIFICAND_MASK) === PI_HIGH_WORD_SIGNIFICAND) {
          return rempio2Medium(x, ix, y);
        }
        if (ix <= THREE_PIO4_HIGH_WORD) {
          if (hx > 0) {
            z = x - PIO2_1;
            y[0] = z - PIO2_1T;
            y[1] = z - y[0] - PIO2_1T;
            return 1;
          }
          z = x + PIO2_1;
          y[0] = z + PIO2_1T;
          y[1] = z - y[0] + PIO2_1T;
          return -1;
        }
        if (hx > 0) {
          z = x - 2 * PIO2_1;
          y[0] = z - TWO_PIO2_1T;
          y[1] = z - y[0] - TWO_PIO2_1T;
          return 2;
        }
        z = x + 2 * PIO2_1;
        y[0] = z + TWO_PIO2_1T;
        y[1] = z - y[0] + TWO_PIO2_1T;
        return -2;
      }
      if (ix <= NINE_PIO4_HIGH_WORD) {
        if (ix <= SEVEN_PIO4_HIGH_WORD) {
          if (ix === THREE_PIO2_HIGH_WORD) {
            return rempio2Medium(x, ix, y);
          }
          if (hx > 0) {
            z = x - 3 * PIO2_1;
            y[0] = z - THREE_PIO2_1T;
            y[1] = z - y[0] - THREE_PIO2_1T;
            return 3;
          }
          z = x + 3 * PIO2_1;
          y[0] = z + THREE_PIO2_1T;
          y[1] = z - y[0] + THREE_PIO2_1T;
          return -3;
        }
        if (ix === TWO_PI_HIGH_WORD) {
          return rempio2Medium(x, ix, y);
        }
        if (hx > 0) {
          z = x - 4 * PIO2_1;
          y[0] = z - FOUR_PIO2_1T;
          y[1] = z - y[0] - FOUR_PIO2_1T;
          return 4;
        }
        z = x + 4 * PIO2_1;
        y[0] = z + FOUR_PIO2_1T;
        y[1] = z - y[0] + FOUR_PIO2_1T;
        return -4;
      }
      if (ix < MEDIUM) {
        return rempio2Medium(x, ix, y);
      }
      if (ix >= EXPONENT_MASK) {
        y[0] = NaN;
        y[1] = NaN;
        return 0;
      }
      low = getLowWord(x);
      e0 = (ix >> 20) - 1046;
      z = fromWords(ix - (e0 << 20 | 0), low);
      for (i = 0; i < 2; i++) {
        TX[i] = z | 0;
        z = (z - TX[i]) * TWO24;
      }
      TX[2] = z;
      nx = 3;
      while (TX[nx - 1] === ZERO) {
        nx -= 1;
      }
      n = rempio2Kernel(TX, TY, e0, nx, 1);
      if (hx < 0) {
        y[0] = -TY[0];
        y[1] = -TY[1];
        return -n;
      }
      y[0] = TY[0];
      y[1] = TY[1];
      return n;
    }
    module.exports = rempio2;
  }
});

// node_modules/@stdlib/math-base-special-rempio2/lib/index.js
var require_lib85 = __commonJS({
  "node_modules/@stdlib/math-base-special-rempio2/lib/index.js"(exports, module) {
    "use strict";
    var rempio2 = require_main60();
    module.exports = rempio2;
  }
});

// node_modules/@stdlib/math-base-special-sin/lib/main.js
var require_main61 = __commonJS({
  "node_modules/@stdlib/math-base-special-sin/lib/main.js"(exports, module) {
    "use strict";
    var HIGH_WORD_ABS_MASK = require_lib50();
    var HIGH_WORD_EXPONENT_MASK = require_lib55();
    var getHighWord = require_lib28();
    var kernelCos = require_lib79();
    var kernelSin = require_lib80();
    var rempio2 = require_lib85();
    var PIO4_HIGH_WORD = 1072243195 | 0;
    var SMALL_HIGH_WORD = 1045430272 | 0;
    var Y = [0, 0];
    function sin(x) {
      var ix;
      var n;
      ix = getHighWord(x);
      ix &= HIGH_WORD_ABS_MASK;
      if (ix <= PIO4_HIGH_WORD) {
        if (ix < SMALL_HIGH_WORD) {
          return x;
        }
        return kernelSin(x, 0);
      }
      if (ix >= HIGH_WORD_EXPONENT_MASK) {
        return NaN;
      }
      n = rempio2(x, Y);
      switch (n & 3) {
        case 0:
          return kernelSin(Y[0], Y[1]);
        case 1:
          return kernelCos(Y[0], Y[1]);
        case 2:
          return -kernelSin(Y[0], Y[1]);
        default:
          return -kernelCos(Y[0], Y[1]);
      }
    }
    module.exports = sin;
  }
});

// node_modules/@stdlib/math-base-special-sin/lib/index.js
var require_lib86 = __commonJS({
  "node_modules/@stdlib/math-base-special-sin/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main61();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-sqrt-two-pi/lib/index.js
var require_lib87 = __commonJS({
  "node_modules/@stdlib/constants-float64-sqrt-two-pi/lib/index.js"(exports, module) {
    "use strict";
    var SQRT_TWO_PI = 2.5066282746310007;
    module.exports = SQRT_TWO_PI;
  }
});

// node_modules/@stdlib/math-base-special-gamma/lib/polyval_s.js
var require_polyval_s = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma/lib/polyval_s.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.08333333333334822;
      }
      return 0.08333333333334822 + x * (0.0034722222160545866 + x * (-0.0026813261780578124 + x * (-22954996161337813e-20 + x * 7873113957930937e-19)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gamma/lib/stirling_approximation.js
var require_stirling_approximation = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma/lib/stirling_approximation.js"(exports, module) {
    "use strict";
    var SQRT_TWO_PI = require_lib87();
    var pow = require_lib67();
    var exp = require_lib58();
    var polyval = require_polyval_s();
    var MAX_STIRLING = 143.01608;
    function gamma(x) {
      var w;
      var y;
      var v;
      w = 1 / x;
      w = 1 + w * polyval(w);
      y = exp(x);
      if (x > MAX_STIRLING) {
        v = pow(x, 0.5 * x - 0.25);
        y = v * (v / y);
      } else {
        y = pow(x, x - 0.5) / y;
      }
      return SQRT_TWO_PI * y * w;
    }
    module.exports = gamma;
  }
});

// node_modules/@stdlib/constants-float64-eulergamma/lib/index.js
var require_lib88 = __commonJS({
  "node_modules/@stdlib/constants-float64-eulergamma/lib/index.js"(exports, module) {
    "use strict";
    var EULERGAMMA = 0.5772156649015329;
    module.exports = EULERGAMMA;
  }
});

// node_modules/@stdlib/math-base-special-gamma/lib/small_approximation.js
var require_small_approximation = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma/lib/small_approximation.js"(exports, module) {
    "use strict";
    var EULER = require_lib88();
    function gamma(x, z) {
      return z / ((1 + EULER * x) * x);
    }
    module.exports = gamma;
  }
});

// node_modules/@stdlib/math-base-special-gamma/lib/rational_pq.js
var require_rational_pq2 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma/lib/rational_pq.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return 1;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = 1 + x * (0.4942148268014971 + x * (0.20744822764843598 + x * (0.04763678004571372 + x * (0.010421379756176158 + x * (0.0011913514700658638 + x * (16011952247675185e-20 + x * 0))))));
        s2 = 1 + x * (0.0714304917030273 + x * (-0.23459179571824335 + x * (0.035823639860549865 + x * (0.011813978522206043 + x * (-0.004456419138517973 + x * (5396055804933034e-19 + x * -23158187332412014e-21))))));
      } else {
        x = 1 / x;
        s1 = 0 + x * (16011952247675185e-20 + x * (0.0011913514700658638 + x * (0.010421379756176158 + x * (0.04763678004571372 + x * (0.20744822764843598 + x * (0.4942148268014971 + x * 1))))));
        s2 = -23158187332412014e-21 + x * (5396055804933034e-19 + x * (-0.004456419138517973 + x * (0.011813978522206043 + x * (0.035823639860549865 + x * (-0.23459179571824335 + x * (0.0714304917030273 + x * 1))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-gamma/lib/main.js
var require_main62 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var isInteger = require_lib59();
    var isNegativeZero = require_lib73();
    var abs = require_lib42();
    var floor = require_lib37();
    var sin = require_lib86();
    var PINF = require_lib31();
    var NINF = require_lib33();
    var PI = require_lib78();
    var stirlingApprox = require_stirling_approximation();
    var smallApprox = require_small_approximation();
    var rateval = require_rational_pq2();
    function gamma(x) {
      var sign;
      var q;
      var p;
      var z;
      if (isInteger(x) && x < 0 || x === NINF || isnan(x)) {
        return NaN;
      }
      if (x === 0) {
        if (isNegativeZero(x)) {
          return NINF;
        }
        return PINF;
      }
      if (x > 171.61447887182297) {
        return PINF;
      }
      if (x < -170.5674972726612) {
        return 0;
      }
      q = abs(x);
      if (q > 33) {
        if (x >= 0) {
          return stirlingApprox(x);
        }
        p = floor(q);
        if ((p & 1) === 0) {
          sign = -1;
        } else {
          sign = 1;
        }
        z = q - p;
        if (z > 0.5) {
          p += 1;
          z = q - p;
        }
        z = q * sin(PI * z);
        return sign * PI / (abs(z) * stirlingApprox(q));
      }
      z = 1;
      while (x >= 3) {
        x -= 1;
        z *= x;
      }
      while (x < 0) {
        if (x > -1e-9) {
          return smallApprox(x, z);
        }
        z /= x;
        x += 1;
      }
      while (x < 2) {
        if (x < 1e-9) {
          return smallApprox(x, z);
        }
        z /= x;
        x += 1;
      }
      if (x === 2) {
        return z;
      }
      x -= 2;
      return z * rateval(x);
    }
    module.exports = gamma;
  }
});

// node_modules/@stdlib/math-base-special-gamma/lib/index.js
var require_lib89 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main62();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-max-nth-factorial/lib/index.js
var require_lib90 = __commonJS({
  "node_modules/@stdlib/constants-float64-max-nth-factorial/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_MAX_NTH_FACTORIAL = 170 | 0;
    module.exports = FLOAT64_MAX_NTH_FACTORIAL;
  }
});

// node_modules/@stdlib/math-base-special-factorial/lib/factorials.json
var require_factorials = __commonJS({
  "node_modules/@stdlib/math-base-special-factorial/lib/factorials.json"(exports, module) {
    module.exports = [
      1,
      1,
      2,
      6,
      24,
      120,
      720,
      5040,
      40320,
      362880,
      3628800,
      39916800,
      479001600,
      6227020800,
      87178291200,
      1307674368e3,
      20922789888e3,
      355687428096e3,
      6402373705728e3,
      121645100408832e3,
      243290200817664e4,
      5109094217170944e4,
      11240007277776077e5,
      2585201673888498e7,
      6204484017332394e8,
      15511210043330986e9,
      40329146112660565e10,
      10888869450418352e12,
      30488834461171387e13,
      8841761993739702e15,
      26525285981219107e16,
      8222838654177922e18,
      2631308369336935e20,
      8683317618811886e21,
      29523279903960416e22,
      10333147966386145e24,
      37199332678990125e25,
      13763753091226346e27,
      5230226174666011e29,
      20397882081197444e30,
      8159152832478977e32,
      3345252661316381e34,
      140500611775288e37,
      6041526306337383e37,
      2658271574788449e39,
      11962222086548019e40,
      5502622159812089e42,
      25862324151116818e43,
      12413915592536073e45,
      6082818640342675e47,
      30414093201713376e48,
      15511187532873822e50,
      8065817517094388e52,
      42748832840600255e53,
      2308436973392414e56,
      12696403353658276e57,
      7109985878048635e59,
      40526919504877214e60,
      23505613312828785e62,
      13868311854568984e64,
      832098711274139e67,
      5075802138772248e68,
      3146997326038794e70,
      198260831540444e73,
      12688693218588417e73,
      8247650592082472e75,
      5443449390774431e77,
      3647111091818868e79,
      24800355424368305e80,
      1711224524281413e83,
      11978571669969892e84,
      8504785885678623e86,
      61234458376886085e87,
      44701154615126844e89,
      3307885441519386e92,
      248091408113954e95,
      18854947016660504e95,
      14518309202828587e97,
      11324281178206297e99,
      8946182130782976e101,
      7156945704626381e103,
      5797126020747368e105,
      4753643337012842e107,
      3945523969720659e109,
      3314240134565353e111,
      281710411438055e114,
      24227095383672734e114,
      2107757298379528e117,
      18548264225739844e118,
      1650795516090846e121,
      14857159644817615e122,
      1352001527678403e125,
      12438414054641308e126,
      11567725070816416e128,
      1087366156656743e131,
      1032997848823906e133,
      9916779348709496e134,
      9619275968248212e136,
      9426890448883248e138,
      9332621544394415e140,
      9332621544394415e142,
      942594775983836e145,
      9614466715035127e146,
      990290071648618e149,
      10299016745145628e150,
      1081396758240291e153,
      11462805637347084e154,
      1226520203196138e157,
      1324641819451829e159,
      14438595832024937e160,
      1588245541522743e163,
      17629525510902446e164,
      1974506857221074e167,
      22311927486598138e168,
      25435597334721877e170,
      2925093693493016e173,
      3393108684451898e175,
      3969937160808721e177,
      4684525849754291e179,
      5574585761207606e181,
      6689502913449127e183,
      8094298525273444e185,
      9875044200833601e187,
      1214630436702533e190,
      1506141741511141e192,
      1882677176888926e194,
      2372173242880047e196,
      30126600184576594e197,
      3856204823625804e200,
      4974504222477287e202,
      6466855489220474e204,
      847158069087882e207,
      11182486511960043e208,
      14872707060906857e210,
      19929427461615188e212,
      26904727073180504e214,
      3659042881952549e217,
      5012888748274992e219,
      6917786472619489e221,
      9615723196941089e223,
      13462012475717526e225,
      1898143759076171e228,
      2695364137888163e230,
      3854370717180073e232,
      55502938327393044e233,
      8047926057471992e236,
      11749972043909107e238,
      1727245890454639e241,
      25563239178728654e242,
      380892263763057e246,
      5713383956445855e247,
      862720977423324e250,
      13113358856834524e251,
      20063439050956823e253,
      30897696138473508e255,
      4789142901463394e258,
      7471062926282894e260,
      11729568794264145e262,
      1853271869493735e265,
      29467022724950384e266,
      47147236359920616e268,
      7590705053947219e271,
      12296942187394494e273,
      20044015765453026e275,
      3287218585534296e278,
      5423910666131589e280,
      9003691705778438e282,
      1503616514864999e285,
      25260757449731984e286,
      4269068009004705e289,
      7257415615307999e291
    ];
  }
});

// node_modules/@stdlib/math-base-special-factorial/lib/main.js
var require_main63 = __commonJS({
  "node_modules/@stdlib/math-base-special-factorial/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var isInteger = require_lib59();
    var gamma = require_lib89();
    var PINF = require_lib31();
    var FLOAT64_MAX_NTH_FACTORIAL = require_lib90();
    var FACTORIALS = require_factorials();
    function factorial(x) {
      if (isnan(x)) {
        return NaN;
      }
      if (isInteger(x)) {
        if (x < 0) {
          return NaN;
        }
        if (x <= FLOAT64_MAX_NTH_FACTORIAL) {
          return FACTORIALS[x];
        }
        return PINF;
      }
      return gamma(x + 1);
    }
    module.exports = factorial;
  }
});

// node_modules/@stdlib/math-base-special-factorial/lib/index.js
var require_lib91 = __commonJS({
  "node_modules/@stdlib/math-base-special-factorial/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main63();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/rational_pq.js
var require_rational_pq3 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/rational_pq.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return Infinity;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = 3847467039331777e-5 + x * (3685766504351951e-5 + x * (1588920245372942e-5 + x * (4059208354298835e-6 + x * (6805476611834733e-7 + x * (7823975500312005e-8 + x * (6246580776401795e-9 + x * (341986.3488721347 + x * (12287.194511824551 + x * (261.61404416416684 + x * 2.5066282746310007)))))))));
        s2 = 0 + x * (362880 + x * (1026576 + x * (1172700 + x * (723680 + x * (269325 + x * (63273 + x * (9450 + x * (870 + x * (45 + x * 1)))))))));
      } else {
        x = 1 / x;
        s1 = 2.5066282746310007 + x * (261.61404416416684 + x * (12287.194511824551 + x * (341986.3488721347 + x * (6246580776401795e-9 + x * (7823975500312005e-8 + x * (6805476611834733e-7 + x * (4059208354298835e-6 + x * (1588920245372942e-5 + x * (3685766504351951e-5 + x * 3847467039331777e-5)))))))));
        s2 = 1 + x * (45 + x * (870 + x * (9450 + x * (63273 + x * (269325 + x * (723680 + x * (1172700 + x * (1026576 + x * (362880 + x * 0)))))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/main.js
var require_main64 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/main.js"(exports, module) {
    "use strict";
    var gammaLanczosSum = require_rational_pq3();
    module.exports = gammaLanczosSum;
  }
});

// node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/index.js
var require_lib92 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main64();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-gamma-lanczos-g/lib/index.js
var require_lib93 = __commonJS({
  "node_modules/@stdlib/constants-float64-gamma-lanczos-g/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_GAMMA_LANCZOS_G = 10.900511;
    module.exports = FLOAT64_GAMMA_LANCZOS_G;
  }
});

// node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/gamma_delta_ratio_lanczos.js
var require_gamma_delta_ratio_lanczos = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/gamma_delta_ratio_lanczos.js"(exports, module) {
    "use strict";
    var lanczosSum = require_lib92();
    var gamma = require_lib89();
    var log1p = require_lib38();
    var abs = require_lib42();
    var exp = require_lib58();
    var pow = require_lib67();
    var EPSILON = require_lib69();
    var E = require_lib68();
    var G = require_lib93();
    var FLOAT64_MAX_NTH_FACTORIAL = require_lib90();
    var FACTORIAL_169 = 4269068009004705e289;
    function gammaDeltaRatioLanczos(z, delta) {
      var result;
      var ratio;
      var zgh;
      if (z < EPSILON) {
        if (delta >= FLOAT64_MAX_NTH_FACTORIAL) {
          ratio = gammaDeltaRatioLanczos(delta, FLOAT64_MAX_NTH_FACTORIAL - delta);
          ratio *= z;
          ratio *= FACTORIAL_169;
          return 1 / ratio;
        }
        return 1 / (z * gamma(z + delta));
      }
      zgh = z + G - 0.5;
      if (z + delta === z) {
        if (abs(delta / zgh) < EPSILON) {
          result = exp(-delta);
        } else {
          result = 1;
        }
      } else {
        if (abs(delta) < 10) {
          result = exp((0.5 - z) * log1p(delta / zgh));
        } else {
          result = pow(zgh / (zgh + delta), z - 0.5);
        }
        result *= lanczosSum(z) / lanczosSum(z + delta);
      }
      result *= pow(E / (zgh + delta), delta);
      return result;
    }
    module.exports = gammaDeltaRatioLanczos;
  }
});

// node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/main.js
var require_main65 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/main.js"(exports, module) {
    "use strict";
    var abs = require_lib42();
    var floor = require_lib37();
    var gamma = require_lib89();
    var factorial = require_lib91();
    var FLOAT64_MAX_NTH_FACTORIAL = require_lib90();
    var gammaDeltaRatioLanczos = require_gamma_delta_ratio_lanczos();
    function gammaDeltaRatio(z, delta) {
      var result;
      var idelta;
      var iz;
      if (z <= 0 || z + delta <= 0) {
        return gamma(z) / gamma(z + delta);
      }
      idelta = floor(delta);
      if (idelta === delta) {
        iz = floor(z);
        if (iz === z) {
          if (z <= FLOAT64_MAX_NTH_FACTORIAL && z + delta <= FLOAT64_MAX_NTH_FACTORIAL) {
            return factorial(iz - 1) / factorial(idelta + iz - 1);
          }
        }
        if (abs(delta) < 20) {
          if (delta === 0) {
            return 1;
          }
          if (delta < 0) {
            z -= 1;
            result = z;
            delta += 1;
            while (delta !== 0) {
              z -= 1;
              result *= z;
              delta += 1;
            }
            return result;
          }
          result = 1 / z;
          delta -= 1;
          while (delta !== 0) {
            z += 1;
            result /= z;
            delta -= 1;
          }
          return result;
        }
      }
      return gammaDeltaRatioLanczos(z, delta);
    }
    module.exports = gammaDeltaRatio;
  }
});

// node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/index.js
var require_lib94 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main65();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-ln/lib/polyval_p.js
var require_polyval_p3 = __commonJS({
  "node_modules/@stdlib/math-base-special-ln/lib/polyval_p.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.3999999999940942;
      }
      return 0.3999999999940942 + x * (0.22222198432149784 + x * 0.15313837699209373);
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-ln/lib/polyval_q.js
var require_polyval_q2 = __commonJS({
  "node_modules/@stdlib/math-base-special-ln/lib/polyval_q.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.6666666666666735;
      }
      return 0.6666666666666735 + x * (0.2857142874366239 + x * (0.1818357216161805 + x * 0.14798198605116586));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-ln/lib/main.js
var require_main66 = __commonJS({
  "node_modules/@stdlib/math-base-special-ln/lib/main.js"(exports, module) {
    "use strict";
    var getHighWord = require_lib28();
    var setHighWord = require_lib29();
    var isnan = require_lib6();
    var BIAS = require_lib34();
    var NINF = require_lib33();
    var polyvalP = require_polyval_p3();
    var polyvalQ = require_polyval_q2();
    var LN2_HI = 0.6931471803691238;
    var LN2_LO = 19082149292705877e-26;
    var TWO54 = 18014398509481984;
    var ONE_THIRD = 0.3333333333333333;
    var HIGH_SIGNIFICAND_MASK = 1048575 | 0;
    var HIGH_MAX_NORMAL_EXP = 2146435072 | 0;
    var HIGH_MIN_NORMAL_EXP = 1048576 | 0;
    var HIGH_BIASED_EXP_0 = 1072693248 | 0;
    function ln(x) {
      var hfsq;
      var hx;
      var t2;
      var t1;
      var k;
      var R;
      var f;
      var i;
      var j;
      var s;
      var w;
      var z;
      if (x === 0) {
        return NINF;
      }
      if (isnan(x) || x < 0) {
        return NaN;
      }
      hx = getHighWord(x);
      k = 0 | 0;
      if (hx < HIGH_MIN_NORMAL_EXP) {
        k -= 54 | 0;
        x *= TWO54;
        hx = getHighWord(x);
      }
      if (hx >= HIGH_MAX_NORMAL_EXP) {
        return x + x;
      }
      k += (hx >> 20) - BIAS | 0;
      hx &= HIGH_SIGNIFICAND_MASK;
      i = hx + 614244 & 1048576 | 0;
      x = setHighWord(x, hx | i ^ HIGH_BIASED_EXP_0);
      k += i >> 20 | 0;
      f = x - 1;
      if ((HIGH_SIGNIFICAND_MASK & 2 + hx) < 3) {
        if (f === 0) {
          if (k === 0) {
            return 0;
          }
          return k * LN2_HI + k * LN2_LO;
        }
        R = f * f * (0.5 - ONE_THIRD * f);
        if (k === 0) {
          return f - R;
        }
        return k * LN2_HI - (R - k * LN2_LO - f);
      }
      s = f / (2 + f);
      z = s * s;
      i = hx - 398458 | 0;
      w = z * z;
      j = 440401 - hx | 0;
      t1 = w * polyvalP(w);
      t2 = z * polyvalQ(w);
      i |= j;
      R = t2 + t1;
      if (i > 0) {
        hfsq = 0.5 * f * f;
        if (k === 0) {
          return f - (hfsq - s * (hfsq + R));
        }
        return k * LN2_HI - (hfsq - (s * (hfsq + R) + k * LN2_LO) - f);
      }
      if (k === 0) {
        return f - s * (f - R);
      }
      return k * LN2_HI - (s * (f - R) - k * LN2_LO - f);
    }
    module.exports = ln;
  }
});

// node_modules/@stdlib/math-base-special-ln/lib/index.js
var require_lib95 = __commonJS({
  "node_modules/@stdlib/math-base-special-ln/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main66();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-cos/lib/main.js
var require_main67 = __commonJS({
  "node_modules/@stdlib/math-base-special-cos/lib/main.js"(exports, module) {
    "use strict";
    var getHighWord = require_lib28();
    var kernelCos = require_lib79();
    var kernelSin = require_lib80();
    var rempio2 = require_lib85();
    var ABS_MASK = require_lib50();
    var EXPONENT_MASK = require_lib55();
    var buffer = [0, 0];
    var HIGH_WORD_PIO4 = 1072243195 | 0;
    var HIGH_WORD_TWO_NEG_27 = 1044381696 | 0;
    function cos(x) {
      var ix;
      var n;
      ix = getHighWord(x);
      ix &= ABS_MASK;
      if (ix <= HIGH_WORD_PIO4) {
        if (ix < HIGH_WORD_TWO_NEG_27) {
          return 1;
        }
        return kernelCos(x, 0);
      }
      if (ix >= EXPONENT_MASK) {
        return NaN;
      }
      n = rempio2(x, buffer);
      switch (n & 3) {
        case 0:
          return kernelCos(buffer[0], buffer[1]);
        case 1:
          return -kernelSin(buffer[0], buffer[1]);
        case 2:
          return -kernelCos(buffer[0], buffer[1]);
        default:
          return kernelSin(buffer[0], buffer[1]);
      }
    }
    module.exports = cos;
  }
});

// node_modules/@stdlib/math-base-special-cos/lib/index.js
var require_lib96 = __commonJS({
  "node_modules/@stdlib/math-base-special-cos/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main67();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-sinpi/lib/main.js
var require_main68 = __commonJS({
  "node_modules/@stdlib/math-base-special-sinpi/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var isInfinite = require_lib48();
    var cos = require_lib96();
    var sin = require_lib86();
    var abs = require_lib42();
    var copysign = require_lib52();
    var PI = require_lib78();
    function sinpi(x) {
      var ar;
      var r;
      if (isnan(x)) {
        return NaN;
      }
      if (isInfinite(x)) {
        return NaN;
      }
      r = x % 2;
      ar = abs(r);
      if (ar === 0 || ar === 1) {
        return copysign(0, r);
      }
      if (ar < 0.25) {
        return sin(PI * r);
      }
      if (ar < 0.75) {
        ar = 0.5 - ar;
        return copysign(cos(PI * ar), r);
      }
      if (ar < 1.25) {
        r = copysign(1, r) - r;
        return sin(PI * r);
      }
      if (ar < 1.75) {
        ar -= 1.5;
        return -copysign(cos(PI * ar), r);
      }
      r -= copysign(2, r);
      return sin(PI * r);
    }
    module.exports = sinpi;
  }
});

// node_modules/@stdlib/math-base-special-sinpi/lib/index.js
var require_lib97 = __commonJS({
  "node_modules/@stdlib/math-base-special-sinpi/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main68();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_a1.js
var require_polyval_a1 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_a1.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.06735230105312927;
      }
      return 0.06735230105312927 + x * (0.007385550860814029 + x * (0.0011927076318336207 + x * (22086279071390839e-20 + x * 25214456545125733e-21)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_a2.js
var require_polyval_a2 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_a2.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.020580808432516733;
      }
      return 0.020580808432516733 + x * (0.0028905138367341563 + x * (5100697921535113e-19 + x * (10801156724758394e-20 + x * 44864094961891516e-21)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_r.js
var require_polyval_r = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_r.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 1.3920053346762105;
      }
      return 1.3920053346762105 + x * (0.7219355475671381 + x * (0.17193386563280308 + x * (0.01864591917156529 + x * (7779424963818936e-19 + x * 7326684307446256e-21))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_s.js
var require_polyval_s2 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_s.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.21498241596060885;
      }
      return 0.21498241596060885 + x * (0.325778796408931 + x * (0.14635047265246445 + x * (0.02664227030336386 + x * (0.0018402845140733772 + x * 3194753265841009e-20))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_t1.js
var require_polyval_t1 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_t1.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -0.032788541075985965;
      }
      return -0.032788541075985965 + x * (0.006100538702462913 + x * (-0.0014034646998923284 + x * 31563207090362595e-20));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_t2.js
var require_polyval_t2 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_t2.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.01797067508118204;
      }
      return 0.01797067508118204 + x * (-0.0036845201678113826 + x * (881081882437654e-18 + x * -31275416837512086e-20));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_t3.js
var require_polyval_t3 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_t3.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -0.010314224129834144;
      }
      return -0.010314224129834144 + x * (0.0022596478090061247 + x * (-5385953053567405e-19 + x * 3355291926355191e-19));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_u.js
var require_polyval_u = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_u.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.6328270640250934;
      }
      return 0.6328270640250934 + x * (1.4549225013723477 + x * (0.9777175279633727 + x * (0.22896372806469245 + x * 0.013381091853678766)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_v.js
var require_polyval_v = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_v.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 2.4559779371304113;
      }
      return 2.4559779371304113 + x * (2.128489763798934 + x * (0.7692851504566728 + x * (0.10422264559336913 + x * 0.003217092422824239)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_w.js
var require_polyval_w2 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_w.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.08333333333333297;
      }
      return 0.08333333333333297 + x * (-0.0027777777772877554 + x * (7936505586430196e-19 + x * (-59518755745034e-17 + x * (8363399189962821e-19 + x * -0.0016309293409657527))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/main.js
var require_main69 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var isInfinite = require_lib48();
    var abs = require_lib42();
    var ln = require_lib95();
    var trunc = require_lib44();
    var sinpi = require_lib97();
    var PI = require_lib78();
    var PINF = require_lib31();
    var polyvalA1 = require_polyval_a1();
    var polyvalA2 = require_polyval_a2();
    var polyvalR = require_polyval_r();
    var polyvalS = require_polyval_s2();
    var polyvalT1 = require_polyval_t1();
    var polyvalT2 = require_polyval_t2();
    var polyvalT3 = require_polyval_t3();
    var polyvalU = require_polyval_u();
    var polyvalV = require_polyval_v();
    var polyvalW = require_polyval_w2();
    var A1C = 0.07721566490153287;
    var A2C = 0.3224670334241136;
    var RC = 1;
    var SC = -0.07721566490153287;
    var T1C = 0.48383612272381005;
    var T2C = -0.1475877229945939;
    var T3C = 0.06462494023913339;
    var UC = -0.07721566490153287;
    var VC = 1;
    var WC = 0.4189385332046727;
    var YMIN = 1.4616321449683622;
    var TWO52 = 4503599627370496;
    var TWO56 = 72057594037927940;
    var TINY = 13877787807814457e-33;
    var TC = 1.4616321449683622;
    var TF = -0.12148629053584961;
    var TT = -3638676997039505e-33;
    function gammaln(x) {
      var isNegative;
      var nadj;
      var flg;
      var p3;
      var p2;
      var p1;
      var p;
      var q;
      var t;
      var w;
      var y;
      var z;
      var r;
      if (isnan(x) || isInfinite(x)) {
        return x;
      }
      if (x === 0) {
        return PINF;
      }
      if (x < 0) {
        isNegative = true;
        x = -x;
      } else {
        isNegative = false;
      }
      if (x < TINY) {
        return -ln(x);
      }
      if (isNegative) {
        if (x >= TWO52) {
          return PINF;
        }
        t = sinpi(x);
        if (t === 0) {
          return PINF;
        }
        nadj = ln(PI / abs(t * x));
      }
      if (x === 1 || x === 2) {
        return 0;
      }
      if (x < 2) {
        if (x <= 0.9) {
          r = -ln(x);
          if (x >= YMIN - 1 + 0.27) {
            y = 1 - x;
            flg = 0;
          } else if (x >= YMIN - 1 - 0.27) {
            y = x - (TC - 1);
            flg = 1;
          } else {
            y = x;
            flg = 2;
          }
        } else {
          r = 0;
          if (x >= YMIN + 0.27) {
            y = 2 - x;
            flg = 0;
          } else if (x >= YMIN - 0.27) {
            y = x - TC;
            flg = 1;
          } else {
            y = x - 1;
            flg = 2;
          }
        }
        switch (flg) {
          // eslint-disable-line default-case
          case 0:
            z = y * y;
            p1 = A1C + z * polyvalA1(z);
            p2 = z * (A2C + z * polyvalA2(z));
            p = y * p1 + p2;
            r += p - 0.5 * y;
            break;
          case 1:
            z = y * y;
            w = z * y;
            p1 = T1C + w * polyvalT1(w);
            p2 = T2C + w * polyvalT2(w);
            p3 = T3C + w * polyvalT3(w);
            p = z * p1 - (TT - w * (p2 + y * p3));
            r += TF + p;
            break;
          case 2:
            p1 = y * (UC + y * polyvalU(y));
            p2 = VC + y * polyvalV(y);
            r += -0.5 * y + p1 / p2;
            break;
        }
      } else if (x < 8) {
        flg = trunc(x);
        y = x - flg;
        p = y * (SC + y * polyvalS(y));
        q = RC + y * polyvalR(y);
        r = 0.5 * y + p / q;
        z = 1;
        switch (flg) {
          // eslint-disable-line default-case
          case 7:
            z *= y + 6;
          /* Falls through */
          case 6:
            z *= y + 5;
          /* Falls through */
          case 5:
            z *= y + 4;
          /* Falls through */
          case 4:
            z *= y + 3;
          /* Falls through */
          case 3:
            z *= y + 2;
            r += ln(z);
        }
      } else if (x < TWO56) {
        t = ln(x);
        z = 1 / x;
        y = z * z;
        w = WC + z * polyvalW(y);
        r = (x - 0.5) * (t - 1) + w;
      } else {
        r = x * (ln(x) - 1);
      }
      if (isNegative) {
        r = nadj - r;
      }
      return r;
    }
    module.exports = gammaln;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/index.js
var require_lib98 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main69();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-max-ln/lib/index.js
var require_lib99 = __commonJS({
  "node_modules/@stdlib/constants-float64-max-ln/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_MAX_LN = 709.782712893384;
    module.exports = FLOAT64_MAX_LN;
  }
});

// node_modules/@stdlib/constants-float64-sqrt-eps/lib/index.js
var require_lib100 = __commonJS({
  "node_modules/@stdlib/constants-float64-sqrt-eps/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_SQRT_EPSILON = 14901161193847656e-24;
    module.exports = FLOAT64_SQRT_EPSILON;
  }
});

// node_modules/@stdlib/utils-eval/lib/index.js
var require_lib101 = __commonJS({
  "node_modules/@stdlib/utils-eval/lib/index.js"(exports, module) {
    "use strict";
    var evil = eval;
    module.exports = evil;
  }
});

// node_modules/@stdlib/assert-has-generator-support/lib/main.js
var require_main70 = __commonJS({
  "node_modules/@stdlib/assert-has-generator-support/lib/main.js"(exports, module) {
    "use strict";
    var evil = require_lib101();
    function hasGeneratorSupport() {
      var bool;
      try {
        evil('"use strict"; (function* () {})');
        bool = true;
      } catch (err) {
        bool = false;
      }
      return bool;
    }
    module.exports = hasGeneratorSupport;
  }
});

// node_modules/@stdlib/assert-has-generator-support/lib/index.js
var require_lib102 = __commonJS({
  "node_modules/@stdlib/assert-has-generator-support/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main70();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-tools-sum-series/lib/generators.js
var require_generators = __commonJS({
  "node_modules/@stdlib/math-base-tools-sum-series/lib/generators.js"(exports, module) {
    "use strict";
    var abs = require_lib42();
    var EPS = require_lib69();
    var MAX_TERMS = 1e6;
    function sumSeries(generator, options) {
      var isgenerator;
      var tolerance2;
      var nextTerm;
      var counter;
      var result;
      var opts;
      opts = {};
      if (arguments.length > 1) {
        opts = options;
      }
      tolerance2 = opts.tolerance || EPS;
      counter = opts.maxTerms || MAX_TERMS;
      result = opts.initialValue || 0;
      isgenerator = typeof generator.next === "function";
      if (isgenerator === true) {
        for (nextTerm of generator) {
          result += nextTerm;
          if (abs(tolerance2 * result) >= abs(nextTerm) || --counter === 0) {
            break;
          }
        }
      } else {
        do {
          nextTerm = generator();
          result += nextTerm;
        } while (abs(tolerance2 * result) < abs(nextTerm) && --counter);
      }
      return result;
    }
    module.exports = sumSeries;
  }
});

// node_modules/@stdlib/math-base-tools-sum-series/lib/basic.js
var require_basic = __commonJS({
  "node_modules/@stdlib/math-base-tools-sum-series/lib/basic.js"(exports, module) {
    "use strict";
    var abs = require_lib42();
    var EPS = require_lib69();
    var MAX_TERMS = 1e6;
    function sumSeries(generator, options) {
      var tolerance2;
      var nextTerm;
      var counter;
      var result;
      var opts;
      opts = {};
      if (arguments.length > 1) {
        opts = options;
      }
      tolerance2 = opts.tolerance || EPS;
      counter = opts.maxTerms || MAX_TERMS;
      result = opts.initialValue || 0;
      do {
        nextTerm = generator();
        result += nextTerm;
      } while (abs(tolerance2 * result) < abs(nextTerm) && --counter);
      return result;
    }
    module.exports = sumSeries;
  }
});

// node_modules/@stdlib/math-base-tools-sum-series/lib/index.js
var require_lib103 = __commonJS({
  "node_modules/@stdlib/math-base-tools-sum-series/lib/index.js"(exports, module) {
    "use strict";
    var hasGeneratorSupport = require_lib102();
    var generator = require_generators();
    var basic = require_basic();
    var sumSeries;
    if (hasGeneratorSupport()) {
      sumSeries = generator;
    } else {
      sumSeries = basic;
    }
    module.exports = sumSeries;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/tgamma_i_large_x_series.js
var require_tgamma_i_large_x_series = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/tgamma_i_large_x_series.js"(exports, module) {
    "use strict";
    function tgammaILargeXSeries(a1, x1) {
      var result = 1;
      var a = a1;
      var x = x1;
      return next;
      function next() {
        var r = result;
        result *= a / x;
        a -= 1;
        return r;
      }
    }
    module.exports = tgammaILargeXSeries;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/tgamma_i_large_x.js
var require_tgamma_i_large_x = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/tgamma_i_large_x.js"(exports, module) {
    "use strict";
    var sumSeries = require_lib103();
    var tgammaILargeXSeries = require_tgamma_i_large_x_series();
    function tgammaILargeX(a, x) {
      var result;
      var s;
      s = tgammaILargeXSeries(a, x);
      result = sumSeries(s);
      return result;
    }
    module.exports = tgammaILargeX;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/finite_gamma_q.js
var require_finite_gamma_q = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/finite_gamma_q.js"(exports, module) {
    "use strict";
    var exp = require_lib58();
    function finiteGammaQ(a, x) {
      var term;
      var sum;
      var e;
      var n;
      e = exp(-x);
      sum = e;
      if (sum !== 0) {
        term = sum;
        for (n = 1; n < a; ++n) {
          term /= n;
          term *= x;
          sum += term;
        }
      }
      return sum;
    }
    module.exports = finiteGammaQ;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_pp.js
var require_polyval_pp = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/polyval_pp.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -0.3250421072470015;
      }
      return -0.3250421072470015 + x * (-0.02848174957559851 + x * (-0.005770270296489442 + x * -23763016656650163e-21));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_qq.js
var require_polyval_qq = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/polyval_qq.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.39791722395915535;
      }
      return 0.39791722395915535 + x * (0.0650222499887673 + x * (0.005081306281875766 + x * (13249473800432164e-20 + x * -3960228278775368e-21)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_pa.js
var require_polyval_pa = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/polyval_pa.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.41485611868374833;
      }
      return 0.41485611868374833 + x * (-0.3722078760357013 + x * (0.31834661990116175 + x * (-0.11089469428239668 + x * (0.035478304325618236 + x * -0.002166375594868791))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_qa.js
var require_polyval_qa = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/polyval_qa.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.10642088040084423;
      }
      return 0.10642088040084423 + x * (0.540397917702171 + x * (0.07182865441419627 + x * (0.12617121980876164 + x * (0.01363708391202905 + x * 0.011984499846799107))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_ra.js
var require_polyval_ra = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/polyval_ra.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -0.6938585727071818;
      }
      return -0.6938585727071818 + x * (-10.558626225323291 + x * (-62.375332450326006 + x * (-162.39666946257347 + x * (-184.60509290671104 + x * (-81.2874355063066 + x * -9.814329344169145)))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_sa.js
var require_polyval_sa = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/polyval_sa.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 19.651271667439257;
      }
      return 19.651271667439257 + x * (137.65775414351904 + x * (434.56587747522923 + x * (645.3872717332679 + x * (429.00814002756783 + x * (108.63500554177944 + x * (6.570249770319282 + x * -0.0604244152148581))))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_rb.js
var require_polyval_rb = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/polyval_rb.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -0.799283237680523;
      }
      return -0.799283237680523 + x * (-17.757954917754752 + x * (-160.63638485582192 + x * (-637.5664433683896 + x * (-1025.0951316110772 + x * -483.5191916086514))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_sb.js
var require_polyval_sb = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/polyval_sb.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 30.33806074348246;
      }
      return 30.33806074348246 + x * (325.7925129965739 + x * (1536.729586084437 + x * (3199.8582195085955 + x * (2553.0504064331644 + x * (474.52854120695537 + x * -22.44095244658582)))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/main.js
var require_main71 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var exp = require_lib58();
    var setLowWord = require_lib62();
    var PINF = require_lib31();
    var NINF = require_lib33();
    var polyvalPP = require_polyval_pp();
    var polyvalQQ = require_polyval_qq();
    var polyvalPA = require_polyval_pa();
    var polyvalQA = require_polyval_qa();
    var polyvalRA = require_polyval_ra();
    var polyvalSA = require_polyval_sa();
    var polyvalRB = require_polyval_rb();
    var polyvalSB = require_polyval_sb();
    var TINY = 1e-300;
    var SMALL = 13877787807814457e-33;
    var ERX = 0.8450629115104675;
    var PPC = 0.12837916709551256;
    var QQC = 1;
    var PAC = -0.0023621185607526594;
    var QAC = 1;
    var RAC = -0.009864944034847148;
    var SAC = 1;
    var RBC = -0.0098649429247001;
    var SBC = 1;
    function erfc(x) {
      var sign;
      var ax;
      var z;
      var r;
      var s;
      var y;
      var p;
      var q;
      if (isnan(x)) {
        return NaN;
      }
      if (x === PINF) {
        return 0;
      }
      if (x === NINF) {
        return 2;
      }
      if (x === 0) {
        return 1;
      }
      if (x < 0) {
        sign = true;
        ax = -x;
      } else {
        sign = false;
        ax = x;
      }
      if (ax < 0.84375) {
        if (ax < SMALL) {
          return 1 - x;
        }
        z = x * x;
        r = PPC + z * polyvalPP(z);
        s = QQC + z * polyvalQQ(z);
        y = r / s;
        if (x < 0.25) {
          return 1 - (x + x * y);
        }
        r = x * y;
        r += x - 0.5;
        return 0.5 - r;
      }
      if (ax < 1.25) {
        s = ax - 1;
        p = PAC + s * polyvalPA(s);
        q = QAC + s * polyvalQA(s);
        if (sign) {
          return 1 + ERX + p / q;
        }
        return 1 - ERX - p / q;
      }
      if (ax < 28) {
        s = 1 / (ax * ax);
        if (ax < 2.857142857142857) {
          r = RAC + s * polyvalRA(s);
          s = SAC + s * polyvalSA(s);
        } else {
          if (x < -6) {
            return 2 - TINY;
          }
          r = RBC + s * polyvalRB(s);
          s = SBC + s * polyvalSB(s);
        }
        z = setLowWord(ax, 0);
        r = exp(-(z * z) - 0.5625) * exp((z - ax) * (z + ax) + r / s);
        if (sign) {
          return 2 - r / ax;
        }
        return r / ax;
      }
      if (sign) {
        return 2 - TINY;
      }
      return TINY * TINY;
    }
    module.exports = erfc;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/index.js
var require_lib104 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main71();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/finite_half_gamma_q.js
var require_finite_half_gamma_q = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/finite_half_gamma_q.js"(exports, module) {
    "use strict";
    var erfc = require_lib104();
    var sqrt = require_lib39();
    var exp = require_lib58();
    var PI = require_lib78();
    function finiteHalfGammaQ(a, x) {
      var half;
      var term;
      var sum;
      var e;
      var n;
      e = erfc(sqrt(x));
      if (e !== 0 && a > 1) {
        term = exp(-x) / sqrt(PI * x);
        term *= x;
        half = 0.5;
        term /= half;
        sum = term;
        for (n = 2; n < a; ++n) {
          term /= n - half;
          term *= x;
          sum += term;
        }
        e += sum;
      }
      return e;
    }
    module.exports = finiteHalfGammaQ;
  }
});

// node_modules/@stdlib/constants-float64-min-ln/lib/index.js
var require_lib105 = __commonJS({
  "node_modules/@stdlib/constants-float64-min-ln/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_MIN_LN = -708.3964185322641;
    module.exports = FLOAT64_MIN_LN;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/full_igamma_prefix.js
var require_full_igamma_prefix = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/full_igamma_prefix.js"(exports, module) {
    "use strict";
    var exp = require_lib58();
    var pow = require_lib67();
    var ln = require_lib95();
    var MAX_LN = require_lib99();
    var MIN_LN = require_lib105();
    function fullIGammaPrefix(a, z) {
      var prefix;
      var alz;
      alz = a * ln(z);
      if (z >= 1) {
        if (alz < MAX_LN && -z > MIN_LN) {
          prefix = pow(z, a) * exp(-z);
        } else if (a >= 1) {
          prefix = pow(z / exp(z / a), a);
        } else {
          prefix = exp(alz - z);
        }
      } else {
        if (alz > MIN_LN) {
          prefix = pow(z, a) * exp(-z);
        } else if (z / a < MAX_LN) {
          prefix = pow(z / exp(z / a), a);
        } else {
          prefix = exp(alz - z);
        }
      }
      return prefix;
    }
    module.exports = fullIGammaPrefix;
  }
});

// node_modules/@stdlib/math-base-tools-evalpoly/lib/main.js
var require_main72 = __commonJS({
  "node_modules/@stdlib/math-base-tools-evalpoly/lib/main.js"(exports, module) {
    "use strict";
    function evalpoly(c, x) {
      var p;
      var i;
      i = c.length;
      if (i < 2 || x === 0) {
        if (i === 0) {
          return 0;
        }
        return c[0];
      }
      i -= 1;
      p = c[i] * x + c[i - 1];
      i -= 2;
      while (i >= 0) {
        p = p * x + c[i];
        i -= 1;
      }
      return p;
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/function-ctor/lib/main.js
var require_main73 = __commonJS({
  "node_modules/@stdlib/function-ctor/lib/main.js"(exports, module) {
    "use strict";
    var Fcn = Function;
    module.exports = Fcn;
  }
});

// node_modules/@stdlib/function-ctor/lib/index.js
var require_lib106 = __commonJS({
  "node_modules/@stdlib/function-ctor/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main73();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-tools-evalpoly/lib/factory.js
var require_factory = __commonJS({
  "node_modules/@stdlib/math-base-tools-evalpoly/lib/factory.js"(exports, module) {
    "use strict";
    var Fcn = require_lib106();
    var evalpoly = require_main72();
    function factory(c) {
      var f;
      var n;
      var m;
      var i;
      if (c.length > 500) {
        return polyval;
      }
      f = "return function evalpoly(x){";
      n = c.length;
      if (n === 0) {
        f += "return 0.0;";
      } else if (n === 1) {
        f += "return " + c[0] + ";";
      } else {
        f += "if(x===0.0){return " + c[0] + ";}";
        f += "return " + c[0];
        m = n - 1;
        for (i = 1; i < n; i++) {
          f += "+x*";
          if (i < m) {
            f += "(";
          }
          f += c[i];
        }
        for (i = 0; i < m - 1; i++) {
          f += ")";
        }
        f += ";";
      }
      f += "}";
      f += "//# sourceURL=evalpoly.factory.js";
      return new Fcn(f)();
      function polyval(x) {
        return evalpoly(c, x);
      }
    }
    module.exports = factory;
  }
});

// node_modules/@stdlib/math-base-tools-evalpoly/lib/index.js
var require_lib107 = __commonJS({
  "node_modules/@stdlib/math-base-tools-evalpoly/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib5();
    var main = require_main72();
    var factory = require_factory();
    setReadOnly(main, "factory", factory);
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-log1pmx/lib/log1p_series.js
var require_log1p_series = __commonJS({
  "node_modules/@stdlib/math-base-special-log1pmx/lib/log1p_series.js"(exports, module) {
    "use strict";
    function log1pSeries(x) {
      var mMult = -x;
      var mProd = -1;
      var k = 0;
      return next;
      function next() {
        mProd *= mMult;
        k += 1;
        return mProd / k;
      }
    }
    module.exports = log1pSeries;
  }
});

// node_modules/@stdlib/math-base-special-log1pmx/lib/main.js
var require_main74 = __commonJS({
  "node_modules/@stdlib/math-base-special-log1pmx/lib/main.js"(exports, module) {
    "use strict";
    var abs = require_lib42();
    var ln = require_lib95();
    var FLOAT_EPS = require_lib69();
    var sumSeries = require_lib103();
    var log1pSeries = require_log1p_series();
    function log1pmx(x) {
      var opts;
      var ax;
      if (x <= -1) {
        return NaN;
      }
      ax = abs(x);
      if (ax > 0.95) {
        return ln(1 + x) - x;
      }
      if (ax < FLOAT_EPS) {
        return -x * x / 2;
      }
      opts = {
        "initialValue": -x
      };
      return sumSeries(log1pSeries(x), opts);
    }
    module.exports = log1pmx;
  }
});

// node_modules/@stdlib/math-base-special-log1pmx/lib/index.js
var require_lib108 = __commonJS({
  "node_modules/@stdlib/math-base-special-log1pmx/lib/index.js"(exports, module) {
    "use strict";
    var log1pmx = require_main74();
    module.exports = log1pmx;
  }
});

// node_modules/@stdlib/constants-float64-two-pi/lib/index.js
var require_lib109 = __commonJS({
  "node_modules/@stdlib/constants-float64-two-pi/lib/index.js"(exports, module) {
    "use strict";
    var TWO_PI = 6.283185307179586;
    module.exports = TWO_PI;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c0.js
var require_polyval_c0 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c0.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -0.3333333333333333;
      }
      return -0.3333333333333333 + x * (0.08333333333333333 + x * (-0.014814814814814815 + x * (0.0011574074074074073 + x * (3527336860670194e-19 + x * (-1787551440329218e-19 + x * (3919263178522438e-20 + x * (-21854485106799924e-22 + x * (-185406221071516e-20 + x * (8296711340953087e-22 + x * (-17665952736826078e-23 + x * (6707853543401498e-24 + x * (10261809784240309e-24 + x * (-4382036018453353e-24 + x * 914769958223679e-24)))))))))))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c1.js
var require_polyval_c1 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c1.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -0.001851851851851852;
      }
      return -0.001851851851851852 + x * (-0.003472222222222222 + x * (0.0026455026455026454 + x * (-9902263374485596e-19 + x * (20576131687242798e-20 + x * (-4018775720164609e-22 + x * (-18098550334489977e-21 + x * (764916091608111e-20 + x * (-16120900894563446e-22 + x * (4647127802807434e-24 + x * (1378633446915721e-22 + x * (-5752545603517705e-23 + x * 11951628599778148e-24)))))))))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c2.js
var require_polyval_c2 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c2.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.004133597883597883;
      }
      return 0.004133597883597883 + x * (-0.0026813271604938273 + x * (7716049382716049e-19 + x * (20093878600823047e-22 + x * (-10736653226365161e-20 + x * (52923448829120125e-21 + x * (-12760635188618728e-21 + x * (3423578734096138e-23 + x * (13721957309062932e-22 + x * (-6298992138380055e-22 + x * 14280614206064242e-23)))))))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c3.js
var require_polyval_c3 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c3.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 6494341563786008e-19;
      }
      return 6494341563786008e-19 + x * (22947209362139917e-20 + x * (-4691894943952557e-19 + x * (26772063206283885e-20 + x * (-7561801671883977e-20 + x * (-2396505113867297e-22 + x * (11082654115347302e-21 + x * (-56749528269915965e-22 + x * 14230900732435883e-22)))))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c4.js
var require_polyval_c4 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c4.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -8618882909167117e-19;
      }
      return -8618882909167117e-19 + x * (7840392217200666e-19 + x * (-2990724803031902e-19 + x * (-14638452578843418e-22 + x * (6641498215465122e-20 + x * (-3968365047179435e-20 + x * 11375726970678419e-21)))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c5.js
var require_polyval_c5 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c5.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -33679855336635813e-20;
      }
      return -33679855336635813e-20 + x * (-6972813758365858e-20 + x * (2772753244959392e-19 + x * (-19932570516188847e-20 + x * (6797780477937208e-20 + x * (1419062920643967e-22 + x * (-13594048189768693e-21 + x * (8018470256334202e-21 + x * -2291481176508095e-21)))))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c6.js
var require_polyval_c6 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c6.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 5313079364639922e-19;
      }
      return 5313079364639922e-19 + x * (-5921664373536939e-19 + x * (2708782096718045e-19 + x * (7902353232660328e-22 + x * (-8153969367561969e-20 + x * (561168275310625e-19 + x * -18329116582843375e-21)))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c7.js
var require_polyval_c7 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c7.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 34436760689237765e-20;
      }
      return 34436760689237765e-20 + x * (5171790908260592e-20 + x * (-33493161081142234e-20 + x * (2812695154763237e-19 + x * -10976582244684731e-20)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c8.js
var require_polyval_c8 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c8.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -6526239185953094e-19;
      }
      return -6526239185953094e-19 + x * (8394987206720873e-19 + x * -438297098541721e-18);
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/igamma_temme_large.js
var require_igamma_temme_large = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/igamma_temme_large.js"(exports, module) {
    "use strict";
    var evalpoly = require_lib107();
    var log1pmx = require_lib108();
    var erfc = require_lib104();
    var sqrt = require_lib39();
    var exp = require_lib58();
    var TWO_PI = require_lib109();
    var polyvalC0 = require_polyval_c0();
    var polyvalC1 = require_polyval_c1();
    var polyvalC2 = require_polyval_c2();
    var polyvalC3 = require_polyval_c3();
    var polyvalC4 = require_polyval_c4();
    var polyvalC5 = require_polyval_c5();
    var polyvalC6 = require_polyval_c6();
    var polyvalC7 = require_polyval_c7();
    var polyvalC8 = require_polyval_c8();
    var workspace = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    function igammaTemmeLarge(a, x) {
      var result;
      var sigma;
      var phi;
      var y;
      var z;
      sigma = (x - a) / a;
      phi = -log1pmx(sigma);
      y = a * phi;
      z = sqrt(2 * phi);
      if (x < a) {
        z = -z;
      }
      workspace[0] = polyvalC0(z);
      workspace[1] = polyvalC1(z);
      workspace[2] = polyvalC2(z);
      workspace[3] = polyvalC3(z);
      workspace[4] = polyvalC4(z);
      workspace[5] = polyvalC5(z);
      workspace[6] = polyvalC6(z);
      workspace[7] = polyvalC7(z);
      workspace[8] = polyvalC8(z);
      workspace[9] = -5967612901927463e-19;
      result = evalpoly(workspace, 1 / a);
      result *= exp(-y) / sqrt(TWO_PI * a);
      if (x < a) {
        result = -result;
      }
      result += erfc(sqrt(y)) / 2;
      return result;
    }
    module.exports = igammaTemmeLarge;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/lower_incomplete_gamma_series.js
var require_lower_incomplete_gamma_series = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/lower_incomplete_gamma_series.js"(exports, module) {
    "use strict";
    function lowerIncompleteGammaSeries(a1, z1) {
      var result = 1;
      var a = a1;
      var z = z1;
      return next;
      function next() {
        var r = result;
        a += 1;
        result *= z / a;
        return r;
      }
    }
    module.exports = lowerIncompleteGammaSeries;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/lower_gamma_series.js
var require_lower_gamma_series = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/lower_gamma_series.js"(exports, module) {
    "use strict";
    var sumSeries = require_lib103();
    var lowerIncompleteGammaSeries = require_lower_incomplete_gamma_series();
    function lowerGammaSeries(a, z, initialValue) {
      var result;
      var s;
      initialValue = initialValue || 0;
      s = lowerIncompleteGammaSeries(a, z);
      result = sumSeries(s, {
        "initialValue": initialValue
      });
      return result;
    }
    module.exports = lowerGammaSeries;
  }
});

// node_modules/@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/rational_pq.js
var require_rational_pq4 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/rational_pq.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return Infinity;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = 709811.662581658 + x * (679979.8474157227 + x * (293136.7857211597 + x * (74887.54032914672 + x * (12555.290582413863 + x * (1443.4299244417066 + x * (115.24194596137347 + x * (6.309239205732627 + x * (0.22668404630224365 + x * (0.004826466289237662 + x * 4624429436045379e-20)))))))));
        s2 = 0 + x * (362880 + x * (1026576 + x * (1172700 + x * (723680 + x * (269325 + x * (63273 + x * (9450 + x * (870 + x * (45 + x * 1)))))))));
      } else {
        x = 1 / x;
        s1 = 4624429436045379e-20 + x * (0.004826466289237662 + x * (0.22668404630224365 + x * (6.309239205732627 + x * (115.24194596137347 + x * (1443.4299244417066 + x * (12555.290582413863 + x * (74887.54032914672 + x * (293136.7857211597 + x * (679979.8474157227 + x * 709811.662581658)))))))));
        s2 = 1 + x * (45 + x * (870 + x * (9450 + x * (63273 + x * (269325 + x * (723680 + x * (1172700 + x * (1026576 + x * (362880 + x * 0)))))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/main.js
var require_main75 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/main.js"(exports, module) {
    "use strict";
    var gammaLanczosSumExpGScaled = require_rational_pq4();
    module.exports = gammaLanczosSumExpGScaled;
  }
});

// node_modules/@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/index.js
var require_lib110 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main75();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/regularised_gamma_prefix.js
var require_regularised_gamma_prefix = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/regularised_gamma_prefix.js"(exports, module) {
    "use strict";
    var lanczosSumExpGScaled = require_lib110();
    var gammaln = require_lib98();
    var gamma = require_lib89();
    var log1pmx = require_lib108();
    var sqrt = require_lib39();
    var abs = require_lib42();
    var exp = require_lib58();
    var pow = require_lib67();
    var max = require_lib72();
    var min = require_lib74();
    var ln = require_lib95();
    var FLOAT64_MAX = require_lib75();
    var MAX_LN = require_lib99();
    var MIN_LN = require_lib105();
    var G = require_lib93();
    var E = require_lib68();
    function regularisedGammaPrefix(a, z) {
      var prefix;
      var amza;
      var agh;
      var alz;
      var amz;
      var sq;
      var d;
      agh = a + G - 0.5;
      d = (z - a - G + 0.5) / agh;
      if (a < 1) {
        if (z <= MIN_LN || a < 1 / FLOAT64_MAX) {
          return exp(a * ln(z) - z - gammaln(a));
        }
        return pow(z, a) * exp(-z) / gamma(a);
      }
      if (abs(d * d * a) <= 100 && a > 150) {
        prefix = a * log1pmx(d) + z * (0.5 - G) / agh;
        prefix = exp(prefix);
      } else {
        alz = a * ln(z / agh);
        amz = a - z;
        if (min(alz, amz) <= MIN_LN || max(alz, amz) >= MAX_LN) {
          amza = amz / a;
          if (min(alz, amz) / 2 > MIN_LN && max(alz, amz) / 2 < MAX_LN) {
            sq = pow(z / agh, a / 2) * exp(amz / 2);
            prefix = sq * sq;
          } else if (min(alz, amz) / 4 > MIN_LN && max(alz, amz) / 4 < MAX_LN && z > a) {
            sq = pow(z / agh, a / 4) * exp(amz / 4);
            prefix = sq * sq;
            prefix *= prefix;
          } else if (amza > MIN_LN && amza < MAX_LN) {
            prefix = pow(z * exp(amza) / agh, a);
          } else {
            prefix = exp(alz + amz);
          }
        } else {
          prefix = pow(z / agh, a) * exp(amz);
        }
      }
      prefix *= sqrt(agh / E) / lanczosSumExpGScaled(a);
      return prefix;
    }
    module.exports = regularisedGammaPrefix;
  }
});

// node_modules/@stdlib/math-base-special-powm1/lib/main.js
var require_main76 = __commonJS({
  "node_modules/@stdlib/math-base-special-powm1/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var isinfinite = require_lib48();
    var abs = require_lib42();
    var expm1 = require_lib36();
    var ln = require_lib95();
    var pow = require_lib67();
    var trunc = require_lib44();
    function powm1(b, x) {
      var result;
      var y;
      if (isnan(b) || isnan(x)) {
        return NaN;
      }
      if (x === 0) {
        return 0;
      }
      if (b === 0) {
        return -1;
      }
      if (b < 0 && x % 2 === 0) {
        b = -b;
      }
      if (b > 0) {
        if (abs(x * (b - 1)) < 0.5 || abs(x) < 0.2) {
          y = ln(b) * x;
          if (y < 0.5) {
            return expm1(y);
          }
        }
      } else if (trunc(x) !== x) {
        return NaN;
      }
      result = pow(b, x) - 1;
      if (isinfinite(result) || isnan(result)) {
        return NaN;
      }
      return result;
    }
    module.exports = powm1;
  }
});

// node_modules/@stdlib/math-base-special-powm1/lib/index.js
var require_lib111 = __commonJS({
  "node_modules/@stdlib/math-base-special-powm1/lib/index.js"(exports, module) {
    "use strict";
    var powm1 = require_main76();
    module.exports = powm1;
  }
});

// node_modules/@stdlib/math-base-special-gamma1pm1/lib/rational_p1q1.js
var require_rational_p1q1 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma1pm1/lib/rational_p1q1.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return -0.01803556856784494;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = -0.01803556856784494 + x * (0.02512664961998968 + x * (0.049410315156753225 + x * (0.0172491608709614 + x * (-2594535632054381e-19 + x * (-5410098692152044e-19 + x * (-3245886498259485e-20 + x * 0))))));
        s2 = 1 + x * (1.962029871977952 + x * (1.4801966942423133 + x * (0.5413914320717209 + x * (0.09885042511280101 + x * (0.008213096746488934 + x * (22493629192211576e-20 + x * -22335276320861708e-23))))));
      } else {
        x = 1 / x;
        s1 = 0 + x * (-3245886498259485e-20 + x * (-5410098692152044e-19 + x * (-2594535632054381e-19 + x * (0.0172491608709614 + x * (0.049410315156753225 + x * (0.02512664961998968 + x * -0.01803556856784494))))));
        s2 = -22335276320861708e-23 + x * (22493629192211576e-20 + x * (0.008213096746488934 + x * (0.09885042511280101 + x * (0.5413914320717209 + x * (1.4801966942423133 + x * (1.962029871977952 + x * 1))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-gamma1pm1/lib/rational_p2q2.js
var require_rational_p2q2 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma1pm1/lib/rational_p2q2.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return 0.04906224540690395;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = 0.04906224540690395 + x * (-0.09691175301595212 + x * (-0.4149833583594954 + x * (-0.4065671242119384 + x * (-0.1584135863906922 + x * (-0.024014982064857155 + x * -0.0010034668769627955)))));
        s2 = 1 + x * (3.0234982984646304 + x * (3.4873958536072385 + x * (1.9141558827442668 + x * (0.5071377386143635 + x * (0.05770397226904519 + x * 0.001957681026011072)))));
      } else {
        x = 1 / x;
        s1 = -0.0010034668769627955 + x * (-0.024014982064857155 + x * (-0.1584135863906922 + x * (-0.4065671242119384 + x * (-0.4149833583594954 + x * (-0.09691175301595212 + x * 0.04906224540690395)))));
        s2 = 0.001957681026011072 + x * (0.05770397226904519 + x * (0.5071377386143635 + x * (1.9141558827442668 + x * (3.4873958536072385 + x * (3.0234982984646304 + x * 1)))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-gamma1pm1/lib/rational_p3q3.js
var require_rational_p3q3 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma1pm1/lib/rational_p3q3.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return -0.029232972183027003;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = -0.029232972183027003 + x * (0.14421626775719232 + x * (-0.14244039073863127 + x * (0.05428096940550536 + x * (-0.008505359768683364 + x * (4311713426792973e-19 + x * 0)))));
        s2 = 1 + x * (-1.5016935605448505 + x * (0.846973248876495 + x * (-0.22009515181499575 + x * (0.02558279715597587 + x * (-0.0010066679553914337 + x * -8271935218912905e-22)))));
      } else {
        x = 1 / x;
        s1 = 0 + x * (4311713426792973e-19 + x * (-0.008505359768683364 + x * (0.05428096940550536 + x * (-0.14244039073863127 + x * (0.14421626775719232 + x * -0.029232972183027003)))));
        s2 = -8271935218912905e-22 + x * (-0.0010066679553914337 + x * (0.02558279715597587 + x * (-0.22009515181499575 + x * (0.846973248876495 + x * (-1.5016935605448505 + x * 1)))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-gamma1pm1/lib/lgamma_small_imp.js
var require_lgamma_small_imp = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma1pm1/lib/lgamma_small_imp.js"(exports, module) {
    "use strict";
    var ln = require_lib95();
    var EPS = require_lib69();
    var rateval1 = require_rational_p1q1();
    var rateval2 = require_rational_p2q2();
    var rateval3 = require_rational_p3q3();
    var Y1 = 0.15896368026733398;
    var Y2 = 0.5281534194946289;
    var Y3 = 0.45201730728149414;
    function lgammaSmallImp(z, zm1, zm2) {
      var prefix;
      var result;
      var r;
      var R;
      if (z < EPS) {
        return -ln(z);
      }
      if (zm1 === 0 || zm2 === 0) {
        return 0;
      }
      result = 0;
      if (z > 2) {
        if (z >= 3) {
          do {
            z -= 1;
            zm2 -= 1;
            result += ln(z);
          } while (z >= 3);
          zm2 = z - 2;
        }
        r = zm2 * (z + 1);
        R = rateval1(zm2);
        result += r * Y1 + r * R;
        return result;
      }
      if (z < 1) {
        result += -ln(z);
        zm2 = zm1;
        zm1 = z;
        z += 1;
      }
      if (z <= 1.5) {
        r = rateval2(zm1);
        prefix = zm1 * zm2;
        result += prefix * Y2 + prefix * r;
        return result;
      }
      r = zm2 * zm1;
      R = rateval3(-zm2);
      result += r * Y3 + r * R;
      return result;
    }
    module.exports = lgammaSmallImp;
  }
});

// node_modules/@stdlib/math-base-special-gamma1pm1/lib/main.js
var require_main77 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma1pm1/lib/main.js"(exports, module) {
    "use strict";
    var gamma = require_lib89();
    var expm1 = require_lib36();
    var log1p = require_lib38();
    var isnan = require_lib6();
    var lgammaSmallImp = require_lgamma_small_imp();
    function gamma1pm1(x) {
      if (isnan(x)) {
        return NaN;
      }
      if (x < 0) {
        if (x < -0.5) {
          return gamma(1 + x) - 1;
        }
        return expm1(-log1p(x) + lgammaSmallImp(x + 2, x + 1, x));
      }
      if (x < 2) {
        return expm1(lgammaSmallImp(x + 1, x, x - 1));
      }
      return gamma(1 + x) - 1;
    }
    module.exports = gamma1pm1;
  }
});

// node_modules/@stdlib/math-base-special-gamma1pm1/lib/index.js
var require_lib112 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma1pm1/lib/index.js"(exports, module) {
    "use strict";
    var gamma1pm1 = require_main77();
    module.exports = gamma1pm1;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/small_gamma2_series.js
var require_small_gamma2_series = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/small_gamma2_series.js"(exports, module) {
    "use strict";
    function smallGamma2Series(a, x) {
      var result;
      var apn;
      var n;
      var r;
      result = -x;
      x = -x;
      apn = a + 1;
      n = 1;
      return next;
      function next() {
        r = result / apn;
        result *= x;
        n += 1;
        result /= n;
        apn += 1;
        return r;
      }
    }
    module.exports = smallGamma2Series;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/tgamma_small_upper_part.js
var require_tgamma_small_upper_part = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/tgamma_small_upper_part.js"(exports, module) {
    "use strict";
    var powm1 = require_lib111();
    var sumSeries = require_lib103();
    var gamma1pm1 = require_lib112();
    var smallGamma2Series = require_small_gamma2_series();
    function tgammaSmallUpperPart(a, x, invert) {
      var initialValue;
      var result;
      var pgam;
      var p;
      var s;
      result = gamma1pm1(a);
      pgam = (result + 1) / a;
      p = powm1(x, a);
      result -= p;
      result /= a;
      s = smallGamma2Series(a, x);
      p += 1;
      initialValue = invert ? pgam : 0;
      result = -p * sumSeries(s, {
        "initialValue": (initialValue - result) / p
      });
      if (invert) {
        result = -result;
      }
      return [result, pgam];
    }
    module.exports = tgammaSmallUpperPart;
  }
});

// node_modules/@stdlib/constants-float32-smallest-normal/lib/index.js
var require_lib113 = __commonJS({
  "node_modules/@stdlib/constants-float32-smallest-normal/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT32_SMALLEST_NORMAL = 11754943508222875e-54;
    module.exports = FLOAT32_SMALLEST_NORMAL;
  }
});

// node_modules/@stdlib/math-base-tools-continued-fraction/lib/generators.js
var require_generators2 = __commonJS({
  "node_modules/@stdlib/math-base-tools-continued-fraction/lib/generators.js"(exports, module) {
    "use strict";
    var abs = require_lib42();
    var FLOAT32_SMALLEST_NORMAL = require_lib113();
    var EPS = require_lib69();
    var MAX_ITER = 1e6;
    function continuedFractionA(gen, factor, maxIter) {
      var isgenerator;
      var delta;
      var a0;
      var f;
      var C;
      var D;
      var v;
      isgenerator = typeof gen.next === "function";
      v = isgenerator ? gen.next().value : gen();
      f = v[1];
      a0 = v[0];
      if (f === 0) {
        f = FLOAT32_SMALLEST_NORMAL;
      }
      C = f;
      D = 0;
      if (isgenerator === true) {
        do {
          v = gen.next().value;
          if (v) {
            D = v[1] + v[0] * D;
            if (D === 0) {
              D = FLOAT32_SMALLEST_NORMAL;
            }
            C = v[1] + v[0] / C;
            if (C === 0) {
              C = FLOAT32_SMALLEST_NORMAL;
            }
            D = 1 / D;
            delta = C * D;
            f *= delta;
          }
        } while (abs(delta - 1) > factor && --maxIter);
      } else {
        do {
          v = gen();
          if (v) {
            D = v[1] + v[0] * D;
            if (D === 0) {
              D = FLOAT32_SMALLEST_NORMAL;
            }
            C = v[1] + v[0] / C;
            if (C === 0) {
              C = FLOAT32_SMALLEST_NORMAL;
            }
            D = 1 / D;
            delta = C * D;
            f *= delta;
          }
        } while (v && abs(delta - 1) > factor && --maxIter);
      }
      return a0 / f;
    }
    function continuedFractionB(gen, factor, maxIter) {
      var isgenerator;
      var delta;
      var f;
      var C;
      var D;
      var v;
      isgenerator = typeof gen.next === "function";
      v = isgenerator ? gen.next().value : gen();
      f = v[1];
      if (f === 0) {
        f = FLOAT32_SMALLEST_NORMAL;
      }
      C = f;
      D = 0;
      if (isgenerator === true) {
        do {
          v = gen.next().value;
          if (v) {
            D = v[1] + v[0] * D;
            if (D === 0) {
              D = FLOAT32_SMALLEST_NORMAL;
            }
            C = v[1] + v[0] / C;
            if (C === 0) {
              C = FLOAT32_SMALLEST_NORMAL;
            }
            D = 1 / D;
            delta = C * D;
            f *= delta;
          }
        } while (v && abs(delta - 1) > factor && --maxIter);
      } else {
        do {
          v = gen();
          if (v) {
            D = v[1] + v[0] * D;
            if (D === 0) {
              D = FLOAT32_SMALLEST_NORMAL;
            }
            C = v[1] + v[0] / C;
            if (C === 0) {
              C = FLOAT32_SMALLEST_NORMAL;
            }
            D = 1 / D;
            delta = C * D;
            f *= delta;
          }
        } while (v && abs(delta - 1) > factor && --maxIter);
      }
      return f;
    }
    function continuedFraction(generator, options) {
      var maxIter;
      var opts;
      var eps;
      opts = {};
      if (arguments.length > 1) {
        opts = options;
      }
      maxIter = opts.maxIter || MAX_ITER;
      eps = opts.tolerance || EPS;
      if (opts.keep) {
        return continuedFractionB(generator, eps, maxIter);
      }
      return continuedFractionA(generator, eps, maxIter);
    }
    module.exports = continuedFraction;
  }
});

// node_modules/@stdlib/math-base-tools-continued-fraction/lib/basic.js
var require_basic2 = __commonJS({
  "node_modules/@stdlib/math-base-tools-continued-fraction/lib/basic.js"(exports, module) {
    "use strict";
    var abs = require_lib42();
    var EPS = require_lib69();
    var FLOAT32_SMALLEST_NORMAL = require_lib113();
    var MAX_ITER = 1e6;
    function continuedFractionA(gen, factor, maxIter) {
      var delta;
      var a0;
      var C;
      var D;
      var f;
      var v;
      v = gen();
      f = v[1];
      a0 = v[0];
      if (f === 0) {
        f = FLOAT32_SMALLEST_NORMAL;
      }
      C = f;
      D = 0;
      do {
        v = gen();
        if (v) {
          D = v[1] + v[0] * D;
          if (D === 0) {
            D = FLOAT32_SMALLEST_NORMAL;
          }
          C = v[1] + v[0] / C;
          if (C === 0) {
            C = FLOAT32_SMALLEST_NORMAL;
          }
          D = 1 / D;
          delta = C * D;
          f *= delta;
        }
      } while (v && abs(delta - 1) > factor && --maxIter);
      return a0 / f;
    }
    function continuedFractionB(gen, factor, maxIter) {
      var delta;
      var C;
      var D;
      var f;
      var v;
      v = gen();
      f = v[1];
      if (f === 0) {
        f = FLOAT32_SMALLEST_NORMAL;
      }
      C = f;
      D = 0;
      do {
        v = gen();
        if (v) {
          D = v[1] + v[0] * D;
          if (D === 0) {
            D = FLOAT32_SMALLEST_NORMAL;
          }
          C = v[1] + v[0] / C;
          if (C === 0) {
            C = FLOAT32_SMALLEST_NORMAL;
          }
          D = 1 / D;
          delta = C * D;
          f *= delta;
        }
      } while (v && abs(delta - 1) > factor && --maxIter);
      return f;
    }
    function continuedFraction(generator, options) {
      var maxIter;
      var opts;
      var eps;
      opts = {};
      if (arguments.length > 1) {
        opts = options;
      }
      eps = opts.tolerance || EPS;
      maxIter = opts.maxIter || MAX_ITER;
      if (opts.keep) {
        return continuedFractionB(generator, eps, maxIter);
      }
      return continuedFractionA(generator, eps, maxIter);
    }
    module.exports = continuedFraction;
  }
});

// node_modules/@stdlib/math-base-tools-continued-fraction/lib/index.js
var require_lib114 = __commonJS({
  "node_modules/@stdlib/math-base-tools-continued-fraction/lib/index.js"(exports, module) {
    "use strict";
    var hasGeneratorSupport = require_lib102();
    var generator = require_generators2();
    var basic = require_basic2();
    var continuedFraction;
    if (hasGeneratorSupport()) {
      continuedFraction = generator;
    } else {
      continuedFraction = basic;
    }
    module.exports = continuedFraction;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/upper_incomplete_gamma_fract.js
var require_upper_incomplete_gamma_fract = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/upper_incomplete_gamma_fract.js"(exports, module) {
    "use strict";
    function upperIncompleteGammaFract(a1, z1) {
      var z = z1 - a1 + 1;
      var a = a1;
      var k = 0;
      return next;
      function next() {
        k += 1;
        z += 2;
        return [
          k * (a - k),
          z
        ];
      }
    }
    module.exports = upperIncompleteGammaFract;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/upper_gamma_fraction.js
var require_upper_gamma_fraction = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/upper_gamma_fraction.js"(exports, module) {
    "use strict";
    var continuedFraction = require_lib114();
    var upperIncompleteGammaFract = require_upper_incomplete_gamma_fract();
    function upperGammaFraction(a, z) {
      var f = upperIncompleteGammaFract(a, z);
      return 1 / (z - a + 1 + continuedFraction(f));
    }
    module.exports = upperGammaFraction;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/igamma_final.js
var require_igamma_final = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/igamma_final.js"(exports, module) {
    "use strict";
    var floor = require_lib37();
    var gamma = require_lib89();
    var abs = require_lib42();
    var pow = require_lib67();
    var ln = require_lib95();
    var SQRT_EPSILON = require_lib100();
    var FLOAT64_MAX = require_lib75();
    var MAX_LN = require_lib99();
    var tgammaILargeX = require_tgamma_i_large_x();
    var finiteGammaQ = require_finite_gamma_q();
    var finiteHalfGammaQ = require_finite_half_gamma_q();
    var fullIGammaPrefix = require_full_igamma_prefix();
    var igammaTemmeLarge = require_igamma_temme_large();
    var lowerGammaSeries = require_lower_gamma_series();
    var regularisedGammaPrefix = require_regularised_gamma_prefix();
    var tgammaSmallUpperPart = require_tgamma_small_upper_part();
    var upperGammaFraction = require_upper_gamma_fraction();
    function igammaFinal(x, a, regularized, upper) {
      var optimisedInvert;
      var evalMethod;
      var isHalfInt;
      var initValue;
      var useTemme;
      var isSmallA;
      var result;
      var invert;
      var isInt;
      var sigma;
      var res;
      var gam;
      var fa;
      var g;
      result = 0;
      invert = upper;
      isSmallA = a < 30 && a <= x + 1 && x < MAX_LN;
      if (isSmallA) {
        fa = floor(a);
        isInt = fa === a;
        isHalfInt = isInt ? false : abs(fa - a) === 0.5;
      } else {
        isInt = false;
        isHalfInt = false;
      }
      if (isInt && x > 0.6) {
        invert = !invert;
        evalMethod = 0;
      } else if (isHalfInt && x > 0.2) {
        invert = !invert;
        evalMethod = 1;
      } else if (x < SQRT_EPSILON && a > 1) {
        evalMethod = 6;
      } else if (x > 1e3 && (a < x || abs(a - 50) / x < 1)) {
        invert = !invert;
        evalMethod = 7;
      } else if (x < 0.5) {
        if (-0.4 / ln(x) < a) {
          evalMethod = 2;
        } else {
          evalMethod = 3;
        }
      } else if (x < 1.1) {
        if (x * 0.75 < a) {
          evalMethod = 2;
        } else {
          evalMethod = 3;
        }
      } else {
        useTemme = false;
        if (regularized && a > 20) {
          sigma = abs((x - a) / a);
          if (a > 200) {
            if (20 / a > sigma * sigma) {
              useTemme = true;
            }
          } else if (sigma < 0.4) {
            useTemme = true;
          }
        }
        if (useTemme) {
          evalMethod = 5;
        } else if (x - 1 / (3 * x) < a) {
          evalMethod = 2;
        } else {
          evalMethod = 4;
          invert = !invert;
        }
      }
      switch (evalMethod) {
        case 0:
          result = finiteGammaQ(a, x);
          if (regularized === false) {
            result *= gamma(a);
          }
          break;
        case 1:
          result = finiteHalfGammaQ(a, x);
          if (regularized === false) {
            result *= gamma(a);
          }
          break;
        case 2:
          result = regularized ? regularisedGammaPrefix(a, x) : fullIGammaPrefix(a, x);
          if (result !== 0) {
            initValue = 0;
            optimisedInvert = false;
            if (invert) {
              initValue = regularized ? 1 : gamma(a);
              if (regularized || result >= 1 || FLOAT64_MAX * result > initValue) {
                initValue /= result;
                if (regularized || a < 1 || FLOAT64_MAX / a > initValue) {
                  initValue *= -a;
                  optimisedInvert = true;
                } else {
                  initValue = 0;
                }
              } else {
                initValue = 0;
              }
            }
            result *= lowerGammaSeries(a, x, initValue) / a;
            if (optimisedInvert) {
              invert = false;
              result = -result;
            }
          }
          break;
        case 3:
          invert = !invert;
          res = tgammaSmallUpperPart(a, x, invert);
          result = res[0];
          g = res[1];
          invert = false;
          if (regularized) {
            result /= g;
          }
          break;
        case 4:
          result = regularized ? regularisedGammaPrefix(a, x) : fullIGammaPrefix(a, x);
          if (result !== 0) {
            result *= upperGammaFraction(a, x);
          }
          break;
        case 5:
          result = igammaTemmeLarge(a, x);
          if (x >= a) {
            invert = !invert;
          }
          break;
        case 6:
          result = regularized ? pow(x, a) / gamma(a + 1) : pow(x, a) / a;
          result *= 1 - a * x / (a + 1);
          break;
        case 7:
          result = regularized ? regularisedGammaPrefix(a, x) : fullIGammaPrefix(a, x);
          result /= x;
          if (result !== 0) {
            result *= tgammaILargeX(a, x);
          }
          break;
      }
      if (regularized && result > 1) {
        result = 1;
      }
      if (invert) {
        gam = regularized ? 1 : gamma(a);
        result = gam - result;
      }
      return result;
    }
    module.exports = igammaFinal;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/main.js
var require_main78 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/main.js"(exports, module) {
    "use strict";
    var gammaln = require_lib98();
    var exp = require_lib58();
    var ln = require_lib95();
    var SQRT_TWO_PI = require_lib87();
    var MAX_LN = require_lib99();
    var PINF = require_lib31();
    var FLOAT64_MAX_NTH_FACTORIAL = require_lib90();
    var igammaFinal = require_igamma_final();
    var lowerGammaSeries = require_lower_gamma_series();
    var upperGammaFraction = require_upper_gamma_fraction();
    function gammainc(x, a, regularized, upper) {
      var normalized;
      var initValue;
      var invert;
      var result;
      if (x < 0 || a <= 0) {
        return NaN;
      }
      normalized = regularized === void 0 ? true : regularized;
      invert = upper;
      if (a >= FLOAT64_MAX_NTH_FACTORIAL && !normalized) {
        if (invert && a * 4 < x) {
          result = a * ln(x) - x;
          result += ln(upperGammaFraction(a, x));
        } else if (!invert && a > 4 * x) {
          result = a * ln(x) - x;
          initValue = 0;
          result += ln(lowerGammaSeries(a, x, initValue) / a);
        } else {
          result = igammaFinal(x, a, true, invert);
          if (result === 0) {
            if (invert) {
              result = 1 + 1 / (12 * a) + 1 / (288 * a * a);
              result = ln(result) - a + (a - 0.5) * ln(a);
              result += ln(SQRT_TWO_PI);
            } else {
              result = a * ln(x) - x;
              initValue = 0;
              result += ln(lowerGammaSeries(a, x, initValue) / a);
            }
          } else {
            result = ln(result) + gammaln(a);
          }
        }
        if (result > MAX_LN) {
          return PINF;
        }
        return exp(result);
      }
      return igammaFinal(x, a, normalized, invert);
    }
    module.exports = gammainc;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/index.js
var require_lib115 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main78();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/full_igamma_prefix.js
var require_full_igamma_prefix2 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/full_igamma_prefix.js"(exports, module) {
    "use strict";
    var exp = require_lib58();
    var pow = require_lib67();
    var ln = require_lib95();
    var MAX_LN = require_lib99();
    var MIN_LN = require_lib105();
    function fullIGammaPrefix(a, z) {
      var prefix;
      var alz;
      alz = a * ln(z);
      if (z >= 1) {
        if (alz < MAX_LN && -z > MIN_LN) {
          prefix = pow(z, a) * exp(-z);
        } else if (a >= 1) {
          prefix = pow(z / exp(z / a), a);
        } else {
          prefix = exp(alz - z);
        }
      } else if (alz > MIN_LN) {
        prefix = pow(z, a) * exp(-z);
      } else if (z / a < MAX_LN) {
        prefix = pow(z / exp(z / a), a);
      } else {
        prefix = exp(alz - z);
      }
      return prefix;
    }
    module.exports = fullIGammaPrefix;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/regularized_gamma_prefix.js
var require_regularized_gamma_prefix = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/regularized_gamma_prefix.js"(exports, module) {
    "use strict";
    var lanczosSumExpGScaled = require_lib110();
    var gammaln = require_lib98();
    var gamma = require_lib89();
    var log1p = require_lib38();
    var sqrt = require_lib39();
    var abs = require_lib42();
    var exp = require_lib58();
    var pow = require_lib67();
    var max = require_lib72();
    var min = require_lib74();
    var ln = require_lib95();
    var MAX_LN = require_lib99();
    var MIN_LN = require_lib105();
    var G = require_lib93();
    var E = require_lib68();
    function regularizedGammaPrefix(a, z) {
      var prefix;
      var amza;
      var agh;
      var alz;
      var amz;
      var sq;
      var d;
      agh = a + G - 0.5;
      d = (z - a - G + 0.5) / agh;
      if (a < 1) {
        if (z <= MIN_LN) {
          return exp(a * ln(z) - z - gammaln(a));
        }
        return pow(z, a) * exp(-z) / gamma(a);
      }
      if (abs(d * d * a) <= 100 && a > 150) {
        prefix = a * (log1p(d) - d) + z * (0.5 - G) / agh;
        prefix = exp(prefix);
      } else {
        alz = a * ln(z / agh);
        amz = a - z;
        if (min(alz, amz) <= MIN_LN || max(alz, amz) >= MAX_LN) {
          amza = amz / a;
          if (min(alz, amz) / 2 > MIN_LN && max(alz, amz) / 2 < MAX_LN) {
            sq = pow(z / agh, a / 2) * exp(amz / 2);
            prefix = sq * sq;
          } else if (min(alz, amz) / 4 > MIN_LN && max(alz, amz) / 4 < MAX_LN && z > a) {
            sq = pow(z / agh, a / 4) * exp(amz / 4);
            prefix = sq * sq;
            prefix *= prefix;
          } else if (amza > MIN_LN && amza < MAX_LN) {
            prefix = pow(z * exp(amza) / agh, a);
          } else {
            prefix = exp(alz + amz);
          }
        } else {
          prefix = pow(z / agh, a) * exp(amz);
        }
      }
      prefix *= sqrt(agh / E) / lanczosSumExpGScaled(a);
      return prefix;
    }
    module.exports = regularizedGammaPrefix;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/beta_small_b_large_a_series.js
var require_beta_small_b_large_a_series = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/beta_small_b_large_a_series.js"(exports, module) {
    "use strict";
    var gammaDeltaRatio = require_lib94();
    var factorial = require_lib91();
    var gammainc = require_lib115();
    var log1p = require_lib38();
    var abs = require_lib42();
    var pow = require_lib67();
    var ln = require_lib95();
    var MIN_VALUE = require_lib53();
    var EPSILON = require_lib69();
    var fullIGammaPrefix = require_full_igamma_prefix2();
    var regularizedGammaPrefix = require_regularized_gamma_prefix();
    var p = new Array(30);
    function betaSmallBLargeASeries(a, b, x, y, s0, mult, normalized) {
      var prefix;
      var tmp1;
      var tnp1;
      var sum;
      var b2n;
      var bm1;
      var lx2;
      var lxp;
      var mbn;
      var lx;
      var t4;
      var h;
      var j;
      var m;
      var n;
      var r;
      var t;
      var u;
      bm1 = b - 1;
      t = a + bm1 / 2;
      if (y < 0.35) {
        lx = log1p(-y);
      } else {
        lx = ln(x);
      }
      u = -t * lx;
      h = regularizedGammaPrefix(b, u);
      if (h <= MIN_VALUE) {
        return s0;
      }
      if (normalized) {
        prefix = h / gammaDeltaRatio(a, b);
        prefix /= pow(t, b);
      } else {
        prefix = fullIGammaPrefix(b, u) / pow(t, b);
      }
      prefix *= mult;
      p[0] = 1;
      j = gammainc(u, b, true, true);
      j /= h;
      sum = s0 + prefix * j;
      tnp1 = 1;
      lx2 = lx / 2;
      lx2 *= lx2;
      lxp = 1;
      t4 = 4 * t * t;
      b2n = b;
      for (n = 1; n < p.length; ++n) {
        tnp1 += 2;
        p[n] = 0;
        mbn = b - n;
        tmp1 = 3;
        for (m = 1; m < n; ++m) {
          mbn = m * b - n;
          p[n] += mbn * p[n - m] / factorial(tmp1);
          tmp1 += 2;
        }
        p[n] /= n;
        p[n] += bm1 / factorial(tnp1);
        j = (b2n * (b2n + 1) * j + (u + b2n + 1) * lxp) / t4;
        lxp *= lx2;
        b2n += 2;
        r = prefix * p[n] * j;
        sum += r;
        if (r > 1) {
          if (abs(r) < abs(EPSILON * sum)) {
            break;
          }
        } else if (abs(r / EPSILON) < abs(sum)) {
          break;
        }
      }
      return sum;
    }
    module.exports = betaSmallBLargeASeries;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/rising_factorial_ratio.js
var require_rising_factorial_ratio = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/rising_factorial_ratio.js"(exports, module) {
    "use strict";
    function risingFactorialRatio(a, b, k) {
      var result;
      var i;
      if (k === 0) {
        return 1;
      }
      result = 1;
      for (i = 0; i < k; i++) {
        result *= (a + i) / (b + i);
      }
      return result;
    }
    module.exports = risingFactorialRatio;
  }
});

// node_modules/@stdlib/math-base-special-maxabs/lib/main.js
var require_main79 = __commonJS({
  "node_modules/@stdlib/math-base-special-maxabs/lib/main.js"(exports, module) {
    "use strict";
    var abs = require_lib42();
    var max = require_lib72();
    function maxabs(x, y) {
      return max(abs(x), abs(y));
    }
    module.exports = maxabs;
  }
});

// node_modules/@stdlib/math-base-special-maxabs/lib/index.js
var require_lib116 = __commonJS({
  "node_modules/@stdlib/math-base-special-maxabs/lib/index.js"(exports, module) {
    "use strict";
    var maxabs = require_main79();
    module.exports = maxabs;
  }
});

// node_modules/@stdlib/math-base-special-minabs/lib/main.js
var require_main80 = __commonJS({
  "node_modules/@stdlib/math-base-special-minabs/lib/main.js"(exports, module) {
    "use strict";
    var abs = require_lib42();
    var min = require_lib74();
    function minabs(x, y) {
      return min(abs(x), abs(y));
    }
    module.exports = minabs;
  }
});

// node_modules/@stdlib/math-base-special-minabs/lib/index.js
var require_lib117 = __commonJS({
  "node_modules/@stdlib/math-base-special-minabs/lib/index.js"(exports, module) {
    "use strict";
    var minabs = require_main80();
    module.exports = minabs;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_power_terms.js
var require_ibeta_power_terms = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_power_terms.js"(exports, module) {
    "use strict";
    var lanczosSumExpGScaled = require_lib110();
    var maxabs = require_lib116();
    var minabs = require_lib117();
    var expm1 = require_lib36();
    var log1p = require_lib38();
    var sqrt = require_lib39();
    var abs = require_lib42();
    var exp = require_lib58();
    var pow = require_lib67();
    var min = require_lib74();
    var ln = require_lib95();
    var MAX_LN = require_lib99();
    var MIN_LN = require_lib105();
    var G = require_lib93();
    var E = require_lib68();
    function ibetaPowerTerms(a, b, x, y, normalized) {
      var result;
      var smallA;
      var ratio;
      var agh;
      var bgh;
      var cgh;
      var l1;
      var l2;
      var l3;
      var p1;
      var b1;
      var b2;
      var c;
      var l;
      if (!normalized) {
        return pow(x, a) * pow(y, b);
      }
      c = a + b;
      agh = a + G - 0.5;
      bgh = b + G - 0.5;
      cgh = c + G - 0.5;
      result = lanczosSumExpGScaled(c);
      result /= lanczosSumExpGScaled(a) * lanczosSumExpGScaled(b);
      result *= sqrt(bgh / E);
      result *= sqrt(agh / cgh);
      l1 = (x * b - y * agh) / agh;
      l2 = (y * a - x * bgh) / bgh;
      if (minabs(l1, l2) < 0.2) {
        if (l1 * l2 > 0 || min(a, b) < 1) {
          if (abs(l1) < 0.1) {
            result *= exp(a * log1p(l1));
          } else {
            result *= pow(x * cgh / agh, a);
          }
          if (abs(l2) < 0.1) {
            result *= exp(b * log1p(l2));
          } else {
            result *= pow(y * cgh / bgh, b);
          }
        } else if (maxabs(l1, l2) < 0.5) {
          smallA = a < b;
          ratio = b / a;
          if (smallA && ratio * l2 < 0.1 || !smallA && l1 / ratio > 0.1) {
            l3 = expm1(ratio * log1p(l2));
            l3 = l1 + l3 + l3 * l1;
            l3 = a * log1p(l3);
            result *= exp(l3);
          } else {
            l3 = expm1(log1p(l1) / ratio);
            l3 = l2 + l3 + l3 * l2;
            l3 = b * log1p(l3);
            result *= exp(l3);
          }
        } else if (abs(l1) < abs(l2)) {
          l = a * log1p(l1) + b * ln(y * cgh / bgh);
          if (l <= MIN_LN || l >= MAX_LN) {
            l += ln(result);
            if (l >= MAX_LN) {
              return NaN;
            }
            result = exp(l);
          } else {
            result *= exp(l);
          }
        } else {
          l = b * log1p(l2) + a * ln(x * cgh / agh);
          if (l <= MIN_LN || l >= MAX_LN) {
            l += ln(result);
            if (l >= MAX_LN) {
              return NaN;
            }
            result = exp(l);
          } else {
            result *= exp(l);
          }
        }
      } else {
        b1 = x * cgh / agh;
        b2 = y * cgh / bgh;
        l1 = a * ln(b1);
        l2 = b * ln(b2);
        if (l1 >= MAX_LN || l1 <= MIN_LN || l2 >= MAX_LN || l2 <= MIN_LN) {
          if (a < b) {
            p1 = pow(b2, b / a);
            l3 = a * (ln(b1) + ln(p1));
            if (l3 < MAX_LN && l3 > MIN_LN) {
              result *= pow(p1 * b1, a);
            } else {
              l2 += l1 + ln(result);
              if (l2 >= MAX_LN) {
                return NaN;
              }
              result = exp(l2);
            }
          } else {
            p1 = pow(b1, a / b);
            l3 = (ln(p1) + ln(b2)) * b;
            if (l3 < MAX_LN && l3 > MIN_LN) {
              result *= pow(p1 * b2, b);
            } else {
              l2 += l1 + ln(result);
              if (l2 >= MAX_LN) {
                return NaN;
              }
              result = exp(l2);
            }
          }
        } else {
          result *= pow(b1, a) * pow(b2, b);
        }
      }
      return result;
    }
    module.exports = ibetaPowerTerms;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_fraction2.js
var require_ibeta_fraction2 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_fraction2.js"(exports, module) {
    "use strict";
    var continuedFraction = require_lib114();
    var ibetaPowerTerms = require_ibeta_power_terms();
    var OPTS = {
      "keep": true,
      "maxIter": 1e3
    };
    function ibetaFraction2t(a, b, x, y) {
      var m = 0;
      return next;
      function next() {
        var denom;
        var aN;
        var bN;
        aN = (a + m - 1) * (a + b + m - 1) * m * (b - m) * x * x;
        denom = a + 2 * m - 1;
        aN /= denom * denom;
        bN = m;
        bN += m * (b - m) * x / (a + 2 * m - 1);
        bN += (a + m) * (a * y - b * x + 1 + m * (2 - x)) / (a + 2 * m + 1);
        m += 1;
        return [aN, bN];
      }
    }
    function ibetaFraction2(a, b, x, y, normalized, out) {
      var result;
      var fract;
      var f;
      result = ibetaPowerTerms(a, b, x, y, normalized);
      if (out) {
        out[1] = result;
      }
      if (result === 0) {
        return result;
      }
      f = ibetaFraction2t(a, b, x, y);
      fract = continuedFraction(f, OPTS);
      return result / fract;
    }
    module.exports = ibetaFraction2;
  }
});

// node_modules/@stdlib/constants-float64-max-safe-integer/lib/index.js
var require_lib118 = __commonJS({
  "node_modules/@stdlib/constants-float64-max-safe-integer/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_MAX_SAFE_INTEGER = 9007199254740991;
    module.exports = FLOAT64_MAX_SAFE_INTEGER;
  }
});

// node_modules/@stdlib/math-base-special-gcd/lib/bitwise_binary_gcd.js
var require_bitwise_binary_gcd = __commonJS({
  "node_modules/@stdlib/math-base-special-gcd/lib/bitwise_binary_gcd.js"(exports, module) {
    "use strict";
    function gcd(a, b) {
      var k = 0;
      var t;
      if (a === 0) {
        return b;
      }
      if (b === 0) {
        return a;
      }
      while ((a & 1) === 0 && (b & 1) === 0) {
        a >>>= 1;
        b >>>= 1;
        k += 1;
      }
      while ((a & 1) === 0) {
        a >>>= 1;
      }
      while (b) {
        while ((b & 1) === 0) {
          b >>>= 1;
        }
        if (a > b) {
          t = b;
          b = a;
          a = t;
        }
        b -= a;
      }
      return a << k;
    }
    module.exports = gcd;
  }
});

// node_modules/@stdlib/math-base-special-gcd/lib/binary_gcd.js
var require_binary_gcd = __commonJS({
  "node_modules/@stdlib/math-base-special-gcd/lib/binary_gcd.js"(exports, module) {
    "use strict";
    function gcd(a, b) {
      var k = 1;
      var t;
      if (a === 0) {
        return b;
      }
      if (b === 0) {
        return a;
      }
      while (a % 2 === 0 && b % 2 === 0) {
        a /= 2;
        b /= 2;
        k *= 2;
      }
      while (a % 2 === 0) {
        a /= 2;
      }
      while (b) {
        while (b % 2 === 0) {
          b /= 2;
        }
        if (a > b) {
          t = b;
          b = a;
          a = t;
        }
        b -= a;
      }
      return k * a;
    }
    module.exports = gcd;
  }
});

// node_modules/@stdlib/math-base-special-gcd/lib/main.js
var require_main81 = __commonJS({
  "node_modules/@stdlib/math-base-special-gcd/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var isInteger = require_lib59();
    var PINF = require_lib31();
    var NINF = require_lib33();
    var INT32_MAX = require_lib76();
    var bitwise = require_bitwise_binary_gcd();
    var largeIntegers = require_binary_gcd();
    function gcd(a, b) {
      if (isnan(a) || isnan(b)) {
        return NaN;
      }
      if (a === PINF || b === PINF || a === NINF || b === NINF) {
        return NaN;
      }
      if (!(isInteger(a) && isInteger(b))) {
        return NaN;
      }
      if (a < 0) {
        a = -a;
      }
      if (b < 0) {
        b = -b;
      }
      if (a <= INT32_MAX && b <= INT32_MAX) {
        return bitwise(a, b);
      }
      return largeIntegers(a, b);
    }
    module.exports = gcd;
  }
});

// node_modules/@stdlib/math-base-special-gcd/lib/index.js
var require_lib119 = __commonJS({
  "node_modules/@stdlib/math-base-special-gcd/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main81();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-binomcoef/lib/main.js
var require_main82 = __commonJS({
  "node_modules/@stdlib/math-base-special-binomcoef/lib/main.js"(exports, module) {
    "use strict";
    var MAX_SAFE_INTEGER = require_lib118();
    var PINF = require_lib31();
    var isInteger = require_lib59();
    var isnan = require_lib6();
    var isOdd = require_lib61();
    var floor = require_lib37();
    var gcd = require_lib119();
    function binomcoef(n, k) {
      var res;
      var sgn;
      var b;
      var c;
      var d;
      var g;
      var s;
      if (isnan(n) || isnan(k)) {
        return NaN;
      }
      if (!isInteger(n) || !isInteger(k)) {
        return NaN;
      }
      if (k < 0) {
        return 0;
      }
      sgn = 1;
      if (n < 0) {
        n = -n + k - 1;
        if (isOdd(k)) {
          sgn *= -1;
        }
      }
      if (k > n) {
        return 0;
      }
      if (k === 0 || k === n) {
        return sgn;
      }
      if (k === 1 || k === n - 1) {
        return sgn * n;
      }
      if (n - k < k) {
        k = n - k;
      }
      s = floor(MAX_SAFE_INTEGER / n);
      res = 1;
      for (d = 1; d <= k; d++) {
        if (res > s) {
          break;
        }
        res *= n;
        res /= d;
        n -= 1;
      }
      if (d > k) {
        return sgn * res;
      }
      b = binomcoef(n, k - d + 1);
      if (b === PINF) {
        return sgn * b;
      }
      c = binomcoef(k, k - d + 1);
      g = gcd(b, c);
      b /= g;
      c /= g;
      res /= c;
      return sgn * res * b;
    }
    module.exports = binomcoef;
  }
});

// node_modules/@stdlib/math-base-special-binomcoef/lib/index.js
var require_lib120 = __commonJS({
  "node_modules/@stdlib/math-base-special-binomcoef/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main82();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/binomial_ccdf.js
var require_binomial_ccdf = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/binomial_ccdf.js"(exports, module) {
    "use strict";
    var binomcoef = require_lib120();
    var floor = require_lib37();
    var pow = require_lib67();
    var MIN_VALUE = require_lib53();
    function binomialCCDF(n, k, x, y) {
      var startTerm;
      var result;
      var start;
      var term;
      var i;
      result = pow(x, n);
      if (result > MIN_VALUE) {
        term = result;
        for (i = floor(n - 1); i > k; i--) {
          term *= (i + 1) * y / ((n - i) * x);
          result += term;
        }
      } else {
        start = floor(n * x);
        if (start <= k + 1) {
          start = floor(k + 2);
        }
        result = pow(x, start) * pow(y, n - start);
        result *= binomcoef(floor(n), floor(start));
        if (result === 0) {
          for (i = start - 1; i > k; i--) {
            result += pow(x, i) * pow(y, n - i);
            result *= binomcoef(floor(n), floor(i));
          }
        } else {
          term = result;
          startTerm = result;
          for (i = start - 1; i > k; i--) {
            term *= (i + 1) * y / ((n - i) * x);
            result += term;
          }
          term = startTerm;
          for (i = start + 1; i <= n; i++) {
            term *= (n - i + 1) * x / (i * y);
            result += term;
          }
        }
      }
      return result;
    }
    module.exports = binomialCCDF;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_a_step.js
var require_ibeta_a_step = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_a_step.js"(exports, module) {
    "use strict";
    var ibetaPowerTerms = require_ibeta_power_terms();
    function ibetaAStep(a, b, x, y, k, normalized, out) {
      var prefix;
      var term;
      var sum;
      var i;
      prefix = ibetaPowerTerms(a, b, x, y, normalized);
      if (out) {
        out[1] = prefix;
      }
      prefix /= a;
      if (prefix === 0) {
        return prefix;
      }
      sum = 1;
      term = 1;
      for (i = 0; i < k - 1; ++i) {
        term *= (a + b + i) * x / (a + i + 1);
        sum += term;
      }
      prefix *= sum;
      return prefix;
    }
    module.exports = ibetaAStep;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_series.js
var require_ibeta_series = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_series.js"(exports, module) {
    "use strict";
    var lanczosSumExpGScaled = require_lib110();
    var sumSeries = require_lib103();
    var log1p = require_lib38();
    var sqrt = require_lib39();
    var exp = require_lib58();
    var pow = require_lib67();
    var ln = require_lib95();
    var MIN_VALUE = require_lib53();
    var MAX_LN = require_lib99();
    var MIN_LN = require_lib105();
    var G = require_lib93();
    var E = require_lib68();
    var opts = {
      "maxTerms": 100
    };
    function ibetaSeriesT(a, b, x, result) {
      var poch = 1 - b;
      var n = 1;
      return next;
      function next() {
        var r = result / a;
        a += 1;
        result *= poch * x / n;
        n += 1;
        poch += 1;
        return r;
      }
    }
    function ibetaSeries(a, b, x, s0, normalized, out, y) {
      var result;
      var agh;
      var bgh;
      var cgh;
      var l1;
      var l2;
      var c;
      var s;
      if (normalized) {
        c = a + b;
        agh = a + G - 0.5;
        bgh = b + G - 0.5;
        cgh = c + G - 0.5;
        result = lanczosSumExpGScaled(c) / (lanczosSumExpGScaled(a) * lanczosSumExpGScaled(b));
        l1 = ln(cgh / bgh) * (b - 0.5);
        l2 = ln(x * cgh / agh) * a;
        if (l1 > MIN_LN && l1 < MAX_LN && l2 > MIN_LN && l2 < MAX_LN) {
          if (a * b < bgh * 10) {
            result *= exp((b - 0.5) * log1p(a / bgh));
          } else {
            result *= pow(cgh / bgh, b - 0.5);
          }
          result *= pow(x * cgh / agh, a);
          result *= sqrt(agh / E);
          if (out) {
            out[1] = result * pow(y, b);
          }
        } else {
          result = ln(result) + l1 + l2 + (ln(agh) - 1) / 2;
          if (out) {
            out[1] = exp(result + b * ln(y));
          }
          result = exp(result);
        }
      } else {
        result = pow(x, a);
      }
      if (result < MIN_VALUE) {
        return s0;
      }
      s = ibetaSeriesT(a, b, x, result);
      opts.initialValue = s0;
      return sumSeries(s, opts);
    }
    module.exports = ibetaSeries;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/assign.js
var require_assign3 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/assign.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var expm1 = require_lib36();
    var floor = require_lib37();
    var log1p = require_lib38();
    var asin = require_lib41();
    var beta = require_lib70();
    var sqrt = require_lib39();
    var exp = require_lib58();
    var pow = require_lib67();
    var max = require_lib72();
    var min = require_lib74();
    var MAX_FLOAT64 = require_lib75();
    var MIN_FLOAT64 = require_lib53();
    var MAX_INT32 = require_lib76();
    var HALF_PI = require_lib77();
    var PI = require_lib78();
    var betaSmallBLargeASeries = require_beta_small_b_large_a_series();
    var risingFactorialRatio = require_rising_factorial_ratio();
    var ibetaPowerTerms = require_ibeta_power_terms();
    var ibetaFraction2 = require_ibeta_fraction2();
    var binomialCCDF = require_binomial_ccdf();
    var ibetaAStep = require_ibeta_a_step();
    var ibetaSeries = require_ibeta_series();
    var ONE_OVER_PI = 1 / PI;
    function ibetaImp(x, a, b, regularized, upper, out, stride, offset) {
      var lambda;
      var prefix;
      var fract;
      var bbar;
      var div;
      var tmp;
      var i0;
      var i1;
      var k;
      var n;
      var p;
      var y;
      y = 1 - x;
      i0 = offset;
      i1 = offset + stride;
      out[i1] = -1;
      if (isnan(x) || x < 0 || x > 1) {
        out[i0] = NaN;
        out[i1] = NaN;
        return out;
      }
      if (regularized) {
        if (a < 0 || b < 0) {
          out[i0] = NaN;
          out[i1] = NaN;
          return out;
        }
        if (a === 0) {
          if (b === 0) {
            out[i0] = NaN;
            out[i1] = NaN;
            return out;
          }
          if (b > 0) {
            out[i0] = upper ? 0 : 1;
            return out;
          }
        } else if (b === 0) {
          if (a > 0) {
            out[i0] = upper ? 1 : 0;
            return out;
          }
        }
      } else if (a <= 0 || b <= 0) {
        out[i0] = NaN;
        out[i1] = NaN;
        return out;
      }
      if (x === 0) {
        if (a === 1) {
          out[i1] = 1;
        } else {
          out[i1] = a < 1 ? MAX_FLOAT64 / 2 : MIN_FLOAT64 * 2;
        }
        if (upper) {
          out[i0] = regularized ? 1 : beta(a, b);
          return out;
        }
        out[i0] = 0;
        return out;
      }
      if (x === 1) {
        if (b === 1) {
          out[i1] = 1;
        } else {
          out[i1] = b < 1 ? MAX_FLOAT64 / 2 : MIN_FLOAT64 * 2;
        }
        if (upper) {
          out[i0] = 0;
        } else {
          out[i0] = regularized ? 1 : beta(a, b);
        }
        return out;
      }
      if (a === 0.5 && b === 0.5) {
        out[i1] = ONE_OVER_PI * sqrt(y * x);
        p = upper ? asin(sqrt(y)) : asin(sqrt(x));
        p /= HALF_PI;
        if (!regularized) {
          p *= PI;
        }
        out[i0] = p;
        return out;
      }
      if (a === 1) {
        tmp = b;
        b = a;
        a = tmp;
        tmp = y;
        y = x;
        x = tmp;
        upper = !upper;
      }
      if (b === 1) {
        if (a === 1) {
          out[i0] = upper ? y : x;
          out[i1] = 1;
          return out;
        }
        out[i1] = a * pow(x, a - 1);
        if (y < 0.5) {
          p = upper ? -expm1(a * log1p(-y)) : exp(a * log1p(-y));
        } else {
          p = upper ? -(pow(x, a) - 1) : pow(x, a);
        }
        if (!regularized) {
          p /= a;
        }
        out[i0] = p;
        return out;
      }
      if (min(a, b) <= 1) {
        if (x > 0.5) {
          tmp = b;
          b = a;
          a = tmp;
          tmp = y;
          y = x;
          x = tmp;
          upper = !upper;
        }
        if (max(a, b) <= 1) {
          if (a >= min(0.2, b) || pow(x, a) <= 0.9) {
            if (upper) {
              fract = -(regularized ? 1 : beta(a, b));
              upper = false;
              fract = -ibetaSeries(a, b, x, fract, regularized, out, y);
            } else {
              fract = ibetaSeries(a, b, x, 0, regularized, out, y);
            }
          } else {
            tmp = b;
            b = a;
            a = tmp;
            tmp = y;
            y = x;
            x = tmp;
            upper = !upper;
            if (y >= 0.3) {
              if (upper) {
                fract = -(regularized ? 1 : beta(a, b));
                upper = false;
                fract = -ibetaSeries(a, b, x, fract, regularized, out, y);
              } else {
                fract = ibetaSeries(a, b, x, 0, regularized, out, y);
              }
            } else {
              if (regularized) {
                prefix = 1;
              } else {
                prefix = risingFactorialRatio(a + b, a, 20);
              }
              fract = ibetaAStep(a, b, x, y, 20, regularized, out);
              if (upper) {
                fract -= regularized ? 1 : beta(a, b);
                upper = false;
                fract = -betaSmallBLargeASeries(a + 20, b, x, y, fract, prefix, regularized);
              } else {
                fract = betaSmallBLargeASeries(a + 20, b, x, y, fract, prefix, regularized);
              }
            }
          }
        } else if (b <= 1 || x < 0.1 && pow(b * x, a) <= 0.7) {
          if (upper) {
            fract = -(regularized ? 1 : beta(a, b));
            upper = false;
            fract = -ibetaSeries(a, b, x, fract, regularized, out, y);
          } else {
            fract = ibetaSeries(a, b, x, 0, regularized, out, y);
          }
        } else {
          tmp = b;
          b = a;
          a = tmp;
          tmp = y;
          y = x;
          x = tmp;
          upper = !upper;
          if (y >= 0.3) {
            if (upper) {
              fract = -(regularized ? 1 : beta(a, b));
              upper = false;
              fract = -ibetaSeries(a, b, x, fract, regularized, out, y);
            } else {
              fract = ibetaSeries(a, b, x, 0, regularized, out, y);
            }
          } else if (a >= 15) {
            if (upper) {
              fract = -(regularized ? 1 : beta(a, b));
              upper = false;
              fract = -betaSmallBLargeASeries(a, b, x, y, fract, 1, regularized);
            } else {
              fract = betaSmallBLargeASeries(a, b, x, y, 0, 1, regularized);
            }
          } else {
            if (regularized) {
              prefix = 1;
            } else {
              prefix = risingFactorialRatio(a + b, a, 20);
            }
            fract = ibetaAStep(a, b, x, y, 20, regularized, out);
            if (upper) {
              fract -= regularized ? 1 : beta(a, b);
              upper = false;
              fract = -betaSmallBLargeASeries(a + 20, b, x, y, fract, prefix, regularized);
            } else {
              fract = betaSmallBLargeASeries(a + 20, b, x, y, fract, prefix, regularized);
            }
          }
        }
      } else {
        if (a < b) {
          lambda = a - (a + b) * x;
        } else {
          lambda = (a + b) * y - b;
        }
        if (lambda < 0) {
          tmp = b;
          b = a;
          a = tmp;
          tmp = y;
          y = x;
          x = tmp;
          upper = !upper;
        }
        if (b < 40) {
          if (floor(a) === a && floor(b) === b && a < MAX_INT32 - 100) {
            k = a - 1;
            n = b + k;
            fract = binomialCCDF(n, k, x, y);
            if (!regularized) {
              fract *= beta(a, b);
            }
          } else if (b * x <= 0.7) {
            if (upper) {
              fract = -(regularized ? 1 : beta(a, b));
              upper = false;
              fract = -ibetaSeries(a, b, x, fract, regularized, out, y);
            } else {
              fract = ibetaSeries(a, b, x, 0, regularized, out, y);
            }
          } else if (a > 15) {
            n = floor(b);
            if (n === b) {
              n -= 1;
            }
            bbar = b - n;
            if (regularized) {
              prefix = 1;
            } else {
              prefix = risingFactorialRatio(a + bbar, bbar, n);
            }
            fract = ibetaAStep(bbar, a, y, x, n, regularized);
            fract = betaSmallBLargeASeries(a, bbar, x, y, fract, 1, regularized);
            fract /= prefix;
          } else if (regularized) {
            n = floor(b);
            bbar = b - n;
            if (bbar <= 0) {
              n -= 1;
              bbar += 1;
            }
            fract = ibetaAStep(bbar, a, y, x, n, regularized);
            fract += ibetaAStep(a, bbar, x, y, 20, regularized);
            if (upper) {
              fract -= 1;
            }
            fract = betaSmallBLargeASeries(a + 20, bbar, x, y, fract, 1, regularized);
            if (upper) {
              fract = -fract;
              upper = false;
            }
          } else {
            fract = ibetaFraction2(a, b, x, y, regularized, out);
          }
        } else {
          fract = ibetaFraction2(a, b, x, y, regularized, out);
        }
      }
      if (out[i1] < 0) {
        out[i1] = ibetaPowerTerms(a, b, x, y, true);
      }
      div = y * x;
      if (out[i1] !== 0) {
        if (MAX_FLOAT64 * div < out[i1]) {
          out[i1] = MAX_FLOAT64 / 2;
        } else {
          out[i1] /= div;
        }
      }
      out[i0] = upper ? (regularized ? 1 : beta(a, b)) - fract : fract;
      return out;
    }
    module.exports = ibetaImp;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/main.js
var require_main83 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/main.js"(exports, module) {
    "use strict";
    var compute = require_assign3();
    function kernelBetainc(x, a, b, regularized, upper) {
      return compute(x, a, b, regularized, upper, [0, 0], 1, 0);
    }
    module.exports = kernelBetainc;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/index.js
var require_lib121 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib5();
    var main = require_main83();
    var assign = require_assign3();
    setReadOnly(main, "assign", assign);
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-betainc/lib/main.js
var require_main84 = __commonJS({
  "node_modules/@stdlib/math-base-special-betainc/lib/main.js"(exports, module) {
    "use strict";
    var kernelBetainc = require_lib121().assign;
    function betainc(x, a, b, regularized, upper) {
      var out = [0, 0];
      regularized = regularized === false ? false : true;
      upper = upper === true ? true : false;
      kernelBetainc(x, a, b, regularized, upper, out, 1, 0);
      return out[0];
    }
    module.exports = betainc;
  }
});

// node_modules/@stdlib/math-base-special-betainc/lib/index.js
var require_lib122 = __commonJS({
  "node_modules/@stdlib/math-base-special-betainc/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main84();
    module.exports = main;
  }
});

// node_modules/@stdlib/stats-base-dists-beta-cdf/lib/main.js
var require_main85 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-beta-cdf/lib/main.js"(exports, module) {
    "use strict";
    var betainc = require_lib122();
    var isnan = require_lib6();
    function cdf(x, alpha, beta) {
      if (isnan(x) || isnan(alpha) || isnan(beta) || alpha <= 0 || beta <= 0) {
        return NaN;
      }
      if (x <= 0) {
        return 0;
      }
      if (x >= 1) {
        return 1;
      }
      return betainc(x, alpha, beta);
    }
    module.exports = cdf;
  }
});

// node_modules/@stdlib/utils-constant-function/lib/main.js
var require_main86 = __commonJS({
  "node_modules/@stdlib/utils-constant-function/lib/main.js"(exports, module) {
    "use strict";
    function wrap(value) {
      return constantFunction;
      function constantFunction() {
        return value;
      }
    }
    module.exports = wrap;
  }
});

// node_modules/@stdlib/utils-constant-function/lib/index.js
var require_lib123 = __commonJS({
  "node_modules/@stdlib/utils-constant-function/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main86();
    module.exports = main;
  }
});

// node_modules/@stdlib/stats-base-dists-beta-cdf/lib/factory.js
var require_factory2 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-beta-cdf/lib/factory.js"(exports, module) {
    "use strict";
    var constantFunction = require_lib123();
    var betainc = require_lib122();
    var isnan = require_lib6();
    function factory(alpha, beta) {
      if (isnan(alpha) || isnan(beta) || alpha <= 0 || beta <= 0) {
        return constantFunction(NaN);
      }
      return cdf;
      function cdf(x) {
        if (isnan(x)) {
          return NaN;
        }
        if (x <= 0) {
          return 0;
        }
        if (x >= 1) {
          return 1;
        }
        return betainc(x, alpha, beta);
      }
    }
    module.exports = factory;
  }
});

// node_modules/@stdlib/stats-base-dists-beta-cdf/lib/index.js
var require_lib124 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-beta-cdf/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib5();
    var main = require_main85();
    var factory = require_factory2();
    setReadOnly(main, "factory", factory);
    module.exports = main;
  }
});

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance2;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest;
  }
});

// src/statistics/posterior.ts
var import_stats_base_dists_beta_cdf = __toESM(require_lib124(), 1);
var uniformPrior = { alpha: 1, beta: 1 };
var jeffreysPrior = { alpha: 0.5, beta: 0.5 };
var consistently = { above: 0.5, belief: 0.95, prior: uniformPrior };
var always = { above: 0.8, belief: 0.9, prior: jeffreysPrior };
function posteriorAbove(k, n, above2, prior = uniformPrior) {
  if (!(k >= 0) || !(n >= k)) return Number.NaN;
  return 1 - (0, import_stats_base_dists_beta_cdf.default)(above2, prior.alpha + k, prior.beta + n - k);
}
function holds(statement, k, n) {
  return posteriorAbove(k, n, statement.above, statement.prior) >= statement.belief;
}
function fewestNeeded(statement, n) {
  for (let k = 0; k <= n; k += 1) if (holds(statement, k, n)) return k;
  return null;
}
function wilsonInterval(k, n, z) {
  if (!(n > 0)) return { low: 0, high: 1 };
  const share = k / n;
  const centre = (share + z * z / (2 * n)) / (1 + z * z / n);
  const half = z / (1 + z * z / n) * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

// src/statistics/noise.ts
var FEWEST_EVALUATIONS = 8;
function evaluationNoise(values) {
  if (values.length < FEWEST_EVALUATIONS) return null;
  const last = values.slice(-Math.max(FEWEST_EVALUATIONS, Math.ceil(values.length / 4)));
  const differences = last.slice(1).map((value, index) => value - (last[index] ?? Number.NaN));
  const noise = 1.4826 * medianAbsoluteDeviation(differences) / Math.SQRT2;
  return Number.isFinite(noise) ? noise : null;
}

// src/studies/evidence/curve.ts
var LEAST_MATERIAL = 5e-3;
var curves = /* @__PURE__ */ new WeakMap();
function curveOf(trial) {
  const known3 = curves.get(trial);
  if (known3 !== void 0) return known3;
  const curve = readCurve(trial);
  curves.set(trial, curve);
  return curve;
}
function readCurve(trial) {
  const { metric, evaluations } = trial;
  if (metric === null || evaluations.length === 0) return null;
  const sign = metric.goal === "max" ? -1 : 1;
  const loss = evaluations.map((evaluation) => sign * evaluation.value);
  return curveOfValues(
    evaluations.map((evaluation) => evaluation.done),
    loss
  );
}
function curveOfValues(done, loss) {
  const bestIndex = indexOfLeast(loss);
  return { done, loss, bestIndex, scale: scaleOf(loss, bestIndex), noise: evaluationNoise(loss) };
}
function withinNoiseAt({ done, loss, bestIndex, noise }) {
  const smoothed = movingMedian(loss, 3);
  const least = smoothed[indexOfLeast(smoothed)] ?? Number.NaN;
  const first = smoothed.findIndex((value) => value <= least + 2 * (noise ?? 0));
  return done[first === -1 ? bestIndex : Math.min(first, bestIndex)] ?? Number.NaN;
}
function materialityOf({ scale, noise }, seedSpread2 = null) {
  return Math.max(LEAST_MATERIAL, 2 * (noise ?? 0) / scale, 2 * (seedSpread2 ?? 0) / scale);
}
function seedSpreadOf(study) {
  if (study.varied.length > 0) return null;
  const best = study.trials.flatMap((trial) => trial.feasible && trial.best !== null ? [trial.best.value] : []);
  return best.length >= 3 ? standardDeviation(best) : null;
}
function doneAndValues(series, stepBase) {
  const done = [];
  const values = [];
  const base = stepBase === 0 ? 1 : 0;
  for (let index = 0; index < series.steps.length; index += 1) {
    const value = series.values[index];
    if (value === void 0 || !Number.isFinite(value)) continue;
    done.push((series.steps[index] ?? Number.NaN) + base);
    values.push(value);
  }
  return { done, values };
}
function scaleOf(loss, bestIndex) {
  const best = Math.abs(loss[bestIndex] ?? 0);
  if (best > 0) return best;
  const mean = loss.reduce((sum, value) => sum + Math.abs(value), 0) / loss.length;
  return mean > 0 ? mean : 1;
}
function indexOfLeast(values) {
  let least = 0;
  let smallest = Number.POSITIVE_INFINITY;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? Number.NaN;
    if (!(value < smallest)) continue;
    least = index;
    smallest = value;
  }
  return least;
}

// src/studies/evidence/instability.ts
var MOST_RISE = 1.2;
var LEAST_UNDONE = 0.05;
function endsUnstable(trial) {
  if (trial.trainLoss === null) return false;
  const smoothed = movingMedian(doneAndValues(trial.trainLoss, trial.stepBase).values, 5);
  const first = smoothed[0];
  const last = smoothed.at(-1);
  if (first === void 0 || last === void 0 || smoothed.length < 10) return false;
  let least = first;
  for (const value of smoothed) if (value < least) least = value;
  const rise = last - least;
  return rise > (MOST_RISE - 1) * Math.abs(least) && rise >= LEAST_UNDONE * (first - least);
}

// src/studies/evidence/judgeable.ts
function judgeable(study, least) {
  const no = (because, evidence = {}) => ({ kind: "not-judgeable", because, evidence });
  const { trials } = study;
  const first = trials[0];
  if (first === void 0 || trials.every((trial) => trial.evaluations.length === 0)) return no("no-evaluations", { trials: trials.length });
  if (trials.every((trial) => trial.plannedSteps === null)) return no("length-unknown", { trials: trials.length });
  if (trials.length === 1 || study.kind === "single-run") return no("single-run", describeSingle(first));
  const counted = trials.flatMap(countedTrial);
  const lengths = [...new Set(counted.map(({ trial }) => trial.plannedSteps?.value ?? 0))].sort((a, b) => a - b);
  const length = lengths[0];
  if (length === void 0) return no("trials-not-feasible", { trials: trials.length, ...uncounted(trials) });
  if (lengths.length > 1 || new Set(counted.map(({ trial }) => trial.unit)).size > 1) return no("lengths-differ", { maxTrainSteps: lengths, unit: first.unit });
  const evaluations = median(counted.map(({ trial }) => trial.evaluations.length));
  const spacings = counted.flatMap(({ trial }) => trial.evaluationSpacing ?? []);
  const spacing = spacings.length === 0 ? null : median(spacings);
  const unit = counted[0]?.trial.unit ?? "steps";
  if (counted.length < least.trials)
    return no("too-few-trials", { feasible: counted.length, trials: trials.length, needed: least.trials, ...uncounted(trials) });
  if (evaluations < least.evaluations) return no("too-few-evaluations", { evaluations, needed: least.evaluations, spacing, unit, maxTrainSteps: length });
  return { kind: "judgeable", counted, length, unit, evaluations, spacing };
}
function fractionHistogram(fractions) {
  const bins = Array.from({ length: 10 }, () => 0);
  for (const fraction of fractions) {
    const bin = Math.min(9, Math.max(0, Math.ceil(fraction * 10 - 1e-9) - 1));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}
function countedTrial(trial) {
  if (!trial.feasible || trial.best === null || trial.best.fraction === null) return [];
  return [{ trial, bestDone: trial.best.done, bestFraction: trial.best.fraction }];
}
function uncounted(trials) {
  const of = (reason) => trials.filter(({ censoredBecause }) => censoredBecause === reason).length;
  const counts2 = {
    unfinished: of("unfinished"),
    stoppedEarly: of("stopped-early"),
    pruned: of("pruned"),
    diverged: of("diverged"),
    lengthUnknown: of("unknown-length"),
    withoutEvaluations: of("no-evaluations"),
    lossNotFalling: of("loss-not-falling")
  };
  return Object.fromEntries(Object.entries(counts2).filter(([, count]) => count > 0));
}
function describeSingle(trial) {
  return {
    bestFraction: trial.best?.fraction ?? null,
    evaluations: trial.evaluations.length,
    maxTrainSteps: trial.plannedSteps?.value ?? null,
    unit: trial.unit,
    ...uncounted([trial])
  };
}

// src/statistics/normal.ts
function normalCdf(x) {
  if (Number.isNaN(x)) return Number.NaN;
  if (Math.abs(x) > 38) return x > 0 ? 1 : 0;
  if (Math.abs(x) > 3) return x > 0 ? 1 - upperTail(x) : upperTail(-x);
  let sum = x;
  let term = x;
  for (let odd = 3; Math.abs(term) > 1e-17 && odd < 200; odd += 2) {
    term *= x * x / odd;
    sum += term;
  }
  return 0.5 + sum * density(x);
}
function normalQuantile(p) {
  let low = -38;
  let high = 38;
  for (let step = 0; step < 100; step += 1) {
    const middle2 = (low + high) / 2;
    if (normalCdf(middle2) < p) low = middle2;
    else high = middle2;
  }
  return (low + high) / 2;
}
function density(x) {
  return Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
}
function upperTail(x) {
  let fraction = x;
  for (let depth = 120; depth >= 1; depth -= 1) fraction = x + depth / fraction;
  return density(x) / fraction;
}

// src/statistics/tolerance.ts
function toleranceFactor(n, { content, confidence }) {
  if (!(n >= 2)) return Number.NaN;
  const shift = normalQuantile(content) * Math.sqrt(n);
  let low = shift - 40;
  let high = shift + 40;
  while (noncentralTCdf(high, n - 1, shift) < confidence && high < 1e9) high *= 2;
  for (let step = 0; step < 45; step += 1) {
    const middle2 = (low + high) / 2;
    if (noncentralTCdf(middle2, n - 1, shift) < confidence) low = middle2;
    else high = middle2;
  }
  return (low + high) / 2 / Math.sqrt(n);
}
function logNormalUpperBound(values, tolerance2) {
  const logs = values.map((value) => Math.log(value));
  const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
  if (logs.length < 2) return Math.exp(mean);
  const factor = Math.round(toleranceFactor(logs.length, tolerance2) * 100) / 100;
  return Math.exp(mean + factor * standardDeviation(logs));
}
function noncentralTCdf(t, degrees, shift) {
  const reach = 9 / Math.sqrt(2 * degrees);
  const from = Math.max(1e-12, 1 - reach);
  const to = 1 + reach;
  const intervals = degrees < 5 ? 2400 : 160;
  let weighted = 0;
  let total2 = 0;
  for (let index = 0; index <= intervals; index += 1) {
    const s = from + (to - from) * index / intervals;
    const simpson = index === 0 || index === intervals ? 1 : index % 2 === 1 ? 4 : 2;
    const weight = simpson * Math.exp((degrees - 1) * Math.log(s) - degrees * (s * s - 1) / 2);
    weighted += weight * normalCdf(t * s - shift);
    total2 += weight;
  }
  return weighted / total2;
}

// src/studies/evidence/length.ts
var EXPECTED_BEST_FRACTION = 0.6;
var CONTENT = 0.9;
function shorterLength({ best, withinNoise, spacing, length }) {
  const byBest = enough(best, 0.8);
  const byNoise = enough(withinNoise, 0.8);
  const basis = byBest < length ? "best-step" : "within-noise";
  const value = basis === "best-step" ? byBest : byNoise;
  if (!(value < length)) return null;
  const steps = basis === "best-step" ? best : withinNoise;
  const high = enough(
    steps.map((step) => step + spacing),
    0.95
  );
  return { value, low: Math.min(value, byNoise), high: Math.min(length, Math.max(value, high)), basis };
}
function enough(steps, confidence) {
  const bound = logNormalUpperBound(steps, { content: CONTENT, confidence });
  const largest = steps.reduce((most, step) => Math.max(most, step), 0);
  return Math.ceil(Math.max(bound / EXPECTED_BEST_FRACTION, 2 * largest) - 1e-9);
}
var FACTORS = [1.5, 2, 3, 4];
var TYPICAL_SHARE = 0.5;
function longerLength({ length, gain, materiality, productionLength }) {
  if (productionLength !== null && productionLength <= length) return null;
  const found = gain === null ? FACTORS.indexOf(2) : FACTORS.findIndex((factor) => TYPICAL_SHARE * gain / factor < materiality);
  const index = found === -1 ? FACTORS.length - 1 : found;
  const at = (place) => {
    const factor = FACTORS[Math.min(FACTORS.length - 1, Math.max(0, place))] ?? 2;
    return Math.min(Math.ceil(length * factor), productionLength ?? Number.POSITIVE_INFINITY);
  };
  return { value: at(index), low: at(index - 1), high: at(index + 1) };
}

// src/statistics/slope.ts
var FEWEST_POINTS = 6;
var MOST_POINTS_IN_FULL = 30;
var PAIRS_WANTED = 450;
function theilSenSlope(x, y) {
  const distances = distancesOf(x.length);
  const slopes = new Float64Array(distances.reduce((sum, distance2) => sum + x.length - distance2, 0));
  let count = 0;
  for (const distance2 of distances) {
    for (let right = distance2; right < x.length; right += 1) {
      const left = right - distance2;
      const run = (x[right] ?? Number.NaN) - (x[left] ?? Number.NaN);
      if (run === 0) continue;
      slopes[count] = ((y[right] ?? Number.NaN) - (y[left] ?? Number.NaN)) / run;
      count += 1;
    }
  }
  return medianInPlace(slopes.subarray(0, count));
}
function distancesOf(points) {
  if (points <= MOST_POINTS_IN_FULL) return Array.from({ length: Math.max(0, points - 1) }, (_, index) => index + 1);
  const kinds = Math.max(3, Math.floor(2 * PAIRS_WANTED / points));
  return [...new Set(Array.from({ length: Math.min(kinds, points - 1) }, (_, index) => Math.max(1, Math.round((index + 1) * points / (kinds + 1)))))];
}
function slopeOnLogStep(steps, values) {
  const x = [];
  const y = [];
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index] ?? 0;
    const value = values[index];
    if (value === void 0 || !Number.isFinite(value) || !(step > 0)) continue;
    x.push(Math.log(step));
    y.push(value);
  }
  if (x.length < FEWEST_POINTS) return null;
  const slope = theilSenSlope(x, y);
  return Number.isFinite(slope) ? slope : null;
}
function fallPerDoubling(steps, values) {
  const slope = slopeOnLogStep(steps, values);
  return slope === null ? null : -slope * Math.LN2;
}

// src/studies/evidence/overfitting.ts
var LATER_EVALUATIONS = 3;
var known = /* @__PURE__ */ new WeakMap();
function afterBest(trial) {
  const seen = known.get(trial);
  if (seen !== void 0) return seen.after;
  const curve = curveOf(trial);
  const after = curve === null ? null : judge(trial, curve);
  known.set(trial, { after });
  return after;
}
function overfits(trial) {
  const after = afterBest(trial);
  if (after === null || after.rises === null) return null;
  return after.rises && after.improving === null;
}
var LEAST_RECOVERY = 0.5;
function judge(trial, curve) {
  const best = curve.loss[curve.bestIndex] ?? Number.NaN;
  const end = curve.loss.at(-1) ?? Number.NaN;
  const bestDone = curve.done[curve.bestIndex] ?? 0;
  const rises = risesWhileTraining(trial, curve);
  const worst = movingMedian(curve.loss.slice(curve.bestIndex), 3).reduce((most, value) => value > most ? value : most, best);
  const recovered = worst - median(curve.loss.slice(-LATER_EVALUATIONS));
  return {
    rises,
    rise: (end - best) / curve.scale,
    improving: rises === true ? improvingMetric(trial, bestDone) : null,
    recovers: recovered > materialityOf(curve) * curve.scale && recovered >= LEAST_RECOVERY * (worst - best),
    isOpen: (curve.done.at(-1) ?? 0) < 2 * bestDone
  };
}
function risesWhileTraining(trial, curve) {
  if (trial.trainLoss === null) return null;
  const best = curve.loss[curve.bestIndex] ?? Number.NaN;
  const end = curve.loss.at(-1) ?? Number.NaN;
  const later = curve.loss.slice(curve.bestIndex + 1);
  if (later.length < LATER_EVALUATIONS || !(end - best > Math.max(materialityOf(curve) * curve.scale, luckOfBest(curve)))) return false;
  if (!later.slice(-LATER_EVALUATIONS).every((value) => value > best + (curve.noise ?? 0))) return false;
  const bestDone = curve.done[curve.bestIndex] ?? 0;
  const { done, values } = doneAndValues(trial.trainLoss, trial.stepBase);
  const from = done.findIndex((at) => at > bestDone);
  if (from === -1) return null;
  const slope = slopeOnLogStep(done.slice(from), values.slice(from));
  return slope === null ? null : slope < 0;
}
function luckOfBest({ noise, loss }) {
  return (noise ?? 0) * (1 + Math.sqrt(2 * Math.log(loss.length)));
}
function improvingMetric(trial, bestDone) {
  for (const series of trial.run.series) {
    const goal = goalByName(series.name);
    if (series.role !== "validation" || series.name === trial.metric?.name || goal === null) continue;
    const { done, values } = doneAndValues(series, trial.stepBase);
    const loss = values.map((value) => goal === "max" ? -value : value);
    const at = done.findLastIndex((step) => step <= bestDone);
    if (at === -1 || loss.length - at <= LATER_EVALUATIONS) continue;
    const curve = curveOfValues(done, loss);
    const gain = median(loss.slice(Math.max(0, at - 2), at + 3)) - median(loss.slice(-LATER_EVALUATIONS));
    if (gain > materialityOf(curve) * curve.scale) return series.name;
  }
  return null;
}
function countOverfitting(study) {
  const judged = study.trials.filter((trial) => trial.feasible).map(overfits);
  return { count: judged.filter((verdict) => verdict === true).length, judged: judged.filter((verdict) => verdict !== null).length };
}
function isOverfitting({ count, judged }) {
  return judged >= 3 && count * 2 >= judged;
}

// src/studies/evidence/decay.ts
var GRID = 400;
function decayOf(trial, study) {
  const logged = loggedPoints(trial);
  if (logged.length >= 2) return describe(logged, "log", null);
  const schedule = knownSchedule(trial, study);
  const length = trial.plannedSteps?.value ?? null;
  if (schedule === null || length === null) return null;
  return describe(scheduledPoints(schedule, trial.unit, length), "config", schedule.schedule.family);
}
function loggedPoints(trial) {
  if (trial.learningRate === null) return [];
  const { done, values } = doneAndValues(trial.learningRate.series, trial.stepBase);
  return done.map((at, index) => ({ done: at, rate: values[index] ?? 0 }));
}
function knownSchedule(trial, study) {
  const schedule = trial.config?.schedule ?? study.config?.schedule ?? null;
  if (schedule === null) return null;
  const known3 = schedule.kind === "known" ? schedule : resolved(schedule, trial);
  return known3?.kind === "known" ? known3 : null;
}
function resolved(schedule, trial) {
  const steps = trial.unit === "steps" ? trial.plannedSteps?.value : void 0;
  const stepsPerEpoch = trial.run.stepsPerEpoch ?? void 0;
  return schedule.resolve({ ...steps === void 0 ? {} : { steps }, ...stepsPerEpoch === void 0 ? {} : { stepsPerEpoch } });
}
function scheduledPoints({ schedule, runLength }, unit, length) {
  const endsWithRun = runLength !== null && schedule.horizon === runLength;
  const own = endsWithRun || schedule.unit !== unit ? runLength : length;
  if (own === null || !(own > 0)) return [];
  const count = Math.min(GRID, Math.ceil(own));
  return Array.from({ length: count }, (_, index) => {
    const u = count === 1 ? 0 : Math.floor(index * (own - 1) / (count - 1));
    return { done: (u + 1) * length / own, rate: schedule.at(u) };
  });
}
function describe(points, knownFrom2, family) {
  const top = points.reduce((best, point, index) => point.rate > (points[best]?.rate ?? 0) ? index : best, 0);
  const peak = points[top]?.rate ?? 0;
  const last = points.at(-1);
  if (!(peak > 0) || last === void 0) return null;
  const lastHigh = points.findLastIndex((point) => point.rate >= peak / 2);
  const halfUntil = lastHigh < points.length - 1 ? points[lastHigh]?.done ?? null : null;
  return {
    knownFrom: knownFrom2,
    family: family ?? shapeOf(points, peak),
    peak,
    finalOverPeak: last.rate / peak,
    halfUntil,
    shareBelowHalf: shareBelow(points.slice(top), peak / 2, last.done)
  };
}
function shareBelow(points, level, length) {
  let below2 = 0;
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before !== void 0 && point.rate < level) below2 += point.done - before.done;
  }
  return length > 0 ? below2 / length : 0;
}
function shapeOf(points, peak) {
  const from = points.findLastIndex((point) => point.rate >= peak * 0.999);
  const part = points.slice(from);
  const first = part[0];
  const last = part.at(-1);
  if (first === void 0 || last === void 0 || part.length < 4) return last !== void 0 && last.rate >= peak * 0.9 ? "constant" : "unknown";
  const deviation = (expected) => part.reduce((most, point) => {
    const progress = (point.done - first.done) / (last.done - first.done);
    return Math.max(most, Math.abs(point.rate - (last.rate + (first.rate - last.rate) * expected(progress))) / peak);
  }, 0);
  if (deviation((progress) => 1 - progress) < 0.02) return "linear";
  return deviation((progress) => 0.5 * (1 + Math.cos(Math.PI * progress))) < 0.02 ? "cosine" : "unknown";
}

// src/studies/evidence/fit.ts
var MOST_ERRORS = 1e-3;
var MOST_LOSS = 0.01;
var IN_ROW = 3;
var fits = /* @__PURE__ */ new WeakMap();
function fitOf(trial) {
  const known3 = fits.get(trial);
  if (known3 !== void 0) return known3.fit;
  const fit = readFit(trial);
  fits.set(trial, { fit });
  return fit;
}
function readFit(trial) {
  const errors = errorSeries(trial.run.series);
  const series = errors?.series ?? trial.trainLoss;
  if (series === null || series === void 0) return null;
  const { done, values } = doneAndValues(series, trial.stepBase);
  if (values.length < IN_ROW) return null;
  const wrong = errors === null ? values : values.map(errors.wrong);
  const first = firstInRow(wrong, errors === null ? MOST_LOSS : MOST_ERRORS);
  return {
    metric: series.name,
    measure: errors === null ? "loss" : "errors",
    done: first === null ? null : done[first] ?? null,
    after: first === null ? null : first === 0 ? 0 : done[first - 1] ?? 0,
    values: values.length
  };
}
function errorSeries(all) {
  let chosen = null;
  for (const series of all) {
    if (series.role !== "train" || series.values.length <= (chosen?.series.values.length ?? 0)) continue;
    const parts = nameParts(series.name);
    const isAccuracy = parts.some((part) => /^(acc\d*|accuracy|top1|r2)$/.test(part));
    if (!isAccuracy && !parts.some((part) => /^(err|error|misclassification)$/.test(part))) continue;
    const largest = series.values.reduce((most, value) => value > most ? value : most, 0);
    if (largest > 100) continue;
    const whole = largest > 1 ? 100 : 1;
    chosen = { series, wrong: isAccuracy ? (value) => 1 - value / whole : (value) => value / whole };
  }
  return chosen;
}
function firstInRow(values, most) {
  let row = 0;
  for (const [index, value] of values.entries()) {
    row = value <= most + 1e-12 ? row + 1 : 0;
    if (row === IN_ROW) return index - IN_ROW + 1;
  }
  return null;
}

// src/studies/evidence/tail.ts
function tailGain(curve, length, decay) {
  const whole = gainBetween(curve, length / 2, length);
  if (whole === null) return null;
  const halfUntil = decay?.halfUntil ?? null;
  if (halfUntil === null) return { relative: whole, part: "tail" };
  const before = gainBetween(curve, length / 2, halfUntil);
  return before === null ? { relative: whole, part: "decayed" } : { relative: before, part: "tail-before-decay" };
}
function gainBeforeDecay(curve, decay) {
  if (decay?.halfUntil == null) return null;
  const last = curve.done.findLast((done) => done <= (decay.halfUntil ?? 0));
  return last === void 0 ? null : gainBetween(curve, last / 2, last);
}
function evaluationsBetween(curve, from, to) {
  const done = [];
  const loss = [];
  for (let index = 0; index < curve.done.length; index += 1) {
    const at = curve.done[index] ?? Number.NaN;
    const value = curve.loss[index];
    if (at < from || at > to || value === void 0) continue;
    done.push(at);
    loss.push(value);
  }
  return { done, loss };
}
function gainBetween(curve, from, to) {
  const part = evaluationsBetween(curve, from, to);
  const fall = fallPerDoubling(part.done, part.loss);
  return fall === null ? null : fall / curve.scale;
}
function stillGains(trial, study, length) {
  const curve = curveOf(trial);
  const gain = curve === null ? null : tailGain(curve, length, decayOf(trial, study));
  return curve !== null && gain !== null && gain.relative > materialityOf(curve);
}

// src/studies/evidence/regime.ts
var FEWEST_VOTERS = 3;
var FEWEST_IN_TAIL = 10;
var MOST_VOTERS = 300;
var Z_90 = 1.6448536269514722;
function regimeOf(study) {
  const { label, confidence, votes } = votedRegime(study);
  return study.policy.regime === "auto" ? { label, confidence, votes } : { label: study.policy.regime, confidence: "policy", votes };
}
var voted = /* @__PURE__ */ new WeakMap();
function votedRegime(study) {
  const known3 = voted.get(study);
  if (known3 !== void 0) return known3;
  const regime = countRegime(votersOf(study).map((trial) => voteOf(trial, study)));
  voted.set(study, regime);
  return regime;
}
function countRegime(cast) {
  const votes = countVotes(cast.map(({ label: label2 }) => label2));
  const [label, count] = Object.entries(votes).reduce((most, entry) => entry[1] > most[1] ? entry : most, ["undetermined", 0]);
  const winner = LABELS.find((one) => one === label);
  if (cast.length < FEWEST_VOTERS || count * 2 <= cast.length || winner === void 0 || winner === "undetermined") {
    return { label: "undetermined", confidence: "low", votes, cast };
  }
  const { low } = wilsonInterval(count, cast.length, Z_90);
  return { label: winner, confidence: low > 2 / 3 ? "high" : low > 0.5 ? "medium" : "low", votes, cast };
}
var LABELS = ["saturated", "overfitting", "compute-bound", "learning-rate-starved", "optimisation-limited", "undetermined"];
function votersOf(study) {
  const feasible = study.trials.filter((trial) => trial.feasible && trial.best !== null && trial.metric !== null);
  const sign = feasible[0]?.metric?.goal === "max" ? -1 : 1;
  const ranked2 = feasible.toSorted((a, b) => sign * ((a.best?.value ?? 0) - (b.best?.value ?? 0)));
  return ranked2.slice(0, Math.min(MOST_VOTERS, Math.max(FEWEST_VOTERS, Math.ceil(ranked2.length / 3))));
}
function countVotes(votes) {
  const counts2 = {};
  for (const label of LABELS) {
    const count = votes.filter((vote) => vote === label).length;
    if (count > 0) counts2[label] = count;
  }
  return counts2;
}
function voteOf(trial, study) {
  const curve = curveOf(trial);
  const length = trial.plannedSteps?.value;
  const decay = decayOf(trial, study);
  const seen = {
    isFitted: fitOf(trial)?.done != null,
    gain: null,
    trainGain: null,
    materiality: null,
    finalLearningRateOverPeak: decay?.finalOverPeak ?? null
  };
  if (curve === null || length === void 0) return { ...seen, label: "undetermined", because: "length-unknown" };
  const until = Math.min(length, decay?.halfUntil ?? length);
  const tail = evaluationsBetween(curve, length / 2, until);
  const fall = tail.done.length < FEWEST_IN_TAIL ? null : fallPerDoubling(tail.done, tail.loss);
  const train = trainGain(trial, length / 2, until);
  if (fall === null) return { ...seen, ...withoutTail({ trial, curve, decay, length }) };
  const observed = { trial, curve, decay, gain: fall / curve.scale, train, isFitted: seen.isFitted };
  return { ...seen, ...decide(observed), gain: observed.gain, trainGain: train?.gain ?? null, materiality: materialityOf(curve) };
}
function withoutTail({ trial, curve, decay, length }) {
  if (overfits(trial) === true) return { label: "overfitting", because: null };
  const whole = evaluationsBetween(curve, length / 2, length);
  if (whole.done.length < FEWEST_IN_TAIL) return { label: "undetermined", because: "tail-too-short" };
  const train = trainGain(trial, length / 2, length);
  if (train !== null && isFlat(train) && fitOf(trial)?.done == null && decay !== null && decay.finalOverPeak < 0.01)
    return { label: "learning-rate-starved", because: null };
  return { label: "undetermined", because: "decay-covers-tail" };
}
function decide({ trial, curve, decay, gain, train, isFitted }) {
  const materiality = materialityOf(curve);
  const open = (because) => ({ label: "undetermined", because });
  const say = (label) => ({ label, because: null });
  if (overfits(trial) === true) return say("overfitting");
  if (isFitted) return Math.abs(gain) < materiality ? say("saturated") : gain < 0 ? say("overfitting") : open("unclear");
  if (train === null) return open("no-training-curve");
  const trainFalls = train.gain > train.materiality;
  if (trainFalls && gain < -materiality) return say("overfitting");
  if (trainFalls) return gain > materiality ? say("compute-bound") : open("unclear");
  if (decay === null) return open("schedule-unknown");
  if (!isFlat(train)) return open("unclear");
  if (decay.finalOverPeak < 0.01) return say("learning-rate-starved");
  return decay.finalOverPeak >= 0.1 ? say("optimisation-limited") : open("unclear");
}
var LARGEST_FLAT = 0.02;
function isFlat({ gain, materiality }) {
  return Math.abs(gain) <= materiality && materiality <= LARGEST_FLAT;
}
function trainGain(trial, from, to) {
  if (trial.trainLoss === null) return null;
  const { done, values } = doneAndValues(trial.trainLoss, trial.stepBase);
  const first = done.findIndex((at) => at >= from);
  const last = done.findLastIndex((at) => at <= to);
  const part = values.slice(Math.max(0, first), last + 1);
  const fall = first === -1 ? null : fallPerDoubling(done.slice(first, last + 1), part);
  const scale = Math.abs(part.at(-1) ?? 0);
  if (fall === null || !(scale > 0)) return null;
  return { gain: fall / scale, materiality: Math.max(5e-3, 2 * (evaluationNoise(part) ?? 0) / scale) };
}

// src/studies/evidence/wall-time.ts
var EPOCH_MILLISECONDS = 1e12;
function hoursPerStep(study) {
  const known3 = study.trials.flatMap((trial) => hoursPerStepOf(trial) ?? []);
  return known3.length === 0 ? null : median(known3);
}
function hoursPerStepOf(trial) {
  let chosen = null;
  for (const series of trial.run.series) {
    if (series.role !== "time" || !isClock(series) || series.values.length <= (chosen?.values ?? 1)) continue;
    const { done, values } = doneAndValues(series, trial.stepBase);
    const steps = (done.at(-1) ?? 0) - (done[0] ?? 0);
    const passed = (values.at(-1) ?? 0) - (values[0] ?? 0);
    const isForward = values.every((value, index) => index === 0 || value >= (values[index - 1] ?? value));
    if (isForward && steps > 0 && passed > 0) chosen = { hours: passed * secondsIn(series) / 3600 / steps, values: values.length };
  }
  return chosen?.hours ?? null;
}
function isClock({ name }) {
  const parts = nameParts(name);
  if (parts.some((part) => /^(per|throughput|speed|its|ips|tps|fps|mfu|tflops|latency|eta|remaining|ms_per|this)$/.test(part))) return false;
  return parts.some((part) => /^(time|timestamp|elapsed|wall|clock|walltime|runtime|seconds|sec|secs|minutes|mins|hours|hour|duration)$/.test(part));
}
function secondsIn({ name, values }) {
  const parts = nameParts(name);
  if (parts.some((part) => /^hours?$/.test(part))) return 3600;
  if (parts.some((part) => /^(minutes?|mins?)$/.test(part))) return 60;
  const first = values.find(Number.isFinite) ?? 0;
  if (first > EPOCH_MILLISECONDS || parts.some((part) => part === "ms" || part === "milliseconds")) return 1e-3;
  return 1;
}

// src/studies/evidence/zones.ts
var ON_THE_MARK = 1e-9;
function withinNoiseDone(counted) {
  return counted.map(({ trial, bestDone }) => {
    const curve = curveOf(trial);
    return curve === null ? bestDone : withinNoiseAt(curve);
  });
}
function isEarly(fraction, mark) {
  return fraction <= mark + ON_THE_MARK;
}
function isLate(fraction, mark) {
  return fraction >= mark - ON_THE_MARK;
}
function alwaysEarly({ counted, length }) {
  const early = withinNoiseDone(counted).filter((done) => isEarly(done / length, 0.1)).length;
  return holds(always, early, counted.length);
}
function consistentlyLate({ counted }) {
  return holds(consistently, counted.filter(({ bestFraction }) => isLate(bestFraction, 0.75)).length, counted.length);
}

// src/rules/rule.ts
function defineRule(rule) {
  return rule;
}

// src/rules/best-step-early.ts
var Options = strictObject({
  /** The first part of training, as a share of max_train_steps. */
  fraction: number().gt(0).lt(0.5).default(0.1),
  /** The fewest evaluations of a usual trial: with fewer the first tenth holds less than two. */
  evaluations: int().min(2).default(20)
});
var bestStepEarly = defineRule({
  meta: {
    id: "best-step-early",
    severity: "warning",
    claims: ["S15", "S19", "S20"],
    status: "fact",
    needs: "6 feasible trials of one length with 20 evaluations each",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: deciding how long to train when training is not compute-bound",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-not-compute-bound"
      }
    ],
    subjects: ["study"]
  },
  options: Options,
  check(subject, options) {
    if (subject.kind !== "study") return { kind: "silent" };
    return checkStudy(subject.study, options);
  }
});
function checkStudy(study, options) {
  if (study.kind === "learning-rate-sweep") return { kind: "silent" };
  const judged = judgeable(study, { trials: 4, evaluations: options.evaluations });
  if (judged.kind === "not-judgeable") return { kind: "unknown", because: judged.because, evidence: judged.evidence };
  const { counted, length } = judged;
  const withinNoise = withinNoiseDone(counted);
  const early = withinNoise.filter((done) => isEarly(done / length, options.fraction)).length;
  if (early < counted.length && !holds(always, early, counted.length)) return { kind: "clear" };
  if (!holds(always, early, counted.length)) {
    return {
      kind: "unknown",
      because: "too-few-trials",
      evidence: { feasible: counted.length, trials: study.trials.length, withinNoise: early, needed: fewestTrials() }
    };
  }
  const unstable = counted.filter(({ trial }) => endsUnstable(trial)).length;
  if (unstable * 2 >= counted.length) return { kind: "unknown", because: "ends-unstable", evidence: { unstable, trials: counted.length } };
  if (counted.filter(({ trial }) => stillGains(trial, study, length)).length * 2 >= counted.length) return { kind: "clear" };
  const best = counted.map(({ bestDone }) => bestDone);
  const shorter = shorterLength({ best, withinNoise, spacing: judged.spacing ?? 0, length });
  if (shorter === null) return { kind: "clear" };
  return advise({ study, judged, withinNoise, shorter, options });
}
function advise({ study, judged, withinNoise, shorter, options }) {
  const config = configLength(study.config, judged.unit, commonStepsPerEpoch(study));
  if (config !== null && config.length >= shorter.low && config.length <= shorter.high) return { kind: "clear" };
  const overfitting2 = countOverfitting(study);
  const edit = study.config !== null && scheduleFollowsLength(study.config) ? config?.edit(shorter) ?? null : null;
  const at = study.config?.maxTrainSteps?.span;
  return {
    kind: "advise",
    advice: [
      {
        evidence: evidenceOf({ study, judged, withinNoise, shorter, options }, overfitting2),
        confidence: isOverfitting(overfitting2) ? "medium" : "high",
        key: "max_train_steps",
        ...at === void 0 ? {} : { at },
        ...edit === null ? {} : { edit }
      }
    ]
  };
}
function evidenceOf({ study, judged, withinNoise, shorter, options }, overfitting2) {
  const { counted, length, unit } = judged;
  const hours = hoursPerStep(study);
  const fractions = counted.map(({ bestFraction }) => bestFraction);
  const early = withinNoise.filter((done) => isEarly(done / length, options.fraction)).length;
  return {
    trials: counted.length,
    withinNoise: early,
    bare: fractions.filter((fraction) => isEarly(fraction, options.fraction)).length,
    fraction: options.fraction,
    posterior: posteriorAbove(early, counted.length, always.above, always.prior),
    posteriorAbove: always.above,
    metric: counted[0]?.trial.metric?.name ?? "",
    unit,
    maxTrainSteps: length,
    recommendedMaxTrainSteps: shorter.value,
    lowMaxTrainSteps: shorter.low,
    highMaxTrainSteps: shorter.high,
    basis: shorter.basis,
    costChange: shorter.value / length - 1,
    hoursPerTrial: hours === null ? null : hours * length,
    hoursChange: hours === null ? null : hours * (shorter.value - length),
    medianBestFraction: median(fractions),
    bestFractions: fractions.slice(0, MOST_LISTED),
    withinNoiseFractions: withinNoise.slice(0, MOST_LISTED).map((done) => done / length),
    histogram: fractionHistogram(fractions),
    evaluationSpacing: judged.spacing,
    overfitting: overfitting2.count,
    overfittingJudged: overfitting2.judged,
    regularizeFirst: isOverfitting(overfitting2),
    regime: regimeOf(study).label
  };
}
var MOST_LISTED = 100;
function fewestTrials() {
  let trials = 1;
  while (fewestNeeded(always, trials) === null) trials += 1;
  return trials;
}

// src/studies/evidence/cap.ts
var REPEATED_EPOCHS = 4;
var languageModels = /* @__PURE__ */ new Set([
  ...["megatron-lm", "gpt-neox", "nanogpt", "litgpt", "llm-foundry", "maxtext", "levanter", "olmo", "olmo-core", "torchtitan", "torchtune", "axolotl"]
]);
function lengthCap(study) {
  const production = study.policy.productionSteps;
  const repeated = repeatedDataCap(study);
  if (repeated !== null && (production === null || repeated < production)) return { length: repeated, because: "repeated-data" };
  return production === null ? null : { length: production, because: "production-steps" };
}
function repeatedDataCap(study) {
  const length = study.maxTrainSteps;
  if (length === null || !isLanguageModel(study)) return null;
  const stepsPerEpoch = length.unit === "epochs" ? 1 : commonStepsPerEpoch(study);
  const cap = stepsPerEpoch === null ? 0 : Math.floor(REPEATED_EPOCHS * stepsPerEpoch);
  return cap > length.value ? cap : null;
}
function isLanguageModel({ metric, trials }) {
  const parts = metric === null ? [] : nameParts(metric.name);
  return parts.some((part) => /^(ppl|perplexity|bpb|bpc)$/.test(part)) || trials.some(({ config }) => config !== null && languageModels.has(config.framework));
}

// src/rules/best-step-late.ts
var Options2 = strictObject({
  /** Where the last part of training begins, as a share of max_train_steps. */
  fraction: number().gt(0.5).lt(1).default(0.75),
  /** The median best fraction from which the evidence is strong. */
  strong: number().gt(0.5).max(1).default(0.9),
  /** The fewest evaluations of a usual trial: with fewer the last quarter holds less than three, the last half less than six. */
  evaluations: int().min(2).default(12)
});
var bestStepLate = defineRule({
  meta: {
    id: "best-step-late",
    severity: "warning",
    claims: ["S19", "S21"],
    status: "fact",
    needs: "4 feasible trials of one length with 12 evaluations each",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: deciding how long to train when training is not compute-bound",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-not-compute-bound"
      }
    ],
    subjects: ["study"]
  },
  options: Options2,
  check(subject, options) {
    if (subject.kind !== "study") return { kind: "silent" };
    return checkStudy2(subject.study, options);
  }
});
function checkStudy2(study, options) {
  if (study.kind === "learning-rate-sweep") return { kind: "silent" };
  const judged = judgeable(study, { trials: 4, evaluations: options.evaluations });
  if (judged.kind === "not-judgeable") return { kind: "unknown", because: judged.because, evidence: judged.evidence };
  const late = judged.counted.filter(({ bestFraction }) => isLate2(bestFraction, options)).length;
  if (!holds(consistently, late, judged.counted.length)) return { kind: "clear" };
  const seedSpread2 = seedSpreadOf(study);
  return weigh({ study, judged, late, options, tails: judged.counted.map(({ trial }) => tailOf(trial, study, { length: judged.length, seedSpread: seedSpread2 })) });
}
function tailOf(trial, study, { length, seedSpread: seedSpread2 }) {
  const curve = curveOf(trial);
  const decay = decayOf(trial, study);
  if (curve === null) return { gain: null, beforeDecay: null, materiality: Number.NaN, decay };
  return { gain: tailGain(curve, length, decay), beforeDecay: gainBeforeDecay(curve, decay), materiality: materialityOf(curve, seedSpread2), decay };
}
function weigh(found) {
  const { study, judged, tails, options } = found;
  const gains = tails.flatMap(({ gain: gain2 }) => gain2 ?? []);
  if (gains.length * 2 < tails.length) return { kind: "unknown", because: "tail-too-short", evidence: { ...counts(found), measured: gains.length } };
  const gain = median(gains.map(({ relative }) => relative));
  const materiality = median(tails.map((tail) => tail.materiality));
  if (!(gain > materiality)) return { kind: "clear" };
  const isDecayed = gains.filter(({ part }) => part === "decayed").length * 2 >= gains.length;
  const before = beforeDecayOf(tails);
  if (isDecayed && before !== null && before <= materiality) {
    return {
      kind: "unknown",
      because: "decay-explains",
      evidence: { ...counts(found), ...decayEvidence(tails), gainPerDoubling: gain, gainBeforeDecay: before, materiality }
    };
  }
  const cap = lengthCap(study);
  const longer2 = longerLength({ length: judged.length, gain: isDecayed ? null : gain, materiality, productionLength: cap?.length ?? null });
  if (longer2 === null) {
    return {
      kind: "unknown",
      because: "at-production-length",
      evidence: { ...counts(found), maxTrainSteps: judged.length, productionSteps: study.policy.productionSteps }
    };
  }
  const isStrong = !isDecayed && median(judged.counted.map(({ bestFraction }) => bestFraction)) >= options.strong;
  return advise2(found, { gain, materiality, isDecayed, before, longer: longer2, isStrong });
}
function advise2(found, weight) {
  const { study, judged } = found;
  const config = configLength(study.config, judged.unit, commonStepsPerEpoch(study));
  if (config !== null && config.length > judged.length && config.length >= weight.longer.low) return { kind: "clear" };
  const edit = study.config !== null && scheduleFollowsLength(study.config) ? config?.edit(weight.longer) ?? null : null;
  const at = study.config?.maxTrainSteps?.span;
  return {
    kind: "advise",
    advice: [
      {
        evidence: evidenceOf2(found, weight),
        severity: weight.isStrong ? "warning" : "note",
        confidence: confidenceOf(found, weight),
        key: "max_train_steps",
        ...at === void 0 ? {} : { at },
        ...edit === null ? {} : { edit }
      }
    ]
  };
}
function confidenceOf({ tails }, { isStrong, isDecayed, before }) {
  if (!isStrong) return isDecayed && before !== null ? "medium" : "low";
  const isKnown2 = tails.every(({ decay }) => decay !== null);
  return isKnown2 && expectedLate(tails) === 0 ? "high" : "medium";
}
function evidenceOf2(found, { gain, materiality, isDecayed, before, longer: longer2, isStrong }) {
  const { study, judged, options } = found;
  const fractions = judged.counted.map(({ bestFraction }) => bestFraction);
  const overfitting2 = countOverfitting(study);
  const cap = lengthCap(study);
  const hours = hoursPerStep(study);
  const parts = new Set(found.tails.flatMap((tail) => tail.gain?.part ?? []));
  return {
    ...counts(found),
    atLastEvaluation: judged.counted.filter(({ trial, bestDone }) => trial.evaluations.at(-1)?.done === bestDone).length,
    fraction: options.fraction,
    medianBestFraction: median(fractions),
    strength: isStrong ? "strong" : "weak",
    metric: judged.counted[0]?.trial.metric?.name ?? "",
    unit: judged.unit,
    maxTrainSteps: judged.length,
    recommendedMaxTrainSteps: longer2.value,
    lowMaxTrainSteps: longer2.low,
    highMaxTrainSteps: longer2.high,
    costChange: longer2.value / judged.length - 1,
    gainPerDoubling: gain,
    materiality,
    gainAtMost: isDecayed ? null : gain * Math.log2(longer2.value / judged.length),
    gainMeasuredOn: isDecayed ? "decayed" : parts.has("tail-before-decay") ? "tail-before-decay" : "tail",
    gainBeforeDecay: before,
    ...decayEvidence(found.tails),
    bestFractions: fractions.slice(0, MOST_LISTED2),
    medianWithinNoiseFraction: median(withinNoiseDone(judged.counted)) / judged.length,
    cappedBy: cap !== null && cap.length === longer2.value ? cap.because : null,
    hoursPerTrial: hours === null ? null : hours * judged.length,
    hoursChange: hours === null ? null : hours * (longer2.value - judged.length),
    histogram: fractionHistogram(fractions),
    evaluationSpacing: judged.spacing,
    overfitting: overfitting2.count,
    overfittingJudged: overfitting2.judged,
    regime: regimeOf(study).label
  };
}
var MOST_LISTED2 = 100;
function counts({ judged, late }) {
  const trials = judged.counted.length;
  return { trials, late, posterior: posteriorAbove(late, trials, consistently.above, consistently.prior), posteriorAbove: consistently.above };
}
function beforeDecayOf(tails) {
  const gains = tails.flatMap(({ beforeDecay }) => beforeDecay ?? []);
  return gains.length > 0 && gains.length * 2 >= tails.length ? median(gains) : null;
}
function decayEvidence(tails) {
  const known3 = tails.flatMap(({ decay }) => decay ?? []);
  const sources = new Set(known3.map((decay) => decay.knownFrom));
  const families = new Set(known3.map((decay) => decay.family));
  const [source] = sources;
  const [family] = families;
  return {
    decayKnown: known3.length,
    decayKnownFrom: source === void 0 ? null : sources.size === 1 ? source : "log and config",
    decayFamily: family === void 0 ? null : families.size === 1 ? family : "several",
    finalLearningRateOverPeak: known3.length === 0 ? null : median(known3.map((decay) => decay.finalOverPeak)),
    shareBelowHalfPeak: known3.length === 0 ? null : median(known3.map((decay) => decay.shareBelowHalf)),
    decayExpectsLate: expectedLate(tails)
  };
}
function expectedLate(tails) {
  return tails.filter(({ decay }) => decay !== null && decay.finalOverPeak < 0.1).length;
}
function isLate2(fraction, { fraction: mark }) {
  return fraction >= mark - 1e-9;
}

// src/changes/fields.ts
function lengthsOf(before, after) {
  const [a, b] = [before.maxTrainSteps, after.maxTrainSteps];
  if (a === null || b === null || a.value.unit !== b.value.unit || !(a.value.value > 0) || !(b.value.value > 0)) return null;
  return { from: a.value.value, to: b.value.value, unit: a.value.unit, ratio: b.value.value / a.value.value, span: b.span };
}
function batchChange(before, after) {
  const [a, b] = [before.batch, after.batch];
  if (a.global !== null && b.global !== null) return changed("global batch", a.global, b.global);
  const names = ["perDevice", "accumulation", "devices"];
  let [from, to] = [1, 1];
  let span;
  let isKnown2 = false;
  for (const name of names) {
    const [old, fresh] = [a[name], b[name]];
    if (old === null !== (fresh === null)) return null;
    if (old === null || fresh === null) continue;
    isKnown2 = true;
    from *= old.value;
    to *= fresh.value;
    if (old.value !== fresh.value) span ??= fresh.span;
  }
  return isKnown2 && from !== to ? { name: "batch", from, to, span } : null;
}
function changed(name, before, after) {
  return before.value === after.value ? null : { name, from: before.value, to: after.value, span: after.span };
}
function strengthChange(before, after) {
  const stronger = [];
  const weaker = [];
  for (const name of /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [from, to] = [strength(before[name]?.value), strength(after[name]?.value)];
    if (from === null || to === null || from === to) continue;
    (to > from ? stronger : weaker).push({ name, from, to, span: after[name]?.span });
  }
  return { stronger, weaker };
}
function strength(value) {
  if (value === void 0 || value === null || value === false) return 0;
  if (typeof value === "number") return value;
  if (value === true) return 1;
  return /^(?:|none|null|off|no|false)$/i.test(value) ? 0 : 1;
}
function changedPaths(before, after) {
  const paths = /* @__PURE__ */ new Set([...before.values.keys(), ...after.values.keys()]);
  return [...paths].filter((path) => {
    const [a, b] = [before.values.get(path), after.values.get(path)];
    return a === void 0 || b === void 0 || !Object.is(a.value, b.value);
  });
}

// src/changes/smoke-test.ts
var smokePath = /(?:^|[/_.-])(?:tests?|testing|debug|smoke|ci|sanity|dummy|unit|toy|fast[_-]?dev|overfit)(?:[/_.-]|$)/i;
var fewestSteps = 101;
function isSmokeTest({ path, maxTrainSteps }) {
  return smokePath.test(path) || maxTrainSteps?.value.unit === "steps" && maxTrainSteps.value.value < fewestSteps;
}

// src/schedules/shares.ts
function sharesOfRun(schedule, runSteps) {
  const peak = largestRate(schedule, runSteps);
  const below2 = (fraction) => schedule.countBelow(fraction * peak, 0, runSteps) / runSteps;
  return {
    runSteps,
    peak,
    final: schedule.at(runSteps - 1),
    meanOverPeak: peak === 0 ? 0 : schedule.sum(0, runSteps) / runSteps / peak,
    below: { half: below2(0.5), tenth: below2(0.1), hundredth: below2(0.01) }
  };
}
function compareRuns(before, after) {
  const { schedule, runSteps } = after;
  const peak = largestRate(schedule, runSteps);
  const addedSteps = runSteps - before.runSteps;
  const hasAdded = addedSteps > 0 && peak > 0;
  return {
    addedSteps,
    addedMeanOverPeak: hasAdded ? schedule.sum(before.runSteps, runSteps) / addedSteps / peak : null,
    addedShareBelowHundredth: hasAdded ? schedule.countBelow(0.01 * peak, before.runSteps, runSteps) / addedSteps : null,
    shareBelowOldFinal: schedule.countBelow(before.schedule.at(before.runSteps - 1), 0, runSteps) / runSteps,
    sumRatio: schedule.sum(0, runSteps) / before.schedule.sum(0, before.runSteps)
  };
}
var mostStretches = 1e4;
function largestRate(curve, runSteps) {
  let largest = 0;
  let looked = 0;
  for (const { from, to } of curve.stretches(0, runSteps)) {
    largest = Math.max(largest, curve.at(from), curve.at(to - 1));
    looked += 1;
    if (looked >= mostStretches) return curve.peak;
  }
  return largest;
}

// src/rules/budget-cut.ts
var Options3 = strictObject({
  /** A new length of at most this share of the old one is a cut. */
  ratio: number().gt(0).lt(1).default(0.67),
  /** Best steps up to this share of the new length support it. */
  supported: number().gt(0).max(1).default(0.6)
});
var budgetCut = defineRule({
  meta: {
    id: "budget-cut",
    severity: "warning",
    claims: ["S3", "S11", "S12", "S16"],
    status: "fact",
    needs: "two versions of a config with lengths in one unit",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: determining the number of steps for each training run",
        url: "https://github.com/google-research/tuning_playbook#determining-the-number-of-steps-for-each-training-run"
      },
      { title: "Li, Yumer, Ramanan 2020, Budgeted Training", url: "https://arxiv.org/abs/1905.04753" }
    ],
    subjects: ["config-change"]
  },
  options: Options3,
  check(subject, options) {
    return subject.kind === "config-change" ? checkChange(subject, options) : { kind: "silent" };
  }
});
function checkChange(pair, options) {
  const { before, after, studies } = pair;
  const lengths = lengthsOf(before, after);
  if (lengths === null || lengths.ratio > options.ratio || isSmokeTest(after) || isSmokeTest(before)) return { kind: "silent" };
  const finished = studies.flatMap(({ trials }) => trials.filter((trial) => trial.feasible && trial.best !== null && trial.unit === lengths.unit));
  const bests = finished.map((trial) => trial.best?.done ?? 0);
  const supporting = bests.filter((done) => done <= options.supported * lengths.to).length;
  if (finished.length > 0 && supporting === finished.length) return { kind: "clear" };
  const fit = fitOf2(pair);
  if (retuned(pair) && fit.follows !== false) return { kind: "clear" };
  return {
    kind: "advise",
    advice: [
      {
        evidence: {
          oldMaxTrainSteps: lengths.from,
          maxTrainSteps: lengths.to,
          unit: lengths.unit,
          ratio: lengths.ratio,
          scheduleFollows: fit.follows,
          finalLearningRateOverPeak: fit.finalOverPeak,
          trials: finished.length,
          supporting,
          latestBestStep: latest(finished)
        },
        confidence: fit.follows === false ? "high" : "medium",
        key: "max_train_steps",
        ...lengths.span === void 0 ? {} : { at: lengths.span }
      }
    ]
  };
}
function latest(trials) {
  return trials.reduce((last, { best }) => best === null ? last : Math.max(last ?? best.done, best.done), null);
}
function fitOf2({ after, studies }) {
  const reading = runOf(after, studies);
  if (reading.kind === "open") return { follows: null, finalOverPeak: null };
  const { schedule, runSteps } = reading.run;
  const { final, peak } = sharesOfRun(schedule, runSteps);
  const follows = schedule.horizon === null || Math.abs(schedule.horizon / runSteps - 1) <= 0.1;
  return { follows, finalOverPeak: peak > 0 ? final / peak : null };
}
function retuned({ before, after }) {
  const keys = /* @__PURE__ */ new Set([...Object.keys(before.schedule?.keys ?? {}), ...Object.keys(after.schedule?.keys ?? {})]);
  const lengthAt = (config) => config.maxTrainSteps?.span?.start;
  const isLength = (path) => after.values.get(path)?.span?.start === lengthAt(after) && lengthAt(after) !== void 0;
  const rate2 = before.learningRate?.value !== after.learningRate?.value;
  return rate2 || changedPaths(before, after).some((path) => keys.has(path) && !isLength(path));
}

// src/studies/evidence/kept.ts
var SAME_STEP = 1;
function bestWithoutCheckpoint(study) {
  const told = study.trials.flatMap((trial) => {
    const { checkpoints } = trial.run;
    return checkpoints !== null && checkpoints.length >= 2 && trial.best !== null ? [lostOf(trial, checkpoints)] : [];
  });
  const without = told.filter(({ isLost }) => isLost);
  const losses = without.flatMap(({ lost }) => lost ?? []);
  return { count: without.length, known: told.length, lost: losses.length === 0 ? null : median(losses) };
}
function lostOf(trial, checkpoints) {
  const isKept = (step) => checkpoints.some((checkpoint) => Math.abs(checkpoint - step) <= SAME_STEP);
  const curve = curveOf(trial);
  if (trial.best === null || curve === null || isKept(trial.best.step)) return { isLost: false, lost: null };
  const kept = trial.evaluations.flatMap(({ step }, index) => isKept(step) ? [curve.loss[index] ?? Number.NaN] : []);
  if (kept.length === 0) return { isLost: true, lost: null };
  const gap = kept.reduce((least, loss) => Math.min(least, loss)) - (curve.loss[curve.bestIndex] ?? Number.NaN);
  return { isLost: gap > 2 * (curve.noise ?? 0), lost: gap / curve.scale };
}
function bestDeleted(study) {
  const known3 = study.trials.flatMap((trial) => {
    const share = keptShare(trial);
    const fraction = trial.best?.fraction ?? null;
    return share === null || fraction === null || trial.status !== "complete" ? [] : [{ isDeleted: fraction < 1 - share - 1e-9, share }];
  });
  const limits = study.trials.flatMap((trial) => trial.config?.keepCheckpoints?.value ?? []);
  return { count: known3.filter(({ isDeleted }) => isDeleted).length, known: known3.length, kept: limits.length === 0 ? null : median(limits) };
}
function keptShare({ config, plannedSteps, unit }) {
  const { keepCheckpoints, saveEvery, selection } = config ?? { keepCheckpoints: null, saveEvery: null, selection: null };
  const length = plannedSteps?.value ?? 0;
  if (keepCheckpoints === null || saveEvery === null || keepCheckpoints.value < 1 || !(length > 0)) return null;
  if (selection?.loadBest?.value === true || (selection?.metric ?? null) !== null) return null;
  const interval = saveEvery.value.unit === unit ? saveEvery.value.value / length : saveEvery.value.unit === "fraction" ? saveEvery.value.value : Number.NaN;
  return interval > 0 ? Math.min(1, keepCheckpoints.value * interval) : null;
}
function stoppedEarly(study) {
  const stopped = study.trials.filter((trial) => trial.status === "stopped-early");
  const shares = stopped.flatMap(
    ({ plannedSteps, lastStep }) => plannedSteps === null || lastStep === null ? [] : [Math.min(1, lastStep / plannedSteps.value)]
  );
  const patience = stopped.flatMap(({ config }) => config?.earlyStoppingPatience?.value ?? []);
  return { count: stopped.length, ranShare: median(shares), patience: patience.length === 0 ? null : median(patience) };
}
function lastBehindBest(study) {
  const known3 = study.trials.flatMap((trial) => {
    const curve = trial.feasible ? curveOf(trial) : null;
    return curve === null || curve.loss.length < 3 ? [] : [curve];
  });
  const gaps = known3.map((curve) => ((curve.loss.at(-1) ?? Number.NaN) - (curve.loss[curve.bestIndex] ?? Number.NaN)) / curve.scale);
  const materialities = known3.map((curve) => materialityOf(curve));
  return {
    count: gaps.filter((gap, index) => gap > (materialities[index] ?? 0)).length,
    known: known3.length,
    gap: median(gaps),
    materiality: median(materialities)
  };
}

// src/studies/evidence/selection.ts
function selectionProblems(config, limits) {
  return [
    invertedGoal(config),
    sparseEvaluations(config, limits),
    differingStrategies(config),
    missedEvaluations(config),
    loadBestAbsent(config),
    smallKeepLimit(config, limits),
    shortPatience(config, limits)
  ].flatMap((problem) => problem ?? []);
}
function evaluationShare({ evaluateEvery, maxTrainSteps }) {
  return evaluateEvery === null ? null : shareOf(evaluateEvery.value, maxTrainSteps?.value ?? null);
}
function denserInterval(most, fits2) {
  const limit = Math.floor(most + 1e-9);
  for (let interval = limit; interval >= Math.max(2, Math.ceil(limit / 4)); interval -= 1) {
    if (fits2.every((length) => length % interval === 0)) return interval;
  }
  return Math.max(1, limit);
}
function shareOf(interval, length) {
  if (interval.unit === "fraction") return interval.value;
  return length !== null && length.unit === interval.unit && length.value > 0 ? interval.value / length.value : null;
}
function invertedGoal({ selection }) {
  if (selection === null || selection.metric === null || selection.goal === null) return null;
  const expected = goalByName(selection.metric.value);
  if (expected === null || expected === selection.goal.value || /neg|minus|inver|^-/i.test(selection.metric.value)) return null;
  const { span } = selection.goal;
  if (span === void 0) return null;
  return {
    reason: "goal-inverted",
    numbers: { metric: selection.metric.value, goal: selection.goal.value, expectedGoal: expected },
    at: span,
    change: null
  };
}
function sparseEvaluations(config, limits) {
  const { evaluateEvery, maxTrainSteps, saveEvery } = config;
  const share = evaluationShare(config);
  if (evaluateEvery === null || share === null || share <= limits.spacing + 1e-9) return null;
  const { unit } = evaluateEvery.value;
  const most = unit === "fraction" ? limits.spacing : (maxTrainSteps?.value.value ?? 0) * limits.spacing;
  const saves = saveEvery !== null && saveEvery.value.unit === unit ? [saveEvery.value.value] : [evaluateEvery.value.value];
  const recommended = unit === "fraction" ? limits.spacing : denserInterval(most, saves);
  const isPossible = unit === "fraction" || unit !== "epochs" && most >= 1;
  return {
    reason: share >= 1 - 1e-9 ? "evaluation-only-at-end" : "evaluations-sparse",
    numbers: {
      evaluateEvery: evaluateEvery.value.value,
      unit,
      share,
      limit: limits.spacing,
      evaluations: Math.max(1, Math.floor(1 / share + 1e-9)),
      ...isPossible ? { recommendedEvaluateEvery: recommended } : {}
    },
    at: evaluateEvery.span ?? null,
    change: isPossible ? replaceQuantity(config, "evaluateEvery", evaluateEvery, recommended) : null
  };
}
function differingStrategies({ selection, evaluateEvery, saveEvery }) {
  if (selection?.loadBest?.value !== true || evaluateEvery === null || saveEvery === null) return null;
  if (isSteps(evaluateEvery.value) === isSteps(saveEvery.value)) return null;
  return {
    reason: "load-best-strategies-differ",
    numbers: { evaluateUnit: evaluateEvery.value.unit, saveUnit: saveEvery.value.unit },
    at: saveEvery.span ?? selection.loadBest.span ?? null,
    change: null
  };
}
function missedEvaluations(config) {
  const { evaluateEvery, saveEvery, selection } = config;
  if (evaluateEvery === null || saveEvery === null || evaluateEvery.value.unit !== saveEvery.value.unit || evaluateEvery.value.unit === "fraction") return null;
  const evaluate = evaluateEvery.value.value;
  const save = saveEvery.value.value;
  if (!(evaluate > 0) || !(save > 0) || isMultiple(save, evaluate)) return null;
  if (isMultiple(evaluate, save) && selection?.loadBest?.value !== true) return null;
  const recommended = Math.max(1, Math.round(save / evaluate)) * evaluate;
  return {
    reason: "saves-and-evaluations-miss",
    numbers: { evaluateEvery: evaluate, saveEvery: save, unit: saveEvery.value.unit, recommendedSaveEvery: recommended },
    at: saveEvery.span ?? evaluateEvery.span ?? null,
    change: replaceQuantity(config, "saveEvery", saveEvery, recommended)
  };
}
var loadsBestOnDemand = /* @__PURE__ */ new Set(["hugging-face", "axolotl", "llama-factory"]);
function loadBestAbsent(config) {
  const { framework, selection, evaluateEvery, saveEvery } = config;
  const metric = selection?.metric ?? null;
  if (!loadsBestOnDemand.has(framework) || selection === null || metric === null || metric.span === void 0 || selection.loadBest?.value === true)
    return null;
  if (evaluateEvery === null || saveEvery === null) return null;
  const span = selection.loadBest?.span;
  const text = span === void 0 ? null : trueIn(span.path);
  return {
    reason: "load-best-absent",
    numbers: { metric: metric.value },
    at: span ?? metric.span,
    change: span === void 0 || text === null ? null : { edit: { span, text }, config: { ...config, selection: { ...selection, loadBest: { value: true, span } } } }
  };
}
function trueIn(path) {
  if (/\.(ya?ml|json|toml)$/i.test(path)) return "true";
  return /\.py$/i.test(path) ? "True" : null;
}
function smallKeepLimit({ keepCheckpoints, selection, evaluateEvery }, limits) {
  if (keepCheckpoints === null || evaluateEvery === null || keepCheckpoints.span === void 0) return null;
  const { value } = keepCheckpoints;
  if (!(value >= 1) || value > limits.keep || selection?.loadBest?.value === true || (selection?.metric ?? null) !== null) return null;
  return { reason: "keep-limit-loses-best", numbers: { keepCheckpoints: value }, at: keepCheckpoints.span, change: null };
}
function shortPatience(config, limits) {
  const { earlyStoppingPatience } = config;
  const interval = evaluationShare(config);
  if (earlyStoppingPatience === null || interval === null || !(interval > 0)) return null;
  const share = earlyStoppingPatience.value * interval;
  if (share >= limits.patience - 1e-9) return null;
  const recommended = Math.ceil(limits.patience / interval - 1e-9);
  const { span } = earlyStoppingPatience;
  const isPlain = isPlainNumber(config, { ...earlyStoppingPatience, value: { value: earlyStoppingPatience.value, unit: "steps" } });
  return {
    reason: "patience-short",
    numbers: { patience: earlyStoppingPatience.value, share, limit: limits.patience, recommendedPatience: recommended },
    at: span ?? null,
    change: span === void 0 || !isPlain ? null : { edit: { span, text: String(recommended) }, config: { ...config, earlyStoppingPatience: { value: recommended, span } } }
  };
}
function replaceQuantity(config, field, stated, value) {
  const { span } = stated;
  if (span === void 0 || !isPlainNumber(config, stated)) return null;
  return { edit: { span, text: String(value) }, config: { ...config, [field]: { value: { value, unit: stated.value.unit }, span } } };
}
function isSteps({ unit }) {
  return unit !== "epochs";
}
function isMultiple(value, of) {
  const ratio = value / of;
  return Math.abs(ratio - Math.round(ratio)) < 1e-9 && ratio >= 1 - 1e-9;
}

// src/rules/checkpoint-selection.ts
var Options4 = strictObject({
  /** The longest distance of evaluations, as a share of the run. */
  spacing: number().gt(0).max(1).default(0.05),
  /** The shortest stretch without improvement that may stop a run early, as a share of it. */
  patience: number().min(0).max(1).default(0.25),
  /** The largest number of kept checkpoints that is taken to lose the best one. */
  keep: int().min(0).default(1)
});
var MOST_ADVICE = 3;
var checkpointSelection = defineRule({
  meta: {
    id: "checkpoint-selection",
    severity: "warning",
    claims: ["S17"],
    status: "fact",
    needs: "an evaluation interval and a length in one unit, or a run with two evaluations and a known length",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: saving checkpoints and retrospectively selecting the best checkpoint",
        url: "https://github.com/google-research/tuning_playbook#saving-checkpoints-and-retrospectively-selecting-the-best-checkpoint"
      }
    ],
    subjects: ["study", "config"]
  },
  options: Options4,
  check(subject, options) {
    if (subject.kind === "study") return checkStudy3(subject.study, options);
    return subject.kind === "config" ? checkConfig(subject.config, options) : { kind: "silent" };
  }
});
function checkConfig(config, options) {
  const problems = selectionProblems(config, options);
  if (problems.length > 0) return { kind: "advise", advice: problems.slice(0, MOST_ADVICE).map((problem) => adviceOf(problem, problems, options)) };
  const { evaluateEvery, maxTrainSteps } = config;
  if (evaluateEvery === null) return { kind: "silent" };
  if (evaluationShare(config) !== null) return { kind: "clear" };
  if (maxTrainSteps === null) return { kind: "unknown", because: "length-unknown", evidence: { unit: evaluateEvery.value.unit } };
  return { kind: "unknown", because: "units-differ", evidence: { evaluateUnit: evaluateEvery.value.unit, lengthUnit: maxTrainSteps.value.unit } };
}
function adviceOf(problem, all, options) {
  const { reason, numbers, at, change } = problem;
  const left = change === null ? [] : selectionProblems(change.config, options).map((one) => one.reason);
  const isSafe = change !== null && left.every((one) => one !== reason && all.some((known3) => known3.reason === one));
  return {
    evidence: { reason, select: "best", ...numbers },
    confidence: "high",
    key: reason,
    ...at === null ? {} : { at },
    ...isSafe ? { edit: change.edit } : {}
  };
}
function checkStudy3(study, options) {
  if (study.kind === "learning-rate-sweep") return { kind: "silent" };
  if (study.trials.every((trial) => trial.evaluations.length === 0))
    return { kind: "unknown", because: "no-evaluations", evidence: { trials: study.trials.length } };
  const shares = study.trials.flatMap((trial) => spacingShare(trial) ?? []);
  const sparse = sparseStudy(study, shares, options);
  const selecting = study.policy.select === "last" ? [lastIsWorse(study)] : [lostCheckpoints(study), deletedCheckpoints(study)];
  const advice = [sparse, ...selecting, cutRuns(study, options)].flatMap((one) => one ?? []);
  if (advice.length > 0) return { kind: "advise", advice: advice.slice(0, MOST_ADVICE) };
  return shares.length > 0 ? { kind: "clear" } : { kind: "unknown", because: "length-unknown", evidence: { trials: study.trials.length } };
}
function sparseStudy(study, shares, options) {
  const share = median(shares);
  if (!(share > options.spacing + 1e-9)) return null;
  const config = study.config;
  const own = config === null ? null : evaluationShare(config);
  if (own !== null && own <= options.spacing + 1e-9) return null;
  const length = study.maxTrainSteps?.value ?? null;
  const spacing = median(study.trials.flatMap((trial) => trial.evaluationSpacing ?? []));
  const unit = study.trials[0]?.unit ?? "steps";
  const recommended = length !== null && unit === "steps" && length * options.spacing >= 1 ? denserInterval(length * options.spacing, [length]) : null;
  const inConfig = config === null ? null : sparseIn(config, options);
  const at = config?.evaluateEvery?.span;
  return {
    evidence: {
      reason: share >= 1 - 1e-9 ? "evaluation-only-at-end" : "evaluations-sparse",
      select: study.policy.select,
      share,
      limit: options.spacing,
      evaluations: median(study.trials.map((trial) => trial.evaluations.length)),
      unit,
      trials: shares.length,
      ...Number.isFinite(spacing) ? { evaluateEvery: spacing } : {},
      ...recommended === null ? {} : { recommendedEvaluateEvery: recommended },
      ...inConfig === null ? {} : inConfig.numbers
    },
    confidence: "high",
    key: "evaluations-sparse",
    ...at === void 0 ? {} : { at },
    ...inConfig === null ? {} : { edit: inConfig.edit }
  };
}
function sparseIn(config, options) {
  const problems = selectionProblems(config, options);
  const sparse = problems.find(({ reason }) => reason === "evaluations-sparse" || reason === "evaluation-only-at-end");
  const { edit } = sparse === void 0 ? {} : adviceOf(sparse, problems, options);
  const recommended = sparse?.numbers.recommendedEvaluateEvery;
  return edit === void 0 || typeof recommended !== "number" ? null : { edit, numbers: { recommendedEvaluateEvery: recommended } };
}
function isUsual(count, known3) {
  return count > 0 && count * 2 >= known3;
}
var SEVERAL = 3;
function lostCheckpoints(study) {
  const { count, known: known3, lost } = bestWithoutCheckpoint(study);
  if (!isUsual(count, known3)) return null;
  return {
    evidence: {
      reason: "best-without-checkpoint",
      select: study.policy.select,
      count,
      trials: known3,
      metric: study.metric?.name ?? "",
      ...lost === null ? {} : { lost }
    },
    confidence: known3 >= SEVERAL ? "high" : "medium",
    key: "best-without-checkpoint",
    ...placeOf(study.config?.saveEvery?.span)
  };
}
function deletedCheckpoints(study) {
  const { count, known: known3, kept } = bestDeleted(study);
  if (!isUsual(count, known3) || kept === null) return null;
  return {
    evidence: { reason: "keep-limit-lost-best", select: study.policy.select, count, trials: known3, keepCheckpoints: kept, metric: study.metric?.name ?? "" },
    confidence: known3 >= SEVERAL ? "high" : "medium",
    key: "keep-limit-lost-best",
    ...placeOf(study.config?.keepCheckpoints?.span)
  };
}
function cutRuns(study, options) {
  const { count, ranShare, patience } = stoppedEarly(study);
  if (study.trials.length < 2 || !isUsual(count, study.trials.length) || !Number.isFinite(ranShare)) return null;
  const problem = study.config === null ? void 0 : selectionProblems(study.config, options).find(({ reason }) => reason === "patience-short");
  return {
    evidence: {
      reason: "runs-stopped-early",
      select: study.policy.select,
      count,
      trials: study.trials.length,
      ranShare,
      ...patience === null ? {} : { patience },
      ...typeof problem?.numbers.recommendedPatience === "number" ? { recommendedPatience: problem.numbers.recommendedPatience } : {}
    },
    severity: "note",
    confidence: "high",
    key: "runs-stopped-early",
    ...placeOf(study.config?.earlyStoppingPatience?.span)
  };
}
function lastIsWorse(study) {
  const { count, known: known3, gap, materiality } = lastBehindBest(study);
  if (known3 < SEVERAL || !isUsual(count, known3)) return null;
  return {
    evidence: { reason: "last-behind-best", select: "last", count, trials: known3, gap, materiality, metric: study.metric?.name ?? "" },
    severity: "note",
    confidence: "high",
    key: "last-behind-best"
  };
}
function placeOf(span) {
  return span === void 0 ? {} : { at: span };
}
function spacingShare(trial) {
  const length = trial.plannedSteps?.value ?? 0;
  if (!(length > 0) || trial.evaluations.length === 0) return null;
  if (trial.evaluationSpacing !== null) return Math.min(1, trial.evaluationSpacing / length);
  return trial.status === "complete" ? 1 : null;
}

// src/changes/stretch.ts
var sameLength = 0.01;
function stretchOf({ before, after, studies }) {
  const [old, fresh] = [runOf(before, studies), runOf(after, studies)];
  if (statesNotLonger(before, after)) return { kind: "not-longer" };
  if (old.kind === "open" || fresh.kind === "open") {
    const hasNone = [old, fresh].some((one) => one.kind === "open" && one.what === "no-schedule");
    return hasNone || !statesLonger(before, after) ? { kind: "not-longer" } : { kind: "open", because: "schedule-open" };
  }
  if (old.run.schedule.unit !== fresh.run.schedule.unit)
    return statesLonger(before, after) ? { kind: "open", because: "units-differ" } : { kind: "not-longer" };
  if (fresh.run.runSteps <= old.run.runSteps * (1 + sameLength)) return { kind: "not-longer" };
  return { kind: "longer", stretch: compared(old.run, fresh.run) };
}
function compared(before, after) {
  const shares = sharesOfRun(after.schedule, after.runSteps);
  const oldFinal = before.schedule.at(before.runSteps - 1);
  const isDecayed = oldFinal < 0.5 * shares.peak;
  const oldPeak = sharesOfRun(before.schedule, before.runSteps).peak;
  const old = { schedule: oldPeak > 0 ? scaled(before.schedule, shares.peak / oldPeak) : before.schedule, runSteps: before.runSteps };
  const conversion = conversionOf(old, after.runSteps);
  return {
    before,
    after,
    shares,
    change: compareRuns(before, after),
    shareAtOldFinal: isDecayed ? after.schedule.countBelow(oldFinal * (1 + 1e-9), 0, after.runSteps) / after.runSteps : 0,
    conversion,
    isConverted: conversion !== null && fulfils(after.schedule, conversion)
  };
}
function statesNotLonger(before, after) {
  const [a, b] = [before.maxTrainSteps?.value, after.maxTrainSteps?.value];
  return a !== void 0 && b !== void 0 && a.unit === b.unit && b.value <= a.value * (1 + sameLength) && sameBatches(before, after);
}
function statesLonger(before, after) {
  const [a, b] = [before.maxTrainSteps?.value, after.maxTrainSteps?.value];
  return a !== void 0 && b !== void 0 && a.unit === b.unit && b.value > a.value * (1 + sameLength);
}
function sameBatches(before, after) {
  return JSON.stringify(factors(before)) === JSON.stringify(factors(after));
}
function factors({ batch }) {
  return [batch.perDevice, batch.accumulation, batch.devices, batch.global].map((value) => value?.value ?? null);
}

// src/rules/decay-stretched.ts
var Options5 = strictObject({
  /** A mean learning rate of the added steps below this share of the peak is an error. */
  wasted: number().gt(0).lt(1).default(0.01),
  /** More than this share of the new run at the learning rates of the old one's end is a warning. */
  belowOldFinal: number().gt(0).lt(1).default(0.5)
});
var decayStretched = defineRule({
  meta: {
    id: "decay-stretched",
    severity: "warning",
    claims: ["S44", "S45", "S54", "S55", "S56", "S57", "S60", "S61", "S62"],
    status: "speculation",
    needs: "two versions of a config whose schedules are known, the second longer",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: round 2, very few long runs",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-compute-bound"
      },
      { title: "Hu et al. 2024, MiniCPM", url: "https://arxiv.org/abs/2404.06395" },
      { title: "H\xE4gele et al. 2024, Scaling Laws and Compute-Optimal Training Beyond Fixed Training Durations", url: "https://arxiv.org/abs/2405.18392" },
      { title: "Hoffmann et al. 2022, Training Compute-Optimal Large Language Models", url: "https://arxiv.org/abs/2203.15556" }
    ],
    subjects: ["config-change"]
  },
  options: Options5,
  check(subject, options) {
    return subject.kind === "config-change" ? checkChange2(subject, options) : { kind: "silent" };
  }
});
function checkChange2(pair, options) {
  const reading = stretchOf(pair);
  if (reading.kind === "not-longer") return { kind: "silent" };
  if (reading.kind === "open") {
    const plateau = plateauOf(pair);
    return plateau === null ? { kind: "unknown", because: reading.because } : { kind: "unknown", because: "evaluations-decide", evidence: plateau };
  }
  const { stretch } = reading;
  const severity = severityOf(stretch, options);
  if (severity === null) return { kind: "clear" };
  const written = stretch.conversion === null ? null : pair.after.convert?.(stretch.conversion) ?? null;
  const at = scheduleSpan(pair);
  return {
    kind: "advise",
    advice: [
      {
        evidence: evidenceOf3(pair.after.framework, stretch, written),
        severity,
        // The learning rates are exact; what to do with a stretched decay that still works is the source's own speculation.
        confidence: severity === "note" ? "low" : "high",
        key: "schedule",
        ...at === void 0 ? {} : { at },
        ...written?.edit ? { edit: written.edit } : {}
      }
    ]
  };
}
function plateauOf({ before, after }) {
  const [from, to] = [before, after].map(({ maxTrainSteps, evaluateEvery, schedule }) => {
    const every = evaluateEvery === null ? 1 : evaluateEvery.value.unit === maxTrainSteps?.value.unit ? evaluateEvery.value.value : null;
    const isPlateau = schedule?.kind === "open" && schedule.family === "reduce-on-plateau";
    const patience = isPlateau ? schedule.parameters.patience : null;
    return maxTrainSteps === null || every === null || typeof patience !== "number" ? null : { patience, evaluations: maxTrainSteps.value.value / every };
  });
  if (!from || !to || !(from.evaluations > 0) || from.patience !== to.patience) return null;
  const evaluationsRatio = to.evaluations / from.evaluations;
  return { patience: to.patience, grownPatience: Math.round(to.patience * evaluationsRatio), evaluationsRatio };
}
function severityOf({ change, shareAtOldFinal, conversion, isConverted }, options) {
  if (change.addedMeanOverPeak !== null && change.addedMeanOverPeak < options.wasted) return "error";
  if (isConverted) return null;
  if (shareAtOldFinal > options.belowOldFinal) return "warning";
  return conversion?.recipe === "hold-then-decay" ? "note" : null;
}
function scheduleSpan({ after }) {
  return after.maxTrainSteps?.span ?? Object.values(after.schedule?.keys ?? {}).find(({ span }) => span !== void 0)?.span;
}
function evidenceOf3(framework, stretch, written) {
  const { before, after, shares, change, shareAtOldFinal, conversion } = stretch;
  return {
    framework,
    family: after.schedule.family,
    unit: after.schedule.unit,
    oldMaxTrainSteps: before.runSteps,
    maxTrainSteps: after.runSteps,
    addedSteps: change.addedSteps,
    addedMeanOverPeak: change.addedMeanOverPeak ?? 0,
    addedShareBelowHundredth: change.addedShareBelowHundredth ?? 0,
    shareBelowOldFinal: shareAtOldFinal,
    shareBelowHalfPeak: shares.below.half,
    shareBelowTenthPeak: shares.below.tenth,
    shareBelowHundredthPeak: shares.below.hundredth,
    finalLearningRateOverPeak: shares.peak > 0 ? shares.final / shares.peak : 0,
    sumRatio: change.sumRatio,
    recipe: conversion?.recipe ?? null,
    warmupSteps: conversion?.warmupSteps ?? Math.ceil(after.schedule.warmup),
    decaySteps: conversion?.decaySteps ?? null,
    oldDecaySteps: conversion?.oldDecaySteps ?? null,
    stableSteps: conversion?.stableSteps ?? null,
    isDecayRaised: conversion?.isDecayRaised ?? false,
    settings: Object.entries(written?.keys ?? {}).map(([key, value]) => `${key}: ${typeof value === "object" ? JSON.stringify(value) : String(value)}`),
    isReadBack: written?.schedule !== null && written?.schedule !== void 0
  };
}

// src/studies/evidence/early-break.ts
var FEWEST_VALUES = 20;
var LEAST_UNDONE2 = 0.5;
var LEAST_RISE = 0.2;
var LEAST_NOISES = 6;
var DIVERGED_ABOVE = 3;
function earlyBreak(trial, share) {
  const series = trial.trainLoss ?? validationLoss(trial);
  const length = trial.plannedSteps?.value ?? trial.lastStep ?? 0;
  if (series === null || !(length > 0)) return null;
  const base = trial.stepBase === 0 ? 1 : 0;
  const at = trial.status === "diverged" ? divergedAt(series) : spikeAt(series, share * length - base);
  const done = at === null ? Number.NaN : (series.steps[at] ?? Number.NaN) + base;
  return done <= share * length ? { kind: trial.status === "diverged" ? "diverged" : "spike", done } : null;
}
function couldBreak(trial) {
  const series = trial.trainLoss ?? validationLoss(trial);
  return series !== null && (trial.status === "diverged" || series.values.length >= FEWEST_VALUES);
}
function validationLoss({ run }) {
  return run.series.find(({ role, name }) => role === "validation" && /loss|nll/i.test(name)) ?? null;
}
function divergedAt({ values }) {
  const first = values.find(Number.isFinite) ?? Number.NaN;
  const isSound = (value) => Number.isFinite(value) && !(first > 0 && value > DIVERGED_ABOVE * first);
  const last = values.findLastIndex(isSound);
  return last + 1 < values.length ? last + 1 : null;
}
function spikeAt({ steps, values }, until) {
  if (values.length < FEWEST_VALUES || !values.every(Number.isFinite)) return null;
  const smoothed = movingMedian(values, 3);
  const first = smoothed[0] ?? Number.NaN;
  const lowestAfter = lowestFrom(smoothed);
  const usual = evaluationNoise(values) ?? 0;
  let least = first;
  for (const [index, value] of smoothed.entries()) {
    if ((steps[index] ?? 0) > until) return null;
    const rise = value - least;
    const isBack = (lowestAfter[index + 1] ?? Number.POSITIVE_INFINITY) < least;
    const isHigh = rise > LEAST_RISE * Math.abs(least) && rise >= LEAST_UNDONE2 * (first - least);
    if (isHigh && isBack && rise > LEAST_NOISES * Math.max(usual, evaluationNoise(values.slice(0, Math.max(8, index))) ?? 0)) return index;
    if (value < least) least = value;
  }
  return null;
}
function lowestFrom(values) {
  const lowest = Float64Array.from(values);
  for (let index = lowest.length - 2; index >= 0; index -= 1) lowest[index] = Math.min(lowest[index] ?? 0, lowest[index + 1] ?? 0);
  return lowest;
}

// src/studies/evidence/stability.ts
function warmupStepsOf(trials) {
  const known3 = trials.flatMap((trial) => warmupOf(trial) ?? []);
  return known3.length === 0 ? null : Math.round(median(known3));
}
function warmupOf({ config, plannedSteps, unit }) {
  const { warmup, schedule } = config ?? { warmup: null, schedule: null };
  if (schedule?.kind === "known" && schedule.schedule.unit === "steps") return schedule.schedule.warmup;
  if (warmup === null) return null;
  if (warmup.value.unit === "steps") return warmup.value.value;
  const length = unit === "steps" ? plannedSteps?.value ?? null : null;
  return warmup.value.unit === "fraction" && length !== null ? warmup.value.value * length : null;
}
function clippingOf(trials) {
  const thresholds = /* @__PURE__ */ new Set();
  for (const { hyperparameters } of trials) {
    for (const [key, value] of Object.entries(hyperparameters)) if (isClipping(key) && typeof value === "number" && value > 0) thresholds.add(value);
  }
  const [only] = thresholds;
  return thresholds.size === 1 && only !== void 0 ? only : null;
}
function isClipping(key) {
  return /(^|[._-])(max_?grad_?norm|grad(ient)?_?clip(ping)?(_?(val|value|norm|threshold))?|clip_?grad(_?norm)?|clip_?norm)$/i.test(key);
}
function gradientNormAt(trials, share) {
  const norms = trials.flatMap(({ run }) => run.series.find(({ name }) => isGradientNorm(name))?.values.filter(Number.isFinite) ?? []);
  return norms.length === 0 ? null : quantileOfSorted(sorted(norms), share);
}
function isGradientNorm(name) {
  const parts = nameParts(name);
  return parts.includes("gnorm") || parts.includes("gradnorm") || parts.includes("norm") && parts.some((part) => part === "grad" || part === "gradient");
}

// src/studies/evidence/sweep/optimum.ts
function optimumOf(points) {
  const fitting = points.filter(({ outcome }) => outcome === "fits");
  if (points.length === 0 || points.every(({ outcome }) => outcome === "unknown")) return noFit("fit-unknown", null, points);
  if (fitting.length === 0) return withoutFit(points);
  const fastest = fitting.reduce((most, point) => (point.fitDone ?? 0) < (most.fitDone ?? 0) ? point : most);
  const tied = fitting.filter((point) => (point.fitAfter ?? 0) < (fastest.fitDone ?? 0));
  const below2 = points[points.findIndex((point) => tied.includes(point)) - 1] ?? null;
  const above2 = points[points.findLastIndex((point) => tied.includes(point)) + 1] ?? null;
  const slope = fitting.length < 3 ? null : logSlope(fitting);
  const place = placeOf2({ below: below2, above: above2, fitDone: fastest.fitDone ?? 0 });
  const hasWorseAbove = place === "interior" || place === "capped-by-stability";
  return {
    place,
    best: tied[0] ?? fastest,
    tied,
    below: below2,
    above: above2,
    fitting: fitting.length,
    slope,
    isProportional: !hasWorseAbove && slope !== null && isInverse(slope) && isInverse(logSlope(fitting.slice(-2)) ?? Number.NaN)
  };
}
function placeOf2({ below: below2, above: above2, fitDone }) {
  if (above2 === null) return "upper-edge";
  if (below2 === null) return "lower-edge";
  if (!isComparable(above2, fitDone) || !isComparable(below2, fitDone)) return "neighbour-censored";
  return above2.outcome === "diverged" ? "capped-by-stability" : "interior";
}
function isComparable({ outcome, length }, fitDone) {
  if (outcome === "fits" || outcome === "diverged") return true;
  return outcome === "not-fitted" && length !== null && length >= fitDone;
}
function withoutFit(points) {
  const stable = points.filter(({ outcome }) => outcome === "not-fitted");
  const withLoss = stable.filter(({ finalLoss }) => finalLoss !== null);
  const best = withLoss.reduce((least, point) => least === null || (point.finalLoss ?? 0) < (least.finalLoss ?? 0) ? point : least, null);
  if (points.every(({ outcome }) => outcome === "diverged")) return noFit("all-diverged", null, points);
  if (best === null) return noFit("neighbour-censored", null, points);
  if (best === points.at(-1) && best.isFalling) return noFit("nobody-fits-upwards", best, points);
  return noFit(points.some(({ learns }) => learns) ? "nobody-fits" : "all-diverged", best, points);
}
function noFit(place, best, points) {
  const at = best === null ? -1 : points.indexOf(best);
  return {
    place,
    best,
    tied: best === null ? [] : [best],
    below: points[at - 1] ?? null,
    above: at === -1 ? null : points[at + 1] ?? null,
    fitting: 0,
    slope: null,
    isProportional: false
  };
}
function logSlope(points) {
  const x = points.map(({ learningRate }) => Math.log(learningRate));
  const y = points.map(({ fitDone }) => Math.log(fitDone ?? Number.NaN));
  if (points.length < 2) return null;
  const meanX = x.reduce((sum, value) => sum + value, 0) / x.length;
  const meanY = y.reduce((sum, value) => sum + value, 0) / y.length;
  const covariance = x.reduce((sum, value, index) => sum + (value - meanX) * ((y[index] ?? 0) - meanY), 0);
  const slope = covariance / x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
  return Number.isFinite(slope) ? slope : null;
}
function isInverse(slope) {
  return slope >= -1.2 && slope <= -0.8;
}
function refinedOptimum({ below: below2, best, above: above2 }) {
  const three = [below2, best, above2].flatMap((point) => point?.fitDone == null ? [] : [{ x: Math.log(point.learningRate), y: Math.log(point.fitDone) }]);
  const [a, b, c] = three;
  if (a === void 0 || b === void 0 || c === void 0) return null;
  const left = (b.y - a.y) / (b.x - a.x);
  const right = (c.y - b.y) / (c.x - b.x);
  const curvature = (right - left) / (c.x - a.x);
  const x = (a.x + b.x) / 2 - left / (2 * curvature);
  if (!(curvature > 0) || !(x > a.x) || !(x < c.x)) return null;
  return { learningRate: Math.exp(x), steps: Math.exp(a.y + left * (x - a.x) + curvature * (x - a.x) * (x - b.x)) };
}

// src/studies/evidence/sweep/points.ts
var MOST_RISE2 = 0.2;
var LONGEST_RISE = 0.1;
var LEAST_UNDONE3 = 0.05;
var known2 = /* @__PURE__ */ new WeakMap();
function sweepPoints(study) {
  const seen = known2.get(study);
  if (seen !== void 0) return seen;
  const points = readPoints(study);
  known2.set(study, points);
  return points;
}
function readPoints(study) {
  const byRate = /* @__PURE__ */ new Map();
  for (const trial of study.trials) {
    const rate2 = sweptRate(trial, study.varied);
    if (rate2 !== null) byRate.set(rate2, [...byRate.get(rate2) ?? [], trial]);
  }
  const initial = median(study.trials.flatMap((trial) => trial.trainLoss?.values.find(Number.isFinite) ?? []));
  const points = [];
  let hasLearned = false;
  for (const [learningRate, trials] of [...byRate].sort((a, b) => a[0] - b[0])) {
    const seen = trials.map((trial) => observe(trial, initial));
    points.push(pointOf(learningRate, seen, hasLearned));
    hasLearned ||= seen.some(({ ending }) => ending === "learns" || ending === "fits");
  }
  return points;
}
function observe(trial, initial) {
  const fit = fitOf(trial);
  const loss = trial.trainLoss;
  const finalLoss = loss === null ? Number.NaN : smoothedEnd(loss) ?? Number.NaN;
  const rest = { trial, fitDone: fit?.done ?? Number.NaN, fitAfter: fit?.after ?? Number.NaN, finalLoss, isFalling: isFalling(trial) };
  if (fit?.done != null) return { ...rest, ending: "fits" };
  if (trial.status === "diverged" || risesForLong(trial)) return { ...rest, ending: "diverged" };
  if (fit === null) return { ...rest, ending: "unknown" };
  if (trial.status !== "complete") return { ...rest, ending: trial.status === "unknown" ? "unknown" : "censored" };
  const first = loss?.values.find(Number.isFinite) ?? Number.NaN;
  return { ...rest, ending: finalLoss >= Math.min(first, initial) ? "stuck" : "learns" };
}
function pointOf(learningRate, seen, hasLearned) {
  const most = (endings) => seen.filter(({ ending }) => endings.includes(ending)).length * 2 > seen.length;
  const fits2 = seen.filter(({ ending }) => ending === "fits");
  const isFitted = fits2.length * 2 > seen.length;
  const finalLosses = seen.flatMap(({ finalLoss }) => Number.isFinite(finalLoss) ? [finalLoss] : []);
  const lengths = seen.flatMap(({ trial }) => trial.plannedSteps?.value ?? []);
  return {
    learningRate,
    outcome: isFitted ? "fits" : outcomeOf(most, hasLearned),
    fitDone: isFitted ? median(fits2.map(({ fitDone }) => fitDone)) : null,
    fitAfter: isFitted ? median(fits2.map(({ fitAfter }) => fitAfter)) : null,
    seedFits: fits2.map(({ fitDone }) => fitDone).sort((a, b) => a - b),
    seeds: seen.length,
    finalLoss: finalLosses.length === 0 ? null : median(finalLosses),
    learns: isFitted || most(["learns", "fits", "censored"]),
    isFalling: seen.filter((one) => one.isFalling).length * 2 > seen.length,
    length: lengths.length === 0 ? null : lengths.reduce((longest, length) => Math.max(longest, length))
  };
}
function outcomeOf(most, hasLearned) {
  if (most(hasLearned ? ["diverged", "stuck"] : ["diverged"])) return "diverged";
  if (most(["censored"])) return "censored";
  return most(["unknown"]) ? "unknown" : "not-fitted";
}
function risesForLong(trial) {
  const length = trial.plannedSteps?.value ?? 0;
  if (trial.trainLoss === null || !(length > 0)) return false;
  const { done, values } = doneAndValues(trial.trainLoss, trial.stepBase);
  const smoothed = movingMedian(values, 5);
  const first = smoothed[0] ?? Number.NaN;
  let least = first;
  let since = null;
  for (const [index, value] of smoothed.entries()) {
    if (value < least) least = value;
    const rise = value - least;
    const isHigh = rise > MOST_RISE2 * Math.abs(least) && rise >= LEAST_UNDONE3 * (first - least);
    const at = done[index] ?? 0;
    since = isHigh ? since ?? at : null;
    if (since !== null && at - since >= LONGEST_RISE * length) return true;
  }
  return false;
}
function isFalling(trial) {
  if (trial.trainLoss === null) return false;
  const { done, values } = doneAndValues(trial.trainLoss, trial.stepBase);
  const from = done.findIndex((at) => at >= (done.at(-1) ?? 0) / 2);
  const part = values.slice(Math.max(0, from));
  const fall = from === -1 ? null : fallPerDoubling(done.slice(from), part);
  return fall !== null && fall > Math.max(LEAST_MATERIAL * Math.abs(median(part)), 2 * (evaluationNoise(part) ?? 0));
}

// src/rules/early-instability.ts
var Options6 = strictObject({
  /** The first part of training, as a share of the planned steps. */
  early: number().gt(0).max(1).default(0.25),
  /** The least share of the trials. */
  share: number().gt(0).max(1).default(0.5)
});
var earlyInstability = defineRule({
  meta: {
    id: "early-instability",
    severity: "warning",
    claims: ["S49"],
    status: "suspicion",
    needs: "a run with a loss, logged 20 times for a spike to be told from noise",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: how can optimization failures be debugged and mitigated?",
        url: "https://github.com/google-research/tuning_playbook#how-can-optimization-failures-be-debugged-and-mitigated"
      }
    ],
    subjects: ["study"]
  },
  options: Options6,
  check(subject, options) {
    if (subject.kind !== "study") return { kind: "silent" };
    return checkStudy4(subject.study, options);
  }
});
function checkStudy4(study, options) {
  const looked = study.trials.filter(couldBreak).map((trial) => ({ trial, broke: earlyBreak(trial, options.early), learningRate: learningRateOf(trial, study) }));
  if (looked.length === 0) return { kind: "silent" };
  const counted = study.kind === "learning-rate-sweep" ? belowOptimum(study, looked) : looked;
  const broken = counted.filter(({ broke }) => broke !== null);
  const reason = reasonOf(study, { counted, broken, options });
  if (reason === null) return { kind: "clear" };
  const evidence = evidenceOf4(study, { counted, broken, options, reason });
  return { kind: "advise", advice: [{ evidence, confidence: confidenceOf2(evidence), key: reason }] };
}
function belowOptimum(study, looked) {
  const best = optimumOf(sweepPoints(study)).best?.learningRate ?? Number.NEGATIVE_INFINITY;
  return looked.filter(({ learningRate }) => learningRate !== null && learningRate <= best);
}
var FEWEST_FOR_SHARE = 3;
var FEWEST_ABOVE = 2;
function reasonOf(study, { counted, broken, options }) {
  if (broken.length === 0) return null;
  if (counted.length < FEWEST_FOR_SHARE) {
    const hasDiverged = broken.every(({ broke }) => broke?.kind === "diverged");
    return broken.length === counted.length && hasDiverged ? study.trials.length === 1 ? "single-run" : "most-trials" : null;
  }
  if (broken.length >= options.share * counted.length - 1e-9) return "most-trials";
  return study.kind === "study" && isCapped(study, counted) ? "capped-by-stability" : null;
}
function isCapped(study, counted) {
  const best = bestOf(study, counted);
  if (best === null || best.learningRate === null || best.broke !== null) return false;
  const limit = best.learningRate;
  const above2 = counted.filter(({ learningRate }) => learningRate !== null && learningRate > limit);
  return above2.length >= FEWEST_ABOVE && above2.every(({ broke }) => broke !== null);
}
function bestOf(study, counted) {
  const sign = study.metric?.goal === "max" ? -1 : 1;
  let best = null;
  for (const one of counted) {
    const value = one.trial.feasible ? one.trial.best?.value : void 0;
    if (value !== void 0 && (best === null || sign * value < sign * (best.trial.best?.value ?? Number.NaN))) best = one;
  }
  return best;
}
function learningRateOf(trial, study) {
  return sweptRate(trial, [...study.varied, ...Object.keys(trial.hyperparameters).filter(isLearningRateKey)]) ?? trial.learningRate?.peak ?? null;
}
function evidenceOf4(study, { counted, broken, options, reason }) {
  const length = study.maxTrainSteps?.value ?? null;
  const unit = counted[0]?.trial.unit ?? "steps";
  const rates = broken.flatMap(({ learningRate }) => learningRate ?? []);
  const trials = counted.map(({ trial }) => trial);
  const brokenTrials = broken.map(({ trial }) => trial);
  return {
    reason,
    trials: counted.length,
    broken: broken.length,
    diverged: broken.filter(({ broke }) => broke?.kind === "diverged").length,
    spikes: broken.filter(({ broke }) => broke?.kind === "spike").length,
    early: options.early,
    brokeAtSteps: median(broken.flatMap(({ broke }) => broke?.done ?? [])),
    maxTrainSteps: length,
    unit,
    bestLearningRate: bestOf(study, counted)?.learningRate ?? null,
    smallestBrokenLearningRate: rates.length === 0 ? null : rates.reduce((least, one) => Math.min(least, one)),
    warmupSteps: warmupStepsOf(brokenTrials),
    longestWarmupSteps: length === null || unit !== "steps" ? null : Math.floor(LONGEST_WARMUP * length),
    clipsAt: clippingOf(trials),
    gradientNorm90: gradientNormAt(trials, 0.9)
  };
}
var LONGEST_WARMUP = 0.1;
function confidenceOf2({ reason, diverged, spikes, trials }) {
  if (trials < FEWEST_FOR_SHARE) return "low";
  return reason === "most-trials" && diverged > spikes ? "high" : "medium";
}

// src/rules/gradient-variance.ts
var Options7 = strictObject({
  /** A batch smaller by this factor needs more steps. */
  batchFactor: number().gt(1).default(1.5)
});
var gradientVariance = defineRule({
  meta: {
    id: "gradient-variance",
    severity: "note",
    claims: ["S13", "S14", "E2"],
    status: "fact",
    needs: "two versions of a config with one length, in steps",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: determining the number of steps for each training run",
        url: "https://github.com/google-research/tuning_playbook#determining-the-number-of-steps-for-each-training-run"
      },
      { title: "McCandlish et al. 2018, An Empirical Model of Large-Batch Training", url: "https://arxiv.org/abs/1812.06162" },
      { title: "Shallue et al. 2018, Measuring the Effects of Data Parallelism on Neural Network Training", url: "https://arxiv.org/abs/1811.03600" }
    ],
    subjects: ["config-change"]
  },
  options: Options7,
  check(subject, options) {
    return subject.kind === "config-change" ? checkChange3(subject, options) : { kind: "silent" };
  }
});
function checkChange3({ before, after }, options) {
  const lengths = lengthsOf(before, after);
  if (lengths === null || isSmokeTest(after)) return { kind: "silent" };
  const batch = batchChange(before, after);
  const augmentation = strengthChange(before.augmentation, after.augmentation);
  const regularization = strengthChange(before.regularization, after.regularization);
  if (batch === null && [augmentation, regularization].every(({ stronger }) => stronger.length === 0)) return { kind: "silent" };
  const isSmaller = batch !== null && batch.from / batch.to >= options.batchFactor;
  const byBatch = isSmaller && lengths.unit === "steps" ? batch : null;
  const isTrade = augmentation.weaker.length > 0 || regularization.weaker.length > 0;
  const settings = isTrade ? [] : [...augmentation.stronger, ...regularization.stronger];
  const ratio = byBatch === null ? null : byBatch.from / byBatch.to;
  const raised = lengths.ratio;
  if (byBatch === null && settings.length === 0) return { kind: "clear" };
  if (raised !== 1) return { kind: "clear" };
  const at = (byBatch ?? settings[0])?.span ?? lengths.span;
  return {
    kind: "advise",
    advice: [
      {
        evidence: {
          causes: causesOf(byBatch, augmentation.stronger, regularization.stronger, isTrade),
          settings: settings.map(({ name, from, to }) => `${name}: ${from} \u2192 ${to}`),
          oldBatch: byBatch?.from ?? null,
          batch: byBatch?.to ?? null,
          lowMultiplier: 1,
          highMultiplier: ratio,
          maxTrainSteps: lengths.to,
          highMaxTrainSteps: ratio === null ? null : Math.ceil(lengths.to * ratio),
          unit: lengths.unit
        },
        // The direction is a fact; how much is not known without the gradient noise scale.
        confidence: "low",
        key: "variance",
        ...at === void 0 ? {} : { at }
      }
    ]
  };
}
function causesOf(batch, augmentation, regularization, isTrade) {
  const causes = batch === null ? [] : ["batch"];
  if (!isTrade && augmentation.length > 0) causes.push("augmentation");
  if (!isTrade && regularization.length > 0) causes.push("regularization");
  return causes;
}

// src/changes/horizon.ts
var dropFamilies = /* @__PURE__ */ new Set(["multi-step", "step", "piecewise-constant"]);
var cycleFamilies = /* @__PURE__ */ new Set(["cosine-restarts", "restarts", "cyclic"]);
var leastRise = 0.01;
var unAnnealed = 0.5;
function mismatchOf({ schedule, runSteps }) {
  const { horizon, peak } = schedule;
  const final = schedule.at(runSteps - 1);
  const ratio = horizon === null ? null : horizon / runSteps;
  const reading = (mismatch) => ({
    mismatch,
    horizon,
    runSteps,
    ratio,
    finalOverPeak: peak > 0 ? final / peak : 0,
    shareBehindHorizon: horizon === null ? 0 : Math.max(0, runSteps - horizon) / runSteps
  });
  if (schedule.family !== "constant" && schedule.warmup >= runSteps && schedule.warmup > 1) return reading("warmup-never-ends");
  if (dropFamilies.has(schedule.family)) return dropMissing({ schedule, runSteps }) ? reading("drop-never-happens") : null;
  if (cycleFamilies.has(schedule.family)) return endsMidCycle({ schedule, runSteps }) ? reading("ends-un-annealed") : null;
  if (horizon === null || ratio === null) return null;
  if (ratio > 1) return reading("ends-un-annealed");
  if (runSteps - horizon <= 1) return null;
  if (schedule.afterHorizon === "stops") return reading("stops-before-end");
  const lowest = schedule.at(Math.ceil(horizon));
  const climbs = schedule.afterHorizon === "rises" || schedule.afterHorizon === "repeats";
  if (climbs && highestBehind({ schedule, runSteps }, Math.ceil(horizon)) - lowest > leastRise * peak) return reading("rises-after-horizon");
  return ratio < 1 ? reading("decay-ends-early") : null;
}
function dropMissing({ schedule, runSteps }) {
  const { horizon, warmup } = schedule;
  if (horizon !== null && horizon >= runSteps) return true;
  return schedule.family === "step" && schedule.at(Math.min(Math.ceil(warmup), runSteps - 1)) === schedule.at(runSteps - 1);
}
function endsMidCycle({ schedule, runSteps }) {
  const hasBeenLow = schedule.countBelow(0.1 * schedule.peak, Math.ceil(schedule.warmup), runSteps) > 0;
  return hasBeenLow && schedule.at(runSteps - 1) > unAnnealed * schedule.peak;
}
function highestBehind({ schedule, runSteps }, horizon) {
  let highest = 0;
  let looked = 0;
  for (const { from, to } of schedule.stretches(horizon, runSteps)) {
    highest = Math.max(highest, schedule.at(from), schedule.at(to - 1));
    looked += 1;
    if (looked > 1e3) break;
  }
  return highest;
}
function isRealLength(runSteps, studies) {
  const isIt = (steps) => steps !== null && steps !== void 0 && Math.abs(steps - runSteps) <= 0.01 * runSteps;
  return studies.some(
    ({ policy, trials }) => isIt(policy.productionSteps) || trials.some((trial) => trial.status === "complete" && isIt(trial.plannedSteps?.value))
  );
}
function endlessPatience(config) {
  const evaluations = evaluationsOf(config);
  if (evaluations === null || isSmokeTest(config)) return null;
  const plateau = plateauPatience(config);
  if (plateau !== null && plateau >= evaluations) return { mismatch: "patience-never-ends", patience: plateau, evaluations };
  const stopping = config.earlyStoppingPatience?.value ?? null;
  return stopping !== null && stopping >= evaluations ? { mismatch: "early-stopping-never-ends", patience: stopping, evaluations } : null;
}
function evaluationsOf({ maxTrainSteps, evaluateEvery }) {
  const [length, every] = [maxTrainSteps?.value, evaluateEvery?.value];
  if (length === void 0) return null;
  if (every === void 0) return length.unit === "epochs" ? length.value : null;
  return every.unit === length.unit && every.value > 0 ? Math.floor(length.value / every.value) : null;
}
function plateauPatience({ schedule }) {
  if (schedule?.kind !== "open" || schedule.family !== "reduce-on-plateau") return null;
  const { patience } = schedule.parameters;
  return typeof patience === "number" ? patience : null;
}
function horizonKey(config, schedule) {
  if (config.schedule === null || schedule.horizon === null) return null;
  for (const [path, { value, span }] of Object.entries(config.schedule.keys)) {
    if (typeof value !== "number" || span === void 0 || span.start === config.maxTrainSteps?.span?.start) continue;
    const offset = schedule.horizon - value;
    if (offset === 0 || offset === schedule.warmup) return { path, offset };
  }
  return null;
}

// src/schedules/cycle-ends.ts
var longestLook = 1e4;
function cycleEndsAround({ family, parameters, warmup }, steps) {
  const { firstCycle, multiplier = 1, limit, frequency = 1 } = parameters;
  if (family !== "cosine-restarts" && family !== "restarts") return null;
  if (typeof firstCycle !== "number" || typeof multiplier !== "number" || typeof frequency !== "number" || limit !== void 0) return null;
  if (!(firstCycle > 0 && multiplier >= 1 && steps > 0)) return null;
  const first = firstCycle * frequency;
  const endOf = (k2) => Math.round(warmup + (multiplier === 1 ? k2 * first : first * (multiplier ** k2 - 1) / (multiplier - 1)));
  let k = multiplier === 1 ? Math.max(1, Math.floor((steps - warmup) / first)) : 1;
  for (let looked = 0; endOf(k) <= steps && looked < longestLook; looked++) k += 1;
  return { last: k > 1 ? endOf(k - 1) : null, next: endOf(k) };
}

// src/rules/horizon-mismatch.ts
var Options8 = strictObject({
  /** A horizon below this share of the run is a warning. */
  short: number().gt(0).max(1).default(0.95),
  /** Above the first of these ratios of horizon and run a note, from the second on a warning, from the third an error where the length is known to be real. */
  note: number().min(1).default(1.1),
  warning: number().min(1).default(1.25),
  error: number().min(1).default(1.4)
});
var horizonMismatch = defineRule({
  meta: {
    id: "horizon-mismatch",
    severity: "warning",
    claims: ["S45"],
    status: "fact",
    needs: "a config whose schedule and length are known",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: round 2, very few long runs",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-compute-bound"
      },
      { title: "Hoffmann et al. 2022, Training Compute-Optimal Large Language Models, appendix B", url: "https://arxiv.org/abs/2203.15556" }
    ],
    subjects: ["config"]
  },
  options: Options8,
  check(subject, options) {
    return subject.kind === "config" ? checkConfig2(subject, options) : { kind: "silent" };
  }
});
function checkConfig2({ config, studies, before }, options) {
  if (isSmokeTest(config)) return { kind: "silent" };
  const patience = endlessPatience(config);
  if (patience !== null) {
    const span = patience.mismatch === "early-stopping-never-ends" ? config.earlyStoppingPatience?.span : config.schedule?.keys.patience?.span;
    return { kind: "advise", advice: [patienceAdvice(config, patience, span)] };
  }
  const reading = runOf(config, studies);
  if (reading.kind === "open") return { kind: "silent" };
  const { run } = reading;
  const mismatch = mismatchOf(run);
  if (mismatch === null) return { kind: "clear" };
  const isReal = isRealLength(run.runSteps, studies);
  const severity = severityOf2(mismatch, isReal, options);
  if (severity === null) return { kind: "clear" };
  if (looksLikeAnotherUnit(mismatch)) return { kind: "unknown", because: "units-unclear", evidence: { horizon: mismatch.horizon, runSteps: run.runSteps } };
  return { kind: "advise", advice: [adviceOn({ config, before, run, mismatch, isReal, severity, studies })] };
}
function severityOf2({ mismatch, ratio }, isReal, options) {
  if (mismatch === "rises-after-horizon" || mismatch === "stops-before-end") return "error";
  if (mismatch === "decay-ends-early") return ratio !== null && ratio < options.short ? "warning" : null;
  if (mismatch !== "ends-un-annealed" || ratio === null || ratio <= 1) return "warning";
  if (ratio >= options.error && isReal) return "error";
  if (ratio >= options.warning) return "warning";
  return Number(ratio.toFixed(2)) > options.note ? "note" : null;
}
var farOff = 50;
function looksLikeAnotherUnit({ mismatch, ratio }) {
  const isByLength = mismatch === "ends-un-annealed" || mismatch === "decay-ends-early" || mismatch === "rises-after-horizon";
  return isByLength && ratio !== null && (ratio > farOff || ratio < 1 / farOff);
}
function adviceOn(one) {
  const { config, run, mismatch, isReal, severity } = one;
  const key = horizonKey(config, run.schedule);
  const fitting = key === null ? null : run.runSteps - key.offset;
  const edit = key === null || fitting === null ? null : fittingEdit(one, key.path, fitting);
  const span = key === null ? void 0 : config.schedule?.keys[key.path]?.span;
  const at = span ?? config.maxTrainSteps?.span;
  const cycle = cycleEndsAround(run.schedule, run.runSteps);
  return {
    evidence: {
      mismatch: mismatch.mismatch,
      family: run.schedule.family,
      unit: run.schedule.unit,
      horizon: mismatch.horizon,
      runSteps: run.runSteps,
      ratio: mismatch.ratio,
      finalLearningRateOverPeak: mismatch.finalOverPeak,
      shareBehindHorizon: mismatch.shareBehindHorizon,
      warmupSteps: Math.ceil(run.schedule.warmup),
      oldHorizon: horizonLeft(one),
      isRealLength: isReal,
      patience: null,
      evaluations: null,
      key: key?.path ?? null,
      fitting,
      lastCycleEnd: cycle?.last ?? null,
      nextCycleEnd: cycle?.next ?? null
    },
    severity,
    confidence: severity === "note" ? "medium" : "high",
    key: mismatch.mismatch,
    ...at === void 0 ? {} : { at },
    ...edit === null ? {} : { edit }
  };
}
function horizonLeft({ before, run, studies }) {
  const old = before === void 0 ? null : runOf(before, studies);
  if (old?.kind !== "known" || old.run.runSteps !== run.runSteps || old.run.schedule.unit !== run.schedule.unit) return null;
  const [was, is] = [old.run.schedule.horizon, run.schedule.horizon];
  return was !== null && is !== null && is > was ? was : null;
}
function fittingEdit({ config, studies }, path, value) {
  const changed2 = Number.isSafeInteger(value) && value > 0 ? config.tryKeys?.({ [path]: value }) ?? null : null;
  const again = changed2 === null ? null : runOf(changed2.config, studies);
  return changed2 !== null && again?.kind === "known" && mismatchOf(again.run) === null ? changed2.edit : null;
}
function patienceAdvice(config, { mismatch, patience, evaluations }, at) {
  return {
    evidence: {
      mismatch,
      family: config.schedule?.kind === "open" ? config.schedule.family ?? "" : config.schedule?.schedule.family ?? "",
      unit: config.maxTrainSteps?.value.unit ?? "steps",
      horizon: null,
      runSteps: config.maxTrainSteps?.value.value ?? 0,
      ratio: patience / evaluations,
      finalLearningRateOverPeak: null,
      shareBehindHorizon: null,
      warmupSteps: 0,
      oldHorizon: null,
      isRealLength: false,
      patience,
      evaluations,
      key: null,
      fitting: null,
      lastCycleEnd: null,
      nextCycleEnd: null
    },
    severity: mismatch === "early-stopping-never-ends" ? "note" : "warning",
    confidence: "high",
    key: mismatch,
    ...at === void 0 ? {} : { at }
  };
}

// src/rules/longer-was-worse.ts
var Options9 = strictObject({
  /** The fewest runs of one setting on each side. */
  runs: int().min(2).default(2)
});
var longerWasWorse = defineRule({
  meta: {
    id: "longer-was-worse",
    severity: "warning",
    claims: ["S17", "E3"],
    status: "fact",
    needs: "2 runs of one config at each of two lengths",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: saving checkpoints and retrospectively selecting the best checkpoint",
        url: "https://github.com/google-research/tuning_playbook#saving-checkpoints-and-retrospectively-selecting-the-best-checkpoint"
      }
    ],
    subjects: ["study-pair"]
  },
  options: Options9,
  check(subject, options) {
    if (subject.kind !== "study-pair") return { kind: "silent" };
    return checkPair(subject.pair, options);
  }
});
function checkPair(pair, options) {
  const shared = sharedSettings(pair);
  if (shared.length === 0) return { kind: "silent" };
  const spread = seedSpread(pair, shared);
  const enough2 = shared.filter(({ shorter, longer: longer2 }) => Math.min(shorter.length, longer2.length) >= options.runs);
  const compared2 = (enough2.length > 0 ? enough2 : shared).map((one) => compare(pair, { ...one, spread }));
  const worse = compared2.filter(({ worseBy, explained }) => worseBy > explained);
  if (worse.length * 2 <= compared2.length) return { kind: "clear" };
  const worst = worse.reduce((most, one) => one.worseBy > most.worseBy ? one : most);
  const facts = { ...lengthsOf2(pair), worseBy: worst.worseBy, runs: Math.min(worst.shorter.length, worst.longer.length), needed: options.runs };
  if (enough2.length === 0) return { kind: "unknown", because: "too-few-runs", evidence: facts };
  const schedule = scheduleOf(pair, worst);
  if (schedule === "differs") return { kind: "unknown", because: "schedule-differs", evidence: facts };
  const evidence = evidenceOf5(pair, { compared: compared2, worse, worst, spread, isScheduleKnown: schedule === "proportional" });
  const at = pair.longer.config?.maxTrainSteps?.span;
  const confidence = facts.runs >= MANY_RUNS && evidence.isScheduleKnown ? "high" : "medium";
  return { kind: "advise", advice: [{ evidence, confidence, key: pair.shorter.name, ...at === void 0 ? {} : { at } }] };
}
var MANY_RUNS = 3;
function sharedSettings({ shorter, longer: longer2 }) {
  const counted = (trials) => trials.filter(({ feasible, best }) => feasible && best !== null);
  const long = settingsOf(longer2);
  return [...settingsOf(shorter)].flatMap(([setting, trials]) => {
    const one = { shorter: counted(trials), longer: counted(long.get(setting) ?? []) };
    return one.shorter.length > 0 && one.longer.length > 0 ? [one] : [];
  });
}
function lossOf(trial, select) {
  const value = (select === "last" ? trial.evaluations.at(-1)?.value : trial.best?.value) ?? Number.NaN;
  return trial.metric?.goal === "max" ? -value : value;
}
function seedSpread({ longer: longer2 }, shared) {
  const groups = shared.flatMap((one) => [one.shorter, one.longer]).filter((group) => group.length >= 2);
  let squares = 0;
  let degrees = 0;
  for (const group of groups) {
    const deviation = standardDeviation(group.map((trial) => lossOf(trial, longer2.policy.select)));
    squares += deviation * deviation * (group.length - 1);
    degrees += group.length - 1;
  }
  return degrees === 0 ? 0 : Math.sqrt(squares / degrees);
}
function compare({ longer: study }, { shorter, longer: longer2, spread }) {
  const { select } = study.policy;
  const noise = (trials) => median(trials.map((trial) => curveOf(trial)?.noise ?? 0));
  const shorterLoss = median(shorter.map((trial) => lossOf(trial, select)));
  const longerLoss = median(longer2.map((trial) => lossOf(trial, select)));
  const scale = Math.abs(shorterLoss) > 0 ? Math.abs(shorterLoss) : 1;
  const chance = 2 * Math.sqrt(noise(shorter) ** 2 + noise(longer2) ** 2 + 2 * spread ** 2);
  return { shorter, longer: longer2, shorterLoss, longerLoss, worseBy: (longerLoss - shorterLoss) / scale, explained: Math.max(LEAST_MATERIAL, chance / scale) };
}
var MOST_END_APART = 0.05;
var MOST_SHARE_APART = 0.1;
function scheduleOf(pair, { shorter, longer: longer2 }) {
  const [short] = shorter;
  const [long] = longer2;
  const a = short === void 0 ? null : decayOf(short, pair.shorter);
  const b = long === void 0 ? null : decayOf(long, pair.longer);
  if (a === null || b === null) return "unknown";
  const isClose2 = Math.abs(a.finalOverPeak - b.finalOverPeak) <= MOST_END_APART && Math.abs(a.shareBelowHalf - b.shareBelowHalf) <= MOST_SHARE_APART;
  return isClose2 ? "proportional" : "differs";
}
function lengthsOf2({ shorter, longer: longer2 }) {
  return {
    shorterStudy: shorter.name,
    longerStudy: longer2.name,
    metric: longer2.metric?.name ?? "",
    unit: longer2.maxTrainSteps?.unit === "epochs" ? "epochs" : "steps",
    shorterMaxTrainSteps: shorter.maxTrainSteps?.value ?? 0,
    longerMaxTrainSteps: longer2.maxTrainSteps?.value ?? 0
  };
}
function evidenceOf5(pair, { compared: compared2, worse, worst, spread, isScheduleKnown }) {
  const sign = pair.longer.metric?.goal === "max" ? -1 : 1;
  const spacing = (trials) => {
    const known3 = trials.flatMap(({ evaluationSpacing }) => evaluationSpacing ?? []);
    return known3.length === 0 ? null : median(known3);
  };
  const overfitting2 = countOverfitting(pair.longer);
  return {
    ...lengthsOf2(pair),
    settings: compared2.length,
    worseSettings: worse.length,
    shorterRuns: worst.shorter.length,
    longerRuns: worst.longer.length,
    shorterValue: sign * worst.shorterLoss,
    longerValue: sign * worst.longerLoss,
    worseBy: worst.worseBy,
    explainedByNoise: worst.explained,
    seedSpread: spread,
    select: pair.longer.policy.select,
    shorterEvaluationSpacing: spacing(worst.shorter),
    longerEvaluationSpacing: spacing(worst.longer),
    isScheduleKnown,
    overfitting: overfitting2.count,
    overfittingJudged: overfitting2.judged
  };
}

// src/studies/evidence/rungs.ts
var FEWEST_RUNGS = 3;
var MOST_ROUNDING = 0.02;
function areRungs(groups) {
  const first = groups[0];
  const second = groups[1];
  if (groups.length < FEWEST_RUNGS || first === void 0 || second === void 0) return false;
  const factor = Math.round(second.length / first.length);
  if (factor < 2) return false;
  return groups.every(({ length, count }, index) => {
    const before = groups[index - 1];
    return before === void 0 || Math.abs(length / before.length / factor - 1) <= MOST_ROUNDING && count < before.count;
  });
}
function endsWithRung(trials, longest) {
  const shorter = trials.filter(({ plannedSteps }) => plannedSteps !== null && plannedSteps.value < longest * 0.99);
  const told = shorter.flatMap(({ config, plannedSteps }) => {
    const schedule = config?.schedule ?? null;
    if (schedule?.kind !== "known" || plannedSteps === null) return [];
    const { horizon } = schedule.schedule;
    return [horizon !== null && horizon <= plannedSteps.value * 1.01];
  });
  return told.length === 0 ? null : told.filter(Boolean).length * 2 > told.length;
}

// src/rules/max-steps-tuned.ts
var Options10 = strictObject({
  /** Lengths that differ by at most this share are one length: rounding of epochs to steps. */
  tolerance: number().min(0).max(0.5).default(0.01)
});
var maxStepsTuned = defineRule({
  meta: {
    id: "max-steps-tuned",
    severity: "error",
    claims: ["S18"],
    status: "fact",
    needs: "a search space; or 2 trials, not pruned, whose planned length is known",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: deciding how long to train when training is not compute-bound",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-not-compute-bound"
      }
    ],
    subjects: ["study", "search-space"]
  },
  options: Options10,
  check(subject, options) {
    if (subject.kind === "search-space") return checkSearch(subject.space);
    if (subject.kind !== "study") return { kind: "silent" };
    return checkStudy5(subject.study, options);
  }
});
function checkSearch(space) {
  const resource = space.multiFidelity?.resource ?? null;
  const tuned = space.parameters.filter((one) => one.role === "length" && isSearched(one) && one.name !== resource);
  if (tuned.length === 0) return { kind: "clear" };
  return { kind: "advise", advice: tuned.map((parameter) => adviseOn(parameter, space)) };
}
function adviseOn(parameter, space) {
  const { name, kind, low, high, choices, span, fixing } = parameter;
  const numbers = choices.filter((choice) => typeof choice === "number");
  const longest = kind === "range" ? high : numbers.length > 0 && numbers.length === choices.length ? Math.max(...numbers) : null;
  const edit = fixing === null || longest === null ? null : { span: fixing.span, text: `${fixing.before}${longest}${fixing.after}` };
  return {
    evidence: {
      parameter: name,
      framework: space.framework,
      searchedAs: kind,
      low,
      high,
      choices: choices.slice(0, MOST_LISTED3).map(String),
      recommendedLength: longest,
      scheduler: space.multiFidelity?.scheduler ?? null,
      alsoSearched: space.parameters.flatMap((other) => other.role === "length" ? [] : [other.name]).slice(0, MOST_LISTED3)
    },
    confidence: "high",
    key: name,
    at: span,
    ...edit === null ? {} : { edit }
  };
}
function checkStudy5(study, options) {
  if (study.kind !== "study") return { kind: "silent" };
  if (study.policy.purpose === "scaling") return { kind: "silent" };
  const kept = study.trials.filter((trial) => trial.status !== "pruned");
  const planned = kept.flatMap((trial) => trial.plannedSteps === null ? [] : [{ trial, length: trial.plannedSteps.value }]);
  if (kept.length < 2) return { kind: "silent" };
  if (planned.length < 2) return { kind: "unknown", because: "length-unknown", evidence: { trials: kept.length, known: planned.length } };
  const unit = planned[0]?.trial.unit ?? "steps";
  if (planned.some(({ trial }) => trial.unit !== unit)) return { kind: "unknown", because: "units-differ", evidence: { trials: kept.length } };
  const groups = groupLengths(
    planned.map(({ length }) => length),
    options.tolerance
  );
  if (groups.length < 2 || isOneNumberOfEpochs(planned, options.tolerance)) return { kind: "clear" };
  const onRung = areRungs(groups) ? endsWithRung(kept, groups.at(-1)?.length ?? 0) : true;
  if (onRung === false) return { kind: "clear" };
  if (onRung === null)
    return { kind: "unknown", because: "may-be-rungs", evidence: { maxTrainSteps: groups.slice(0, MOST_LISTED3).map(({ length }) => length), unit } };
  const at = study.config?.maxTrainSteps?.span;
  const evidence = {
    maxTrainSteps: groups.slice(0, MOST_LISTED3).map(({ length }) => length),
    trialsPerLength: groups.slice(0, MOST_LISTED3).map(({ count }) => count),
    lengths: groups.length,
    trials: planned.length,
    pruned: study.trials.length - kept.length,
    unit,
    recommendedMaxTrainSteps: groups.at(-1)?.length ?? 0,
    alsoVaried: study.varied.filter((key) => !isLengthKey(key, planned)).slice(0, MOST_LISTED3)
  };
  return { kind: "advise", advice: [{ evidence, confidence: "high", key: "max_train_steps", ...at === void 0 ? {} : { at } }] };
}
var MOST_LISTED3 = 20;
function isLengthKey(key, planned) {
  return planned.every(({ trial, length }) => Object.hasOwn(trial.hyperparameters, key) && trial.hyperparameters[key] === length);
}
function groupLengths(lengths, tolerance2) {
  const groups = [];
  for (const length of lengths.toSorted((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last !== void 0 && length <= last.length * (1 + tolerance2)) last.count += 1;
    else groups.push({ length, count: 1 });
  }
  return groups;
}
function isOneNumberOfEpochs(planned, tolerance2) {
  const epochs = planned.map(({ trial, length }) => {
    const stated = trial.config?.maxTrainSteps?.value;
    if (stated?.unit === "epochs") return stated.value;
    return trial.run.stepsPerEpoch === null ? Number.NaN : length / trial.run.stepsPerEpoch;
  });
  return epochs.every(Number.isFinite) && groupLengths(epochs, tolerance2).length === 1;
}

// src/rules/overfitting.ts
var Options11 = strictObject({
  /** The least share of the judged trials. */
  share: number().gt(0).max(1).default(0.5)
});
var overfitting = defineRule({
  meta: {
    id: "overfitting",
    severity: "warning",
    claims: ["S9", "S10"],
    status: "fact",
    needs: "a feasible trial with a training loss and a validation metric; 3 of them for more than low confidence",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: deciding how long to train when training is not compute-bound",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-not-compute-bound"
      }
    ],
    subjects: ["study"]
  },
  options: Options11,
  check(subject, options) {
    if (subject.kind !== "study") return { kind: "silent" };
    return checkStudy6(subject.study, options);
  }
});
function checkStudy6(study, options) {
  if (study.kind === "learning-rate-sweep") return { kind: "silent" };
  const trials = study.trials.length;
  const feasible = study.trials.filter((trial) => trial.feasible);
  if (study.trials.every((trial) => trial.evaluations.length === 0)) return { kind: "unknown", because: "no-evaluations", evidence: { trials } };
  if (feasible.length === 0) return { kind: "silent" };
  const lengths = [...new Set(feasible.flatMap((trial) => trial.plannedSteps?.value ?? []))].sort((a, b) => a - b);
  const unit = feasible[0]?.unit ?? "steps";
  if (lengths.length > 1 && study.policy.purpose !== "scaling")
    return { kind: "unknown", because: "lengths-differ", evidence: { maxTrainSteps: lengths, unit } };
  const judged = feasible.flatMap((trial) => {
    const after = afterBest(trial);
    return after === null || after.rises === null ? [] : [{ trial, after }];
  });
  if (judged.length === 0) return { kind: "unknown", because: "no-training-curve", evidence: { trials: feasible.length } };
  const rising = judged.filter(({ after }) => after.rises === true);
  const needed = judged.length < FEWEST_FOR_SHARE2 ? judged.length : options.share * judged.length - 1e-9;
  if (rising.length < needed) return { kind: "clear" };
  return { kind: "advise", advice: [adviceOf2(study, { judged, rising, needed })] };
}
var FEWEST_FOR_SHARE2 = 3;
function adviceOf2(study, { judged, rising, needed }) {
  const drifting = rising.filter(({ after }) => after.improving !== null);
  const isDrift = rising.length - drifting.length < needed;
  const spoken = isDrift ? drifting : rising.filter(({ after }) => after.improving === null);
  const recovering = spoken.filter(({ after }) => after.recovers).length;
  const open = spoken.filter(({ after }) => after.isOpen).length;
  const spacings = judged.flatMap(({ trial }) => trial.evaluationSpacing ?? []);
  const fractions = spoken.flatMap(({ trial }) => trial.best?.fraction ?? []);
  const at = study.config?.maxTrainSteps?.span;
  const evidence = {
    reason: isDrift ? "calibration-drift" : "overfitting",
    trials: judged.length,
    overfitting: rising.length - drifting.length,
    drifting: drifting.length,
    improvingMetric: drifting[0]?.after.improving ?? null,
    recovering,
    open,
    metric: study.metric?.name ?? "",
    rise: median(spoken.map(({ after }) => after.rise)),
    materiality: median(spoken.flatMap(({ trial }) => curveOf(trial) ?? []).map((curve) => materialityOf(curve))),
    medianBestFraction: fractions.length === 0 ? null : median(fractions),
    maxTrainSteps: study.maxTrainSteps?.value ?? null,
    unit: judged[0]?.trial.unit ?? "steps",
    evaluationSpacing: spacings.length === 0 ? null : median(spacings),
    regularizationVaried: regularizationKeys(study.varied),
    select: study.policy.select,
    regime: regimeOf(study).label
  };
  return {
    evidence,
    ...isDrift || judged.length === 1 ? { severity: "note" } : {},
    confidence: confidenceOf3(evidence),
    key: evidence.reason,
    ...at === void 0 ? {} : { at }
  };
}
function confidenceOf3({ trials, overfitting: overfitting2, drifting, recovering, open, reason }) {
  const spoken = reason === "overfitting" ? overfitting2 : drifting;
  if (trials < FEWEST_FOR_SHARE2 || recovering * 2 > spoken) return "low";
  return open * 2 < spoken ? "high" : "medium";
}

// src/changes/language-model.ts
var pretrainers = /* @__PURE__ */ new Set(["nanogpt", "megatron-lm", "gpt-neox", "olmo", "olmo-core", "llm-foundry", "maxtext", "torchtitan", "levanter"]);
var tuners = /* @__PURE__ */ new Set(["axolotl", "llama-factory", "torchtune", "litgpt"]);
var writer = /(?:^|[^a-z])(?:gpt|llama|mistral|mixtral|qwen|pythia|opt|bloom|falcon|phi|gemma|olmo|mpt|smollm|tinyllama|stablelm|deepseek|yi|codegen|starcoder|rwkv|mamba)(?:[^a-z]|$)/i;
var writing = /(?:^|\.)(?:block_size|packing|sample_packing|dataset_text_field|mlm_probability|causal_lm|n_ctx|neftune_noise_alpha|completion_only_loss)$/i;
var languageTask = /^(?:language_?modell?ing|causal_?lm|clm|mlm|sft|pt|pretrain|text-generation)$/i;
var otherKind = /(?:^|[^a-z])(?:whisper|wav2vec2?|hubert|speech|audio|asr|tts|vit|clip|dino|resnet|unet|flux|diffusion|vae|image|images|video|vision|vl|llava|mm|grpo|ppo|dpo|rlhf|kto|orpo|reward|glue|classification|ner)(?:[^a-z]|$)/i;
var otherKey = /(?:^|\.)(?:num_labels|num_classes|task_name|imgsz|image_size|img_size|sampling_rate|reward_model|mixup|cutmix|beta_dpo)$/i;
var namingKey = /(?:^|[._-])(?:model|models|model_type|model_name|model_name_or_path|base_model|pretrained_model|checkpoint_dir|architecture|arch|dataset|datasets|task|stage|name)$/i;
var tuning = /fine-?_?tun|(?:^|[^a-z])(?:sft|lora|instruct)(?:[^a-z]|$)/i;
var taskKey = /(?:^|\.)(?:task|stage|objective|_name)$/i;
function languageTrainingOf({ framework, values, path }) {
  let isWriter = false;
  let isTuned = false;
  if (otherKind.test(path)) return null;
  for (const [key, { value }] of values) {
    if (otherKey.test(key) && value !== null && value !== false && value !== 0) return null;
    if (writing.test(key) && value !== null && value !== false) isWriter = true;
    if (/(?:^|\.)(?:lora_r|lora_rank|adapter|finetuning_type|model_name_or_path|base_model|pretrained_model\w*)$/i.test(key) && value !== null) isTuned = true;
    if (typeof value !== "string") continue;
    const isTask = taskKey.test(key);
    if (isTask && languageTask.test(value)) isWriter = true;
    if (!namingKey.test(key) && !isTask) continue;
    if (otherKind.test(value)) return null;
    if (writer.test(value)) isWriter = true;
  }
  if (tuners.has(framework)) return "fine-tuning";
  if (!pretrainers.has(framework) && !isWriter) return null;
  return isTuned || tuning.test(path) ? "fine-tuning" : "pretraining";
}

// src/rules/repeated-data.ts
var Options12 = strictObject({
  /** Up to this many epochs of one text corpus are as good as new text. */
  epochs: number().positive().default(4)
});
var repeatedData = defineRule({
  meta: {
    id: "repeated-data",
    severity: "note",
    claims: [],
    status: "fact",
    needs: "a config of language-model training whose number of epochs is known",
    since: "0.1.0",
    sources: [{ title: "Muennighoff et al. 2023, Scaling Data-Constrained Language Models", url: "https://arxiv.org/abs/2305.16264" }],
    subjects: ["config"]
  },
  options: Options12,
  check(subject, options) {
    return subject.kind === "config" ? checkConfig3(subject.config, subject.studies, options) : { kind: "silent" };
  }
});
var halfLife = 15.4;
function uniqueEpochsWorth(epochs) {
  return epochs <= 1 ? Math.max(0, epochs) : 1 + halfLife * (1 - Math.exp(-(epochs - 1) / halfLife));
}
function checkConfig3(config, studies, options) {
  if (isSmokeTest(config)) return { kind: "silent" };
  const training = languageTrainingOf(config);
  const length = config.maxTrainSteps?.value;
  const known3 = training === null ? null : epochsOf(config, studies);
  if (training === null || known3 === null || length === void 0) return { kind: "silent" };
  const { epochs } = known3;
  if (epochs <= options.epochs) return { kind: "clear" };
  const worth = uniqueEpochsWorth(epochs);
  const at = config.maxTrainSteps?.span;
  return {
    kind: "advise",
    advice: [
      {
        evidence: {
          epochs,
          uniqueEpochsWorth: worth,
          worthShare: worth / epochs,
          nextEpochWorth: uniqueEpochsWorth(epochs + 1) - worth,
          training,
          knownBy: known3.by,
          maxTrainSteps: length.value,
          unit: length.unit
        },
        confidence: confidenceFor(training),
        key: "epochs",
        ...at === void 0 ? {} : { at }
      }
    ]
  };
}
function confidenceFor(training) {
  return training === "pretraining" ? "medium" : "low";
}
var corpusTokens = /(?:^|\.)(?:dataset_tokens|corpus_tokens|unique_tokens|num_dataset_tokens|tokens_in_dataset|dataset_num_tokens|dataset_size_tokens)$/i;
var sequenceLength = /(?:^|\.)(?:block_size|seq_len|seq_length|sequence_length|max_seq_len|max_seq_length|max_sequence_length|max_target_length)$/i;
function epochsOf(config, studies) {
  const length = config.maxTrainSteps?.value;
  if (length === void 0 || !(length.value > 0) || !Number.isFinite(length.value)) return null;
  if (length.unit === "epochs") return { epochs: length.value, by: "epochs" };
  const { stepsPerEpoch } = knownFrom(studies);
  if (length.unit === "steps" && stepsPerEpoch !== void 0 && stepsPerEpoch > 0) return { epochs: length.value / stepsPerEpoch, by: "run" };
  const unique = numberAt(config, corpusTokens);
  const tokens = length.unit === "tokens" ? length.value : tokensOf(config, length);
  return unique === null || tokens === null ? null : { epochs: tokens / unique, by: "tokens" };
}
function tokensOf(config, { value, unit }) {
  const sequence = numberAt(config, sequenceLength);
  const batch = config.batch.global?.value ?? null;
  if (sequence === null) return null;
  if (unit === "samples") return value * sequence;
  return unit === "steps" && batch !== null ? value * batch * sequence : null;
}
function numberAt({ values }, key) {
  const found = new Set([...values].flatMap(([path, { value }]) => key.test(path) && typeof value === "number" && value > 0 ? [value] : []));
  const [only] = found;
  return found.size === 1 && only !== void 0 ? only : null;
}

// src/statistics/rank.ts
function kendallTau(a, b) {
  let [balance, untiedA, untiedB] = [0, 0, 0];
  const count = Math.min(a.length, b.length);
  for (let i = 0; i < count; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const signA = Math.sign((a[i] ?? Number.NaN) - (a[j] ?? Number.NaN));
      const signB = Math.sign((b[i] ?? Number.NaN) - (b[j] ?? Number.NaN));
      balance += signA * signB;
      untiedA += Math.abs(signA);
      untiedB += Math.abs(signB);
    }
  }
  return balance / Math.sqrt(untiedA * untiedB);
}

// src/changes/key-classes.ts
var transfers = {
  warmup: "very-likely",
  initialization: "very-likely",
  stability: "very-likely",
  architecture: "likely",
  optimizer: "might",
  augmentation: "might",
  regularization: "might",
  schedule: "unlikely",
  length: "unlikely",
  batch: "unclassified",
  data: "unclassified",
  throughput: "unclassified"
};
var model = /^(?:model|models|net|network|backbone|arch|architecture|encoder|decoder|transformer|model_config|model_args|unet)$/;
var data = /^(?:data|dataset|datasets|datamodule|train_data|training_data|train_dataset|corpus)$/;
var optimizer = /^(?:optimizer|optim|opt|optimizer_config|optim_wrapper)$/;
var classRules = [
  { class: "warmup", key: /warm_?up|^t_warmup$|linear_start|rampup_length/ },
  {
    class: "length",
    key: /^(?:max_(?:train_)?(?:steps|iters?|epochs|duration|tokens|time)|num_(?:train_)?(?:epochs|steps|iters)|n_epochs|epochs|train_(?:iters|steps|samples)|training_steps|total_(?:steps|iters|tokens|training_steps)|steps|niter)$/
  },
  {
    class: "schedule",
    key: /^(?:(?:base|peak|max|min|init|initial|final|end)_)?(?:lr|learning_rate)(?:_?(?:init|min|max|final|end|f|0))?$|^lr[0f]?$|lr_?(?:scheduler|schedule|decay|policy|wsd)|schedul|^sched$|^decay_(?:steps|epochs|rate|iters|style)|^t_max$|^alpha_f$|^milestones$|^cosine|^eta_min$|^min_lr/
  },
  {
    class: "initialization",
    key: /(?:^|_)init(?:ializer|ialization|ialisation)?(?:_(?:range|method|method_std|std|scale|type|fn))?$|^mup|_mup|scaled_init|^rescale/
  },
  { class: "stability", key: /(?:^|_)(?:max_grad_norm|clip_grad|grad(?:ient)?_clip|clip_norm|max_norm|qk_?(?:norm|layernorm)|z_?loss)|gradient_clip/ },
  {
    class: "throughput",
    key: /^(?:torch_)?compile|^(?:bf16|fp16|tf32|fp8|amp|half)(?:$|_)|precision$|^(?:dtype|torch_dtype)$|num_workers|^workers$|dataloader_(?:pin|prefetch|persistent)|pin_memory|prefetch|persistent_workers|^fused|_fused$|flash_att|attn_impl|^sdpa$|use_kernel|liger|gradient_checkpointing|activation_checkpoint|recompute|^zero_stage$|fsdp|num_(?:gpus|nodes|devices|processes)|^(?:gpus|devices|nodes|world_size|nnodes|nproc_per_node)$/
  },
  { class: "throughput", key: /^(?:sample_)?packing$|^pack_/ },
  { class: "regularization", key: /drop(?:out|_?path|_?rate|connect)|(?:^|_)pdrop$|label_smooth|^smoothing$|stochastic_depth|layer_?drop|weight_noise/ },
  {
    class: "augmentation",
    key: /augment|^aug(?:s|_|$)|mix_?up|cut_?mix|cutout|rand_?aug|auto_?aug|^aa$|reprob|^hflip|^vflip|flip(?:lr|ud)$|color_?jitter|mosaic|^hsv_|random_(?:crop|erase|flip|resized)|spec_?aug/
  },
  { class: "batch", key: /batch_?size|^batch$|grad(?:ient)?_?acc(?:um)?|accumulat(?:e|ion)|^(?:global|micro|device)_batch/ },
  {
    class: "optimizer",
    key: /^(?:optim(?:izer)?(?:_name|_type)?|opt)$|(?:^|_)(?:adam_)?beta_?[12s]?(?:as)?$|^betas$|^(?:adam_)?eps(?:ilon)?$|weight_decay|^wd$|momentum|^amsgrad$|nesterov|^ema(?:_|$)/
  },
  {
    class: "data",
    key: /^(?:dataset|datasets)(?:_(?:name|config|config_name|mix|mixer|version|split))?$|^(?:train|training)_(?:file|files|data|dataset|split|corpus)$|^(?:data_mix|data_mixture|corpus|tokenizer(?:_name)?|max_train_samples|max_samples)$|(?:^|_)(?:seq|sequence|context)_?len(?:gth)?$|^(?:block_size|cutoff_len|max_length|max_seq_len|imgsz|image_size|img_size|resolution|crop_size)$/
  },
  {
    class: "architecture",
    key: /(?:^|_)(?:hidden|embed|embedding|ffn|intermediate|mlp)_?(?:size|dim|dims|ratio|hidden_size)$|^(?:n|num)_?(?:hidden_)?(?:layers?|heads?|attention_heads|key_value_heads|kv_heads|blocks|experts|query_groups|embd|embed)$|^(?:d_model|d_ff|dim|depth|width|width_multiple|depth_multiple|vocab_size|arch|backbone|activation|hidden_act|norm_type|rope_theta|patch_size|kernel_size)$|^model(?:_(?:name|type|name_or_path|size|arch))?$|^lora_(?:r|rank|alpha|target_modules|target)$/
  },
  { class: "optimizer", key: /./, under: optimizer },
  { class: "data", key: /^(?:name|path|mix|split|version|_target_|type|subset|train)$/, under: data },
  { class: "architecture", key: /./, under: model }
];
function classOfKey(path) {
  const segments = path.split(".").map(plain);
  const last = segments.at(-1) ?? "";
  const above2 = segments.slice(0, -1);
  const found = classRules.find(({ key, under }) => key.test(last) && (under === void 0 || above2.some((segment) => under.test(segment))));
  return found?.class ?? null;
}
function classOf(path, config) {
  return readAs(path, config) ?? classOfKey(path);
}
function readAs(path, config) {
  const span = config.values.get(path)?.span;
  if (Object.hasOwn(config.schedule?.keys ?? {}, path) && classOfKey(path.slice(path.lastIndexOf(".") + 1)) === null) return "schedule";
  if (span === void 0) return null;
  const isAt = (field) => field?.span?.start === span.start && field.span.path === span.path;
  const isIn = (fields) => Object.values(fields).some(isAt);
  if (isAt(config.maxTrainSteps)) return "length";
  if (isAt(config.warmup)) return "warmup";
  if (isAt(config.learningRate)) return "schedule";
  if (Object.values(config.batch).some(isAt)) return "batch";
  if (isIn(config.augmentation)) return "augmentation";
  if (isIn(config.regularization)) return "regularization";
  return isAt(config.optimizer.name) || isAt(config.weightDecay) ? "optimizer" : null;
}
function transferOf(keyClass) {
  return keyClass === null ? "unclassified" : transfers[keyClass];
}
function plain(segment) {
  return segment.replace(/^-+/, "").replace(/\[\d+\]$/, "").replace(/([a-z\d])([A-Z])/g, "$1_$2").replace(/[-\s]+/g, "_").toLowerCase();
}

// src/changes/promotion.ts
var comparable = 0.2;
var longer = 1.5;
function promotionOf({ before, after, studies, related = [] }) {
  const production = after.maxTrainSteps?.value;
  if (production === void 0 || !(production.value > 0)) return null;
  const found = studies.flatMap((study) => {
    const studySteps = study.policy.purpose === "scaling" ? null : lengthIn(study, production.unit, before);
    return studySteps === null ? [] : [{ study, studySteps }];
  });
  const [longest] = found.toSorted((a, b) => b.studySteps - a.studySteps);
  if (longest === void 0) return null;
  const least = Math.max(comparable * production.value, longer * longest.studySteps);
  const isLong = (study) => (lengthIn(study, production.unit, null) ?? 0) >= least;
  return {
    ...longest,
    productionSteps: production.value,
    unit: production.unit,
    ratio: production.value / longest.studySteps,
    chosen: chosenOf(longest.study, after),
    longRuns: [...studies, ...related].filter(isLong).flatMap(({ trials }) => trials.filter(({ feasible }) => feasible)).length
  };
}
function lengthIn(study, unit, config) {
  const length = study.maxTrainSteps ?? null;
  if (length !== null && length.unit === unit) return positive(length.value);
  const stepsPerEpoch = commonStepsPerEpoch(study);
  if (length !== null && stepsPerEpoch !== null) {
    if (length.unit === "epochs" && unit === "steps") return positive(length.value * stepsPerEpoch);
    if (length.unit === "steps" && unit === "epochs") return positive(length.value / stepsPerEpoch);
  }
  const stated = config?.maxTrainSteps?.value;
  return stated?.unit === unit && length !== null ? positive(stated.value) : null;
}
function positive(value) {
  return value > 0 && Number.isFinite(value) ? value : null;
}
function chosenOf({ trials, varied }, config) {
  const counted = trials.filter(({ feasible }) => feasible);
  return varied.flatMap((key) => {
    const path = pathOf(key, config);
    const written = path === null ? void 0 : config.values.get(path);
    if (path === null || written === void 0) return [];
    const tried = new Set(counted.flatMap(({ hyperparameters }) => Object.hasOwn(hyperparameters, key) ? [canonical(hyperparameters[key] ?? null)] : []));
    if (tried.size < 2 || !tried.has(canonical(written.value))) return [];
    return [{ key, value: written.value, keyClass: classOf(path, config), span: written.span }];
  });
}
function pathOf(key, config) {
  if (config.values.has(key)) return key;
  const last = (path) => path.slice(Math.max(path.lastIndexOf("."), path.lastIndexOf("/")) + 1);
  const [only, another] = [...config.values.keys()].filter((path) => last(path) === last(key));
  return only !== void 0 && another === void 0 ? only : null;
}
function stabilityOf(studies, fewest) {
  let found = null;
  for (const short of studies) {
    for (const long of studies) {
      const [steps, longerSteps] = [short.maxTrainSteps, long.maxTrainSteps];
      if (steps === null || longerSteps === null || steps.unit !== longerSteps.unit || !(longerSteps.value > steps.value)) continue;
      const shared = sharedBests(short, long);
      const tau = kendallTau(
        shared.map(([value]) => value),
        shared.map(([, value]) => value)
      );
      if (shared.length < fewest || !Number.isFinite(tau) || shared.length <= (found?.trials ?? 0)) continue;
      found = { tau, trials: shared.length, steps: steps.value, longerSteps: longerSteps.value };
    }
  }
  return found;
}
function sharedBests(short, long) {
  const settings = ({ hyperparameters }) => JSON.stringify(short.varied.map((key) => canonical(hyperparameters[key] ?? null)));
  const longer2 = new Map(long.trials.filter(({ feasible }) => feasible).map((trial) => [settings(trial), trial.best?.value]));
  return short.trials.flatMap((trial) => {
    const value = trial.feasible ? trial.best?.value : void 0;
    const other = longer2.get(settings(trial));
    return value === void 0 || other === void 0 ? [] : [[value, other]];
  });
}
function ranked({ trials, metric }) {
  const sign = metric?.goal === "max" ? -1 : 1;
  const counted = trials.flatMap((trial) => trial.feasible && trial.best !== null ? [{ trial, value: trial.best.value }] : []);
  return counted.toSorted((a, b) => sign * (a.value - b.value));
}

// src/changes/rounds.ts
var sameLength2 = 0.1;
function roundsOf(studies) {
  const stated = studies.reduce(
    (most, { policy }) => policy.productionSteps === null ? most : Math.max(most ?? 0, policy.productionSteps),
    null
  );
  const unit = stated === null ? studies.find(({ maxTrainSteps }) => maxTrainSteps !== null)?.maxTrainSteps?.unit ?? "steps" : "steps";
  const known3 = studies.flatMap((study) => {
    const steps = study.policy.purpose === "scaling" ? null : lengthIn(study, unit, null);
    return steps === null ? [] : [{ study, steps }];
  });
  const rounds = [];
  for (const { study, steps } of known3.toSorted((a, b) => a.steps - b.steps)) {
    const round = { steps, trials: study.trials.length, configurations: configurationsOf(study) };
    const last = rounds.at(-1);
    if (last !== void 0 && steps <= last.steps * (1 + sameLength2)) rounds[rounds.length - 1] = together(last, round);
    else rounds.push(round);
  }
  const longest = rounds.at(-1);
  if (longest === void 0 || stated === null && rounds.length < 2) return null;
  return { unit, rounds, productionSteps: stated ?? longest.steps, isProductionStated: stated !== null };
}
function together(a, b) {
  return { steps: a.steps, trials: a.trials + b.trials, configurations: a.configurations + b.configurations };
}
function configurationsOf({ trials, varied }) {
  return new Set(trials.map(({ hyperparameters }) => JSON.stringify(varied.map((key) => canonical(hyperparameters[key] ?? null))))).size;
}

// src/rules/round-plan.ts
var Options13 = strictObject({
  /** More than this share of the configurations at production length is most of them. */
  atProduction: number().gt(0).lt(1).default(0.5),
  /** A conclusion at this share of the production length or less needs a test before it is used. */
  tenth: number().gt(0).lt(1).default(0.1),
  /** More configurations than this are not "very few" for the last round. */
  lastConfigurations: int().min(1).default(10),
  /** More rounds than this are usually overkill. */
  rounds: int().min(1).default(3)
});
var atLength = 0.9;
var tested = 0.2;
var fewestAtProduction = 4;
var roundPlan = defineRule({
  meta: {
    id: "round-plan",
    severity: "note",
    claims: ["S34", "S35", "S36", "S39", "S40", "S41", "S42", "S43", "S63", "S64", "S65", "S66", "S67"],
    status: "fact",
    needs: "studies of one training at two lengths, or one with `production-steps` in the policy file",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: deciding how long to train when training is compute-bound",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-compute-bound"
      },
      { title: "Li et al. 2018, A System for Massively Parallel Hyperparameter Tuning", url: "https://arxiv.org/abs/1810.05934" }
    ],
    subjects: ["project"]
  },
  options: Options13,
  check(subject, options) {
    return subject.kind === "project" ? checkProject(subject.studies, options) : { kind: "silent" };
  }
});
function checkProject(studies, options) {
  const plan = roundsOf(studies);
  if (plan === null) return { kind: "silent" };
  const isDeclared = plan.isProductionStated || studies.some(({ policy }) => policy.round !== null);
  const reasons = reasonsFor(plan, isDeclared, options);
  if (reasons.length === 0) return { kind: "clear" };
  const { rounds } = plan;
  const compared2 = rounds.findLast(({ steps }) => steps < atLength * plan.productionSteps) ?? rounds[0];
  return {
    kind: "advise",
    advice: [
      {
        evidence: {
          reasons,
          productionSteps: plan.productionSteps,
          isProductionStated: plan.isProductionStated,
          unit: plan.unit,
          rounds: rounds.length,
          roundSteps: rounds.map(({ steps }) => steps),
          roundConfigurations: rounds.map(({ configurations }) => configurations),
          configurations: total(rounds),
          configurationsAtProduction: total(atProduction(plan)),
          comparedSteps: compared2?.steps ?? 0,
          comparedConfigurations: compared2?.configurations ?? 0,
          computeSteps: rounds.reduce((sum, { steps, trials }) => sum + steps * trials, 0)
        },
        // The counts are exact; that the longest round is the production run is a guess unless the policy file says so.
        confidence: plan.isProductionStated ? "high" : "low",
        key: "rounds"
      }
    ]
  };
}
function reasonsFor(plan, isDeclared, options) {
  const { rounds, isProductionStated } = plan;
  const final = atProduction(plan);
  const last = final.at(-1);
  const reasons = [];
  const isMost = total(final) >= fewestAtProduction && total(final) > options.atProduction * total(rounds);
  if (isProductionStated && isMost) reasons.push("most-at-production");
  if (isUntested(plan, options)) reasons.push("untested-conclusion");
  if (isDeclared && rounds.length > 1 && last !== void 0 && last.configurations > options.lastConfigurations) reasons.push("wide-last-round");
  if (isDeclared && rounds.length > options.rounds) reasons.push("many-rounds");
  return reasons;
}
function isUntested(plan, { tenth }) {
  const { rounds, productionSteps } = plan;
  const final = atProduction(plan);
  const before = rounds.filter((round) => !final.includes(round));
  const isCompared = before.some(({ steps, configurations }) => steps <= tenth * productionSteps && configurations > 1);
  return total(final) === 1 && isCompared && before.every(({ steps }) => steps < tested * productionSteps);
}
function atProduction({ rounds, productionSteps }) {
  return rounds.filter(({ steps }) => steps >= atLength * productionSteps);
}
function total(rounds) {
  return rounds.reduce((sum, { configurations }) => sum + configurations, 0);
}

// src/studies/evidence/config-agreement.ts
var sameLength3 = 0.02;
var sameRate = 0.05;
var farOff2 = 50;
var skippedShare = 0.01;
var fewestRates = 3;
var ownRate = /auto|prodigy|d-?adapt|adafactor|schedule-?_?free|mechanic/i;
function agreementOf(trial, config) {
  const length = lengthOf(trial, config);
  const rates = ratesOf(trial, config);
  return {
    length: length.differs,
    peak: rates.peak,
    // The shape follows the length: with another length it is no fact of its own.
    schedule: length.differs === null ? rates.schedule : null,
    isCompared: length.isCompared || rates.isCompared,
    open: length.open ?? rates.open
  };
}
function lengthOf({ run, unit, lastStep, status }, { maxTrainSteps, batch }) {
  const none = { differs: null, isCompared: false, open: null };
  const stated = maxTrainSteps === null ? null : inUnitOf(unit, maxTrainSteps.value, run.stepsPerEpoch);
  if (status === "pruned" || stated === null || !(stated > 0) || !Number.isFinite(stated)) return none;
  const planned = run.plannedSteps?.value ?? null;
  const isBeyond = planned === null && lastStep !== null && lastStep > stated * (1 + sameLength3) + spacingOf(run.series);
  const logged = planned ?? (isBeyond ? lastStep : null);
  if (logged === null || !(logged > 0) || !Number.isFinite(logged)) return none;
  const slack = maxTrainSteps?.value.unit === unit ? 1 : 1 + sameLength3 * stated;
  if (Math.abs(logged - stated) <= slack) return { ...none, isCompared: true };
  const ratio = Math.max(logged / stated, stated / logged);
  const factors2 = [batch.accumulation, batch.devices, batch.perDevice, batch.global].flatMap((factor) => factor?.value ?? []);
  const isOtherUnit = ratio > farOff2 || factors2.some((factor) => factor > 1 && Math.abs(ratio / factor - 1) < sameLength3);
  if (isOtherUnit) return { ...none, open: "units-unclear" };
  return { differs: { stated, logged, unit }, isCompared: true, open: null };
}
function inUnitOf(unit, { value, unit: own }, stepsPerEpoch) {
  if (own === unit) return value;
  return own === "epochs" && unit === "steps" && stepsPerEpoch !== null ? value * stepsPerEpoch : null;
}
function spacingOf(series) {
  let least = Number.POSITIVE_INFINITY;
  for (const { steps } of series) {
    const [first, last] = [steps[0], steps.at(-1)];
    if (first !== void 0 && last !== void 0 && steps.length > 1) least = Math.min(least, (last - first) / (steps.length - 1));
  }
  return Number.isFinite(least) ? least : 0;
}
var noRates = { peak: null, schedule: null, isCompared: false, open: null };
function ratesOf(trial, config) {
  const logged = trial.run.series.filter((series) => series.role === "learning-rate" && series.steps.length >= fewestRates);
  if (logged.length === 0 || ownRate.test(config.optimizer.name?.value ?? "")) return noRates;
  const readings = logged.map((series) => compareRates(series, trial, config));
  const fitting = readings.find(({ peak, schedule, isCompared }) => isCompared && peak === null && schedule === null);
  return fitting ?? readings.find(({ isCompared }) => isCompared) ?? readings[0] ?? noRates;
}
function compareRates(series, trial, config) {
  const planned = trial.plannedSteps?.value ?? null;
  const points = pointsOf({ steps: series.steps, rates: series.values, stepBase: trial.stepBase, plannedSteps: planned });
  const top = points.reduce((most, { rate: rate2 }) => Math.max(most, rate2), 0);
  if (points.length < fewestRates || !(top > 0)) return noRates;
  const bounds = boundsOf(trial, config, points.at(-1)?.u ?? 0);
  if (bounds === null) return peakAlone(top, config);
  const near = points.map((point) => ({ point, ...bounds.near(point.u) }));
  const [lowTop, highTop] = [Math.max(...near.map(({ low }) => low)), Math.max(...near.map(({ high }) => high))];
  if (!(highTop > 0)) return noRates;
  if (top > highTop * (1 + sameRate) || top < lowTop * (1 - sameRate)) return peakReading(top > highTop ? highTop : lowTop, top, config);
  return shapeReading(near, highTop, bounds.family, trial.stepBase);
}
function shapeReading(near, peak, family, stepBase) {
  let [outside, worst, worstAt] = [0, 0, 0];
  for (const { point, low, high } of near) {
    const off = Math.max(low - point.rate, point.rate - high) - point.tolerance;
    if (off > sameRate * peak) outside += 1;
    if (off > worst) [worst, worstAt] = [off, point.u];
  }
  const differs = outside >= Math.max(2, 0.05 * near.length);
  return {
    ...noRates,
    schedule: differs ? { family, deviationOverPeak: worst / peak, worstAtStep: worstAt + stepBase } : null,
    isCompared: true
  };
}
function peakReading(stated, logged, config) {
  if (logged > 1 && stated < 0.1) return { ...noRates, open: "units-unclear" };
  const { global, perDevice, accumulation, devices } = config.batch;
  const factors2 = [global, perDevice, accumulation, devices].flatMap((factor) => factor?.value ?? []);
  const product = factors2.reduce((all, factor) => all * factor, 1);
  const scales = [...factors2, product].flatMap((factor) => [factor, factor / 256, factor / 512, factor / 64, Math.sqrt(factor), Math.sqrt(factor / 256)]);
  const ratio = logged / stated;
  const isScaled = scales.some((scale) => scale > 0 && Math.abs(scale - 1) > sameRate && Math.abs(ratio / scale - 1) < 0.01);
  if (isScaled) return { ...noRates, open: "rate-scaled" };
  return { ...noRates, peak: { stated, logged }, isCompared: true };
}
function peakAlone(top, config) {
  const stated = config.learningRate;
  const open = config.schedule?.kind === "open" ? config.schedule : null;
  const isScaled = open?.open.some(({ quantity }) => quantity === "world-size" || quantity === "learning-rate" || quantity === "custom");
  if (stated === null || stated.span === void 0 || !(stated.value > 0)) return noRates;
  if (isScaled) return { ...noRates, open: "schedule-open" };
  if (top > stated.value * (1 + sameRate)) return peakReading(stated.value, top, config);
  return top < stated.value * (1 - sameRate) ? { ...noRates, open: "schedule-open" } : { ...noRates, isCompared: true };
}
function boundsOf({ unit, run, plannedSteps }, config, lastU) {
  const read = config.schedule;
  const { stepsPerEpoch } = run;
  const supplied = { ...plannedSteps === null ? {} : { steps: plannedSteps.value }, ...stepsPerEpoch === null ? {} : { stepsPerEpoch } };
  const known3 = unit === "epochs" && read?.kind === "known" ? read : read?.resolve?.(supplied) ?? read;
  if (known3 === null || known3.kind === "open") return null;
  const { schedule } = known3;
  const lag = Math.max(2, Math.ceil(skippedShare * lastU));
  const bounds = (rates, from, to) => ({
    family: schedule.family,
    near: (u) => extremes(rates, from(u), to(u))
  });
  if (schedule.unit === unit)
    return bounds(
      schedule,
      (u) => u - lag,
      (u) => u + 1
    );
  if (stepsPerEpoch === null) return null;
  if (schedule.unit === "epochs")
    return bounds(
      heldPerEpoch(schedule, stepsPerEpoch),
      (u) => u - Math.max(lag, stepsPerEpoch),
      (u) => u + stepsPerEpoch
    );
  return bounds(
    schedule,
    (u) => (u - 1) * stepsPerEpoch,
    (u) => (u + 2) * stepsPerEpoch
  );
}
var looks = 16;
function extremes(schedule, from, to) {
  const first = Math.max(0, Math.floor(from));
  const last = Math.max(first, Math.ceil(to));
  const stride = Math.max(1, Math.floor((last - first) / looks));
  let [low, high] = [schedule.at(last), schedule.at(last)];
  for (let u = first; u < last; u += stride) {
    const rate2 = schedule.at(u);
    low = Math.min(low, rate2);
    high = Math.max(high, rate2);
  }
  return { low, high };
}

// src/rules/run-differs-from-config.ts
var Options14 = strictObject({});
var runDiffersFromConfig = defineRule({
  meta: {
    id: "run-differs-from-config",
    severity: "warning",
    claims: [],
    status: "fact",
    needs: "a run that logs its length or its learning rates, and its config",
    since: "0.1.0",
    sources: [{ title: "Goyal et al. 2017, Accurate, Large Minibatch SGD", url: "https://arxiv.org/abs/1706.02677" }],
    subjects: ["study"]
  },
  options: Options14,
  check(subject) {
    return subject.kind === "study" ? checkStudy7(subject.study) : { kind: "silent" };
  }
});
function checkStudy7(study) {
  const all = study.trials.flatMap((trial) => {
    const config = configOf(trial, study);
    return config === null ? [] : [{ trial, config, agreement: agreementOf(trial, config) }];
  });
  const compared2 = all.map((one) => ({ ...one, agreement: withoutTuned(one, all, study) }));
  const differing = compared2.filter(({ agreement }) => differencesOf(agreement).length > 0);
  const [first] = differing;
  if (first !== void 0) return advise3(first, differing.length, compared2);
  const reasons = new Set(compared2.map(({ agreement }) => agreement.open));
  if (reasons.has("units-unclear")) return { kind: "unknown", because: "units-unclear" };
  if (reasons.has("rate-scaled")) return { kind: "unknown", because: "rate-scaled" };
  if (compared2.some(({ agreement }) => agreement.isCompared)) return { kind: "clear" };
  if (reasons.has("schedule-open")) return { kind: "unknown", because: "schedule-open" };
  return { kind: "silent" };
}
function configOf(trial, study) {
  const own = trial.config ?? study.config;
  const isOldVersion = own !== null && study.config !== null && own.id === study.config.id && own !== study.config;
  return isOldVersion ? null : own;
}
function withoutTuned({ config, agreement }, all, study) {
  const sharing = all.filter((other) => other.config === config);
  if (sharing.length < 2) return agreement;
  const isOne = (values) => new Set(values).size <= 1;
  const isRateTuned = study.kind === "learning-rate-sweep" || study.varied.some(isLearningRateKey) || !isOne(sharing.map((other) => other.agreement.peak?.logged ?? null)) || !isOne(sharing.map((other) => other.trial.learningRate?.peak ?? null));
  const isLengthTuned = !isOne(sharing.map((other) => other.agreement.length?.logged ?? null));
  return {
    ...agreement,
    length: isLengthTuned ? null : agreement.length,
    peak: isRateTuned ? null : agreement.peak,
    schedule: isRateTuned || isLengthTuned ? null : agreement.schedule,
    open: isRateTuned && agreement.open === "rate-scaled" ? null : agreement.open
  };
}
function differencesOf({ length, peak, schedule }) {
  return [...length === null ? [] : ["length"], ...peak === null ? [] : ["peak"], ...schedule === null ? [] : ["schedule"]];
}
function advise3({ trial, config, agreement }, runs, compared2) {
  const { length, peak, schedule } = agreement;
  const at = spanOf(config, agreement);
  return {
    kind: "advise",
    advice: [
      {
        evidence: {
          differences: differencesOf(agreement),
          runs,
          comparedRuns: compared2.filter((one) => one.agreement.isCompared).length,
          run: trial.id,
          config: config.id,
          unit: trial.unit,
          statedMaxTrainSteps: length?.stated ?? null,
          loggedMaxTrainSteps: length?.logged ?? null,
          statedPeakLearningRate: peak?.stated ?? null,
          loggedPeakLearningRate: peak?.logged ?? null,
          statedFamily: schedule?.family ?? null,
          deviationOverPeak: schedule?.deviationOverPeak ?? null,
          worstAtStep: schedule?.worstAtStep ?? null
        },
        // A length that the result file states and a schedule that is known are exact; which config a run was made with is found by its place.
        confidence: config.schedule?.kind === "known" || trial.run.plannedSteps !== null ? "high" : "medium",
        key: "run",
        ...at === void 0 ? {} : { at }
      }
    ]
  };
}
function spanOf(config, { length, peak }) {
  if (length !== null) return config.maxTrainSteps?.span;
  if (peak !== null) return config.learningRate?.span;
  const others = new Set([config.maxTrainSteps, config.learningRate, config.warmup].map((value) => value?.span?.start));
  const spans = Object.values(config.schedule?.keys ?? {}).flatMap(({ span }) => span ?? []);
  return spans.find(({ start }) => !others.has(start)) ?? spans[0];
}

// src/changes/chosen-rate.ts
var prefixShare = 0.5;
var longerSchedule = 1.5;
var fewestRates2 = 2;
function chosenRates(pair) {
  const { before, after, studies } = pair;
  const production = after.maxTrainSteps?.value;
  if (production === void 0 || !(production.value > 0)) return [];
  return studies.flatMap((study) => {
    const tried = triedRates(study);
    const learningRate = rateOf(after, tried?.key ?? null);
    const planned = lengthIn(study, production.unit, before);
    if (tried === null || learningRate === null || planned === null || study.policy.purpose === "scaling") return [];
    if (!tried.rates.some((rate2) => isClose(rate2, learningRate))) return [];
    const stopped = tried.trials.filter(isStopped);
    const isFinished2 = tried.trials.some((trial) => trial.feasible && isClose(trialRate(trial, tried.key) ?? 0, learningRate));
    const isUnfinished = stopped.length * 2 > tried.trials.length && !isFinished2;
    const isUnAnnealed = !isUnfinished && endsUnAnnealed(pair);
    return [
      {
        study,
        learningRate,
        rates: tried.rates,
        trials: tried.trials.length,
        measuredSteps: isUnfinished ? planned * median(stopped.map(shareDone)) : planned,
        productionSteps: production.value,
        unit: production.unit,
        prefix: isUnfinished ? "unfinished" : isUnAnnealed ? "un-annealed" : null,
        divergedAbove: study.trials.filter((trial) => trial.status === "diverged" && (trialRate(trial, tried.key) ?? 0) > learningRate).length
      }
    ];
  });
}
function triedRates(study) {
  const key = study.varied.find(isLearningRateKey);
  if (key === void 0) return null;
  const trials = study.trials.filter((trial) => trial.status !== "diverged" && trial.best !== null && trialRate(trial, key) !== null);
  const rates = [...new Set(trials.flatMap((trial) => trialRate(trial, key) ?? []))].sort((a, b) => a - b);
  return rates.length >= fewestRates2 ? { key, rates, trials } : null;
}
function trialRate({ hyperparameters }, key) {
  const value = Object.hasOwn(hyperparameters, key) ? Number(canonical(hyperparameters[key] ?? null)) : Number.NaN;
  return value > 0 && Number.isFinite(value) ? value : null;
}
function rateOf(config, key) {
  const path = key === null ? null : pathOf(key, config);
  const value = path === null ? Number.NaN : Number(canonical(config.values.get(path)?.value ?? null));
  return value > 0 ? value : config.learningRate?.value ?? null;
}
function isClose(a, b) {
  return Math.abs(a - b) <= 1e-6 * Math.abs(b);
}
function isStopped(trial) {
  return (trial.status === "unfinished" || trial.status === "pruned") && shareDone(trial) <= prefixShare;
}
function shareDone({ evaluations, plannedSteps }) {
  return (evaluations.at(-1)?.done ?? Number.NaN) / (plannedSteps?.value ?? Number.NaN);
}
function endsUnAnnealed({ before, studies }) {
  const reading = runOf(before, studies);
  if (reading.kind === "open") return false;
  const { schedule, runSteps } = reading.run;
  return schedule.horizon !== null && schedule.horizon >= longerSchedule * runSteps;
}

// src/rules/short-horizon.ts
var Options15 = strictObject({
  /** Complete runs up to this share of the new length are too short to choose a learning rate for it. */
  share: number().gt(0).lt(1).default(0.01),
  /** So are prefixes of longer runs up to this share. */
  prefixShare: number().gt(0).lte(1).default(0.5)
});
var below = 4;
var above = { complete: 2, prefix: 10 };
var reswept = { share: 0.2, longer: 1.5, rates: 3 };
var rateFree = /schedule[\s_-]*free|prodigy|d[\s_-]*adapt|mechanic/i;
var shortHorizon = defineRule({
  meta: {
    id: "short-horizon",
    severity: "warning",
    claims: ["S37", "S38", "S46", "S58"],
    status: "fact",
    needs: "a longer config, and a study behind the shorter one that compared learning rates",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: deciding how long to train when training is compute-bound",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-compute-bound"
      },
      { title: "Wu et al. 2018, Understanding Short-Horizon Bias in Stochastic Meta-Optimization", url: "https://arxiv.org/abs/1803.02021" },
      { title: "Bjorck et al. 2025, Scaling Optimal LR Across Token Horizons", url: "https://arxiv.org/abs/2409.19913" }
    ],
    subjects: ["config-change"]
  },
  options: Options15,
  check(subject, options) {
    return subject.kind === "config-change" ? checkChange4(subject, options) : { kind: "silent" };
  }
});
function checkChange4(pair, options) {
  const { before, after } = pair;
  if (isSmokeTest(after) || rateFree.test(after.optimizer.name?.value ?? "") || !isAboutRate(pair)) return { kind: "silent" };
  const chosen = chosenRates(pair).filter(({ measuredSteps, productionSteps }) => measuredSteps < productionSteps);
  if (chosen.length === 0) return { kind: "silent" };
  const [found] = chosen.toSorted((a, b) => b.measuredSteps - a.measuredSteps);
  const reason = found === void 0 ? null : reasonFor(found, options);
  if (found === void 0 || reason === null || isReswept(found, pair)) return { kind: "clear" };
  const isBatchChanged = batchChange(before, after) !== null;
  const at = after.learningRate?.span ?? after.maxTrainSteps?.span;
  return {
    kind: "advise",
    advice: [
      {
        evidence: evidenceOf6(found, reason, isBatchChanged),
        confidence: isBatchChanged || found.divergedAbove > 0 ? "low" : "medium",
        key: "learning-rate",
        ...at === void 0 ? {} : { at }
      }
    ]
  };
}
function isAboutRate({ before, after }) {
  const [old, fresh] = [before.maxTrainSteps?.value, after.maxTrainSteps?.value];
  return old?.value !== fresh?.value || old?.unit !== fresh?.unit || before.learningRate?.value !== after.learningRate?.value;
}
function reasonFor({ measuredSteps, productionSteps, prefix }, options) {
  const share = measuredSteps / productionSteps;
  if (prefix !== null && share <= options.prefixShare) return prefix;
  return share <= options.share ? "short" : null;
}
function isReswept({ measuredSteps, productionSteps, unit }, { studies, related = [] }) {
  const least = Math.max(reswept.share * productionSteps, reswept.longer * measuredSteps);
  return [...studies, ...related].some((study) => {
    const finished = triedRates({ ...study, trials: study.trials.filter(({ feasible }) => feasible) });
    return (lengthIn(study, unit, null) ?? 0) >= least && (finished?.rates.length ?? 0) >= reswept.rates;
  });
}
function evidenceOf6(found, reason, isBatchChanged) {
  const { learningRate, measuredSteps, productionSteps } = found;
  const round = (rate2) => Number(rate2.toPrecision(3));
  return {
    reason,
    study: found.study.name,
    trials: found.trials,
    learningRates: found.rates,
    learningRate,
    measuredSteps: Math.round(measuredSteps),
    maxTrainSteps: productionSteps,
    unit: found.unit,
    share: measuredSteps / productionSteps,
    lowLearningRate: round(learningRate / below),
    highLearningRate: round(learningRate * (reason === "short" ? above.complete : above.prefix)),
    isBatchChanged,
    divergedAbove: found.divergedAbove
  };
}

// src/changes/evidence-keys.ts
function classedChanges(before, after) {
  const changes = changedPaths(before, after).flatMap((path) => {
    const [from, to] = [before.values.get(path), after.values.get(path)];
    const keyClass = classOfKey(path);
    if (from === void 0 || to === void 0 || keyClass === null || keyClass === "batch" || isNamed(path, keyClass)) return [];
    if (canonical(from.value) === canonical(to.value) || isPlace(from.value) || isPlace(to.value)) return [];
    return [{ class: keyClass, path, from: from.value, to: to.value, span: to.span }];
  });
  const batch = batchChange(before, after);
  return batch === null ? changes : [...changes, { class: "batch", path: batch.name, from: batch.from, to: batch.to, span: batch.span }];
}
function isNamed(path, keyClass) {
  return isNameKey(path) && keyClass !== "architecture" && keyClass !== "data";
}
function isPlace(value) {
  return typeof value === "string" && (/^(?:\.{0,2}\/|~\/|[A-Za-z]:\\|\w+:\/\/)/.test(value) || value.length > 300);
}

// src/changes/versions.ts
function runsOfVersions(pair) {
  const { studies, newStudies = [] } = pair;
  const paths = changedPaths(pair.before, pair.after);
  const old = new Set(studies.flatMap(({ trials }) => trials));
  const fresh = new Set(newStudies.flatMap(({ trials }) => trials));
  const all = [.../* @__PURE__ */ new Set([...old, ...fresh])];
  const side = (trial) => versionOf(trial, pair, paths) ?? (old.has(trial) ? fresh.has(trial) ? null : "before" : "after");
  return { before: all.filter((trial) => side(trial) === "before"), after: all.filter((trial) => side(trial) === "after") };
}
function versionOf(trial, { before, after }, paths) {
  if (trial.config === before) return "before";
  if (trial.config === after) return "after";
  let votes = 0;
  let known3 = 0;
  for (const path of paths) {
    if (!Object.hasOwn(trial.hyperparameters, path)) continue;
    const value = canonical(trial.hyperparameters[path] ?? null);
    const [a, b] = [before.values.get(path), after.values.get(path)].map((one) => one === void 0 ? null : canonical(one.value));
    if (value === a) votes -= 1;
    else if (value === b) votes += 1;
    known3 += 1;
  }
  if (known3 === 0 || Math.abs(votes) < known3) return null;
  return votes < 0 ? "before" : "after";
}

// src/rules/stale-steps.ts
var Options16 = strictObject({
  /** A batch that changes by this factor, either way, is another training. */
  batchFactor: number().gt(1).default(1.5)
});
var staleSteps = defineRule({
  meta: {
    id: "stale-steps",
    severity: "note",
    claims: ["S22"],
    status: "fact",
    needs: "two versions of a config with one length, and finished runs of the first",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: determining the number of steps for each training run",
        url: "https://github.com/google-research/tuning_playbook#determining-the-number-of-steps-for-each-training-run"
      }
    ],
    subjects: ["config-change"]
  },
  options: Options16,
  check(subject, options) {
    return subject.kind === "config-change" ? checkChange5(subject, options) : { kind: "silent" };
  }
});
var telling = /* @__PURE__ */ new Set(["architecture", "data", "augmentation", "regularization", "batch", "optimizer"]);
function checkChange5(pair, options) {
  const { before, after } = pair;
  const lengths = lengthsOf(before, after);
  if (lengths === null || isSmokeTest(after)) return { kind: "silent" };
  const runs = runsOfVersions(pair);
  const finished = runs.before.filter((trial) => isFinished(trial, lengths.from));
  if (finished.length === 0) return { kind: "silent" };
  const changes = classedChanges(before, after).filter((change) => isTelling(change, before, after, options));
  if (changes.length === 0 || lengths.ratio !== 1 || runs.after.some((trial) => isFinished(trial, lengths.to))) return { kind: "clear" };
  const at = changes.find(({ span }) => span !== void 0)?.span;
  return {
    kind: "advise",
    advice: [
      {
        evidence: {
          classes: [...new Set(changes.map((change) => change.class))],
          settings: changes.map(({ path, from, to }) => `${path}: ${from} \u2192 ${to}`),
          maxTrainSteps: lengths.to,
          unit: lengths.unit,
          runs: finished.length,
          medianBestFraction: middle(finished.flatMap(({ best }) => best?.fraction ?? []))
        },
        confidence: "high",
        key: "max_train_steps",
        ...at === void 0 ? {} : { at }
      }
    ]
  };
}
function isFinished({ feasible, plannedSteps, config }, length) {
  return feasible && (plannedSteps?.value === length || config?.maxTrainSteps?.value.value === length);
}
function isTelling(change, before, after, { batchFactor }) {
  if (!telling.has(change.class)) return false;
  if (change.class === "optimizer") return before.optimizer.name !== null && change.span?.start === after.optimizer.name?.span?.start;
  const [from, to] = [Number(change.from), Number(change.to)];
  if (change.class === "batch") return to / from >= batchFactor || from / to >= batchFactor && after.maxTrainSteps?.value.unit !== "steps";
  if (change.class === "augmentation" || change.class === "regularization") return !(to > from);
  return true;
}
function middle(values) {
  const sorted2 = values.toSorted((a, b) => a - b);
  return sorted2[Math.floor((sorted2.length - 1) / 2)] ?? null;
}

// src/statistics/student-t.ts
var import_stats_base_dists_beta_cdf2 = __toESM(require_lib124(), 1);
function studentTCdf(t, degrees) {
  const tail = (0, import_stats_base_dists_beta_cdf2.default)(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
  return t < 0 ? tail : 1 - tail;
}
function studentTQuantile(p, degrees) {
  if (!(p > 0) || !(p < 1) || !(degrees > 0)) return Number.NaN;
  let [low, high] = [-1, 1];
  while (studentTCdf(low, degrees) > p && low > -1e12) low *= 2;
  while (studentTCdf(high, degrees) < p && high < 1e12) high *= 2;
  for (let step = 0; step < 100; step += 1) {
    const middle2 = (low + high) / 2;
    if (studentTCdf(middle2, degrees) < p) low = middle2;
    else high = middle2;
  }
  return (low + high) / 2;
}
function ratioUpperBound(ratios, confidence) {
  const logs = ratios.map((ratio) => Math.log(ratio));
  const count = logs.length;
  const mean = logs.reduce((sum, value) => sum + value, 0) / count;
  const variance = logs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1);
  return count < 2 ? Number.NaN : Math.exp(mean + studentTQuantile(confidence, count - 1) * Math.sqrt(variance / count));
}

// src/rules/steps-reducible.ts
var Options17 = strictObject({
  /** The fewest pairs of runs that differ in the change alone. */
  pairs: number().int().min(3).default(3),
  /** The upper 90 % bound of the ratio of steps must lie below this. */
  ratio: number().gt(0).lt(1).default(0.9)
});
var stepsReducible = defineRule({
  meta: {
    id: "steps-reducible",
    severity: "note",
    claims: ["S24"],
    status: "fact",
    needs: "two versions of a config of one length, and 3 pairs of finished runs with the same seeds",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: determining the number of steps for each training run",
        url: "https://github.com/google-research/tuning_playbook#determining-the-number-of-steps-for-each-training-run"
      }
    ],
    subjects: ["config-change"]
  },
  options: Options17,
  check(subject, options) {
    return subject.kind === "config-change" ? checkChange6(subject, options) : { kind: "silent" };
  }
});
var tuning2 = /* @__PURE__ */ new Set(["optimizer", "schedule", "warmup", "stability", "initialization", "throughput"]);
var tolerance = { content: 0.9, confidence: 0.8 };
function checkChange6(pair, options) {
  const lengths = lengthsOf(pair.before, pair.after);
  if (lengths === null || lengths.ratio !== 1 || isSmokeTest(pair.after)) return { kind: "silent" };
  const changes = classedChanges(pair.before, pair.after);
  if (changes.length === 0 || changes.some((change) => !tuning2.has(change.class))) return { kind: "silent" };
  const pairs = pairsOf(pair);
  if (pairs.length === 0) return { kind: "silent" };
  const ratios = pairs.flatMap((one) => ratioOf(one) ?? []);
  if (ratios.length < options.pairs) return { kind: "unknown", because: "too-few-pairs", evidence: { pairs: ratios.length, needed: options.pairs } };
  const high = ratioUpperBound(
    ratios.map((ratio) => ratio.high),
    0.9
  );
  if (!(high < options.ratio)) return { kind: "clear" };
  const enough2 = logNormalUpperBound(
    pairs.flatMap(({ fresh }) => stepsWithinNoise(fresh) ?? []),
    tolerance
  );
  const length = pairs[0]?.length ?? 0;
  const steps = Math.ceil(Math.max(length * high, enough2));
  if (!(steps < options.ratio * length)) return { kind: "clear" };
  const at = pair.after.maxTrainSteps?.span;
  return {
    kind: "advise",
    advice: [
      {
        evidence: {
          pairs: ratios.length,
          metric: pairs[0]?.old.metric?.name ?? "",
          settings: changes.map(({ path, from, to }) => `${path}: ${from} \u2192 ${to}`),
          medianRatio: median(ratios.map((ratio) => ratio.plain)),
          highRatio: high,
          maxTrainSteps: length,
          recommendedMaxTrainSteps: steps,
          withinNoiseSteps: Math.ceil(enough2),
          unit: pairs[0]?.old.unit ?? "steps"
        },
        confidence: "medium",
        key: "max_train_steps",
        ...at === void 0 ? {} : { at }
      }
    ]
  };
}
function pairsOf(pair) {
  const runs = runsOfVersions(pair);
  const [old, fresh] = [bySeed(runs.before), bySeed(runs.after)];
  return [...old].flatMap(([seed, [first, ...others]]) => {
    const [second, ...more] = fresh.get(seed) ?? [];
    if (first === void 0 || second === void 0 || others.length > 0 || more.length > 0) return [];
    const length = first.plannedSteps?.value;
    const isOne = first.metric?.name === second.metric?.name && first.unit === second.unit && length === second.plannedSteps?.value;
    return isOne && length !== void 0 ? [{ old: first, fresh: second, length }] : [];
  });
}
function bySeed(trials) {
  const seeds = /* @__PURE__ */ new Map();
  for (const trial of trials) {
    if (!trial.feasible) continue;
    const seed = Object.entries(trial.hyperparameters).find(([key2]) => isSeedKey(key2))?.[1];
    const key = seed === void 0 ? `name:${trial.id.slice(trial.id.lastIndexOf("/") + 1)}` : `seed:${seed}`;
    seeds.set(key, [...seeds.get(key) ?? [], trial]);
  }
  return seeds;
}
function ratioOf({ old, fresh }) {
  const [a, b] = [curveOf(old), curveOf(fresh)];
  if (a === null || b === null || (old.evaluationSpacing ?? 0) <= 0) return null;
  const target = Math.max(a.loss[a.bestIndex] ?? Number.NaN, b.loss[b.bestIndex] ?? Number.NaN);
  const [slow, fast] = [a, b].map(({ done, loss }) => done[loss.findIndex((value) => value <= target)]);
  if (slow === void 0 || fast === void 0 || !(slow > 0)) return null;
  const sooner = slow - (old.evaluationSpacing ?? 0);
  return sooner > 0 ? { plain: fast / slow, high: fast / sooner } : null;
}
function stepsWithinNoise(trial) {
  const curve = curveOf(trial);
  return curve === null ? null : withinNoiseAt(curve);
}

// src/studies/evidence/sweep/assumptions.ts
var LEAST_DECAY = 0.99;
function brokenAssumptions(study) {
  const configs = configsOf(study);
  const decays = study.trials.flatMap((trial) => decayOf(trial, study) ?? []);
  const decaying = decays.filter(({ finalOverPeak }) => finalOverPeak < LEAST_DECAY).length;
  const augmentation = namedSettings(configs.flatMap((config) => Object.entries(config.augmentation)));
  const regularization = namedSettings(configs.flatMap(regularizationOf));
  const trainMetric = study.trials.map((trial) => fitOf(trial)?.metric ?? null).find((metric) => metric !== null) ?? null;
  const isDirty = augmentation.length > 0 || regularization.some((name) => !/weight_?decay|\bwd\b|l2/i.test(name));
  const found = [
    ["learning-rate-decays", decaying > 0],
    ["augmentation-on", augmentation.length > 0],
    ["regularization-on", regularization.length > 0],
    ["lengths-differ", study.lengths.length > 1],
    ["train-metric-missing", trainMetric === null],
    ["train-metric-not-clean", trainMetric !== null && (isRunningMean(trainMetric) || isDirty)],
    ["label-noise", configs.some(hasLabelNoise)]
  ];
  return {
    broken: found.flatMap(([assumption, isBroken]) => isBroken ? [assumption] : []),
    augmentation,
    regularization,
    decaying,
    decayKnown: decays.length,
    lengths: study.lengths,
    trainMetric
  };
}
function comesBack(study) {
  const { config } = study;
  if (config === null || study.trials.some((trial) => trial.config === config)) return [];
  const settings = ({ augmentation, ...rest }) => [...Object.entries(augmentation), ...regularizationOf({ augmentation, ...rest })];
  const inSweep = new Set(configsOf(study).flatMap((own) => namedSettings(settings(own))));
  return namedSettings(settings(config)).filter((name) => !inSweep.has(name));
}
function configsOf(study) {
  return [...new Set(study.trials.flatMap((trial) => trial.config ?? []))];
}
function regularizationOf({ weightDecay, regularization }) {
  return [...weightDecay === null ? [] : [["weight_decay", weightDecay]], ...Object.entries(regularization)];
}
function namedSettings(settings) {
  return [...new Set(settings.filter(([, { value }]) => isOn(value)).map(([key, { value }]) => `${key} = ${String(value)}`))].sort();
}
function isOn(value) {
  if (typeof value === "string") return !/^\s*(|none|null|false|off|no|original|0*\.?0*)\s*$/i.test(value);
  return value !== null && value !== false && value !== 0;
}
function isRunningMean(metric) {
  return nameParts(metric).some((part) => /^(avg|average|running|smooth|smoothed|smoothing|ema|ewma|moving|meter|rolling)$/.test(part));
}
function hasLabelNoise({ values }) {
  return [...values].some(([key, { value }]) => /(^|[._])(label_?noise|noisy_labels|noise_rate|label_flip)/i.test(key) && isOn(value));
}

// src/rules/sweep-assumptions.ts
var Options18 = strictObject({});
var sweepAssumptions = defineRule({
  meta: {
    id: "sweep-assumptions",
    severity: "warning",
    claims: ["S26", "S28"],
    status: "fact",
    needs: "a learning-rate sweep",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: algorithm for picking an initial candidate for max_train_steps using a learning rate sweep",
        url: "https://github.com/google-research/tuning_playbook#algorithm-for-picking-an-initial-candidate-for-max_train_steps-using-a-learning-rate-sweep"
      }
    ],
    subjects: ["study"]
  },
  options: Options18,
  check(subject) {
    if (subject.kind !== "study" || subject.study.kind !== "learning-rate-sweep") return { kind: "silent" };
    const { study } = subject;
    const { broken, augmentation, regularization, decaying, decayKnown, lengths, trainMetric } = brokenAssumptions(study);
    if (broken.length === 0) return { kind: "clear" };
    return {
      kind: "advise",
      advice: [
        {
          evidence: {
            broken,
            trials: study.trials.length,
            learningRates: sweepPoints(study).length,
            augmentation: augmentation.slice(0, MOST_LISTED4),
            regularization: regularization.slice(0, MOST_LISTED4),
            decaying,
            decayKnown,
            maxTrainSteps: lengths.slice(0, MOST_LISTED4),
            unit: study.trials[0]?.unit ?? "steps",
            trainMetric
          },
          confidence: "high",
          key: "assumptions"
        }
      ]
    };
  }
});
var MOST_LISTED4 = 10;

// src/rules/sweep-boundary.ts
var Options19 = strictObject({});
var sweepBoundary = defineRule({
  meta: {
    id: "sweep-boundary",
    severity: "warning",
    claims: ["S30", "S31", "S32"],
    status: "fact",
    needs: "a learning-rate sweep with a training metric",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: algorithm for picking an initial candidate for max_train_steps using a learning rate sweep",
        url: "https://github.com/google-research/tuning_playbook#algorithm-for-picking-an-initial-candidate-for-max_train_steps-using-a-learning-rate-sweep"
      }
    ],
    subjects: ["study"]
  },
  options: Options19,
  check(subject) {
    if (subject.kind !== "study" || subject.study.kind !== "learning-rate-sweep") return { kind: "silent" };
    return checkSweep(subject.study);
  }
});
function checkSweep(study) {
  const points = sweepPoints(study);
  const optimum = optimumOf(points);
  const { place } = optimum;
  if (place === "fit-unknown") return { kind: "unknown", because: "fit-unknown", evidence: { trials: study.trials.length } };
  if (place === "interior" || place === "nobody-fits" || place === "neighbour-censored") return { kind: "clear" };
  const declared = declaredRates(study);
  return {
    kind: "advise",
    advice: [
      {
        evidence: evidenceOf7(study, points, optimum),
        confidence: place === "capped-by-stability" ? "medium" : "high",
        key: "learning_rate",
        ...declared === void 0 ? {} : { at: declared.span }
      }
    ]
  };
}
function evidenceOf7(study, points, optimum) {
  const fitted = points.filter(({ outcome }) => outcome === "fits").slice(0, MOST_LISTED5);
  const { best, tied } = optimum;
  return {
    place: optimum.place,
    learningRates: points.slice(0, MOST_LISTED5).map(({ learningRate }) => learningRate),
    fittedLearningRates: fitted.map(({ learningRate }) => learningRate),
    fitSteps: fitted.map(({ fitDone }) => fitDone ?? 0),
    divergedLearningRates: points.filter(({ outcome }) => outcome === "diverged").map(({ learningRate }) => learningRate),
    bestLearningRate: best?.learningRate ?? null,
    bestFitSteps: tied.some(({ fitDone }) => fitDone !== null) ? Math.max(...tied.map(({ fitDone }) => fitDone ?? 0)) : null,
    bestFinalTrainLoss: best?.finalLoss ?? null,
    slope: optimum.slope,
    isProportional: optimum.isProportional,
    suggestedLearningRates: suggestedRates(optimum, points),
    ...declaredBounds(study),
    maxTrainSteps: study.maxTrainSteps?.value ?? null,
    unit: study.trials[0]?.unit ?? "steps"
  };
}
function declaredRates({ searchSpace }) {
  return searchSpace?.parameters.find(({ role }) => role === "learning-rate");
}
function declaredBounds(study) {
  const declared = declaredRates(study);
  const numbers = declared?.choices.filter((choice) => typeof choice === "number") ?? [];
  if (numbers.length > 0) return { declaredLow: Math.min(...numbers), declaredHigh: Math.max(...numbers) };
  return { declaredLow: declared?.low ?? null, declaredHigh: declared?.high ?? null };
}
var MOST_LISTED5 = 50;
function suggestedRates({ place, above: above2, tied }, points) {
  const lowest = points[0]?.learningRate ?? Number.NaN;
  const highest = points.at(-1)?.learningRate ?? Number.NaN;
  const byPlace = {
    "upper-edge": [1, 2, 3].map((third) => highest * 10 ** (third / 3)),
    "nobody-fits-upwards": [1, 2, 3].map((third) => highest * 10 ** (third / 3)),
    "lower-edge": [3, 2, 1].map((third) => lowest / 10 ** (third / 3)),
    "all-diverged": [3, 2, 1].map((third) => lowest / 10 ** (third / 3)),
    "capped-by-stability": [1, 2, 3, 4, 5].map((sixth) => (tied.at(-1)?.learningRate ?? Number.NaN) * 10 ** (sixth / 6))
  };
  const limit = place === "capped-by-stability" ? (above2?.learningRate ?? 0) * 0.9 : Number.POSITIVE_INFINITY;
  return (byPlace[place] ?? []).filter((rate2) => rate2 < limit).map((rate2) => Number(rate2.toPrecision(2)));
}

// src/rules/sweep-candidate.ts
var Options20 = strictObject({
  /** The fewest learning rates that must fit the training set. */
  fits: int().min(1).default(3),
  /** The fewest values of the training metric in a usual trial: with fewer a first fit is known too coarsely. */
  values: int().min(3).default(50)
});
var FATAL = ["learning-rate-decays", "label-noise"];
var sweepCandidate = defineRule({
  meta: {
    id: "sweep-candidate",
    severity: "note",
    claims: ["S23", "S24", "S25", "S26", "S27", "S28", "S29"],
    status: "fact",
    needs: "a learning-rate sweep of which 3 rates fit the training set, with a worse or diverged rate on either side of the fastest",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: algorithm for picking an initial candidate for max_train_steps using a learning rate sweep",
        url: "https://github.com/google-research/tuning_playbook#algorithm-for-picking-an-initial-candidate-for-max_train_steps-using-a-learning-rate-sweep"
      }
    ],
    subjects: ["study"]
  },
  options: Options20,
  check(subject, options) {
    if (subject.kind !== "study" || subject.study.kind !== "learning-rate-sweep") return { kind: "silent" };
    return checkSweep2(subject.study, options);
  }
});
function checkSweep2(study, options) {
  const points = sweepPoints(study);
  const optimum = optimumOf(points);
  const evidence = {
    place: optimum.place,
    trials: study.trials.length,
    learningRates: points.length,
    fitting: optimum.fitting,
    needed: options.fits,
    bestLearningRate: optimum.best?.learningRate ?? null,
    bestFinalTrainLoss: optimum.best?.finalLoss ?? null,
    maxTrainSteps: study.maxTrainSteps?.value ?? null,
    unit: study.trials[0]?.unit ?? "steps"
  };
  if (optimum.place === "fit-unknown") return { kind: "unknown", because: "fit-unknown", evidence };
  if (optimum.place === "nobody-fits") return { kind: "unknown", because: "nobody-fits", evidence };
  if (optimum.place === "neighbour-censored") return { kind: "unknown", because: "neighbour-censored", evidence };
  if (optimum.place !== "interior" && optimum.place !== "capped-by-stability") return { kind: "unknown", because: "optimum-on-edge", evidence };
  if (optimum.fitting < options.fits) return { kind: "unknown", because: "too-few-fits", evidence };
  const values = median(study.trials.flatMap((trial) => fitOf(trial)?.values ?? []));
  if (!(values >= options.values)) return { kind: "unknown", because: "too-few-values", evidence: { ...evidence, values, needed: options.values } };
  const { broken } = brokenAssumptions(study);
  const fatal = broken.filter((assumption) => FATAL.includes(assumption));
  if (fatal.length > 0) return { kind: "unknown", because: "assumptions-broken", evidence: { ...evidence, broken: fatal } };
  return advise4(study, optimum, broken);
}
function advise4(study, optimum, broken) {
  const { best, tied, below: below2, above: above2 } = optimum;
  if (best === null) return { kind: "clear" };
  const points = sweepPoints(study);
  const fitted = points.filter(({ outcome }) => outcome === "fits");
  const slowest = tied.reduce((most, point) => (point.fitDone ?? 0) > (most.fitDone ?? 0) ? point : most, best);
  const neighbours = [below2, above2].flatMap((point) => point?.fitDone ?? []);
  const refined = tied.length === 1 ? refinedOptimum(optimum) : null;
  const spread = best.seedFits.length < 2 ? null : ((best.seedFits.at(-1) ?? 0) - (best.seedFits[0] ?? 0)) / median(best.seedFits);
  const at = study.config?.maxTrainSteps?.span;
  const evidence = {
    recommendedMaxTrainSteps: Math.ceil(slowest.fitDone ?? 0),
    lowMaxTrainSteps: Math.floor(slowest.fitAfter ?? 0),
    highMaxTrainSteps: Math.ceil(slowest.fitDone ?? 0),
    unit: study.trials[0]?.unit ?? "steps",
    learningRate: best.learningRate,
    place: optimum.place,
    tiedLearningRates: tied.map(({ learningRate }) => learningRate),
    learningRates: points.length,
    fittedLearningRates: fitted.map(({ learningRate }) => learningRate),
    fitSteps: fitted.map(({ fitDone }) => fitDone ?? 0),
    divergedLearningRates: points.filter(({ outcome }) => outcome === "diverged").map(({ learningRate }) => learningRate),
    fitMetric: study.trials.map((trial) => fitOf(trial)?.metric ?? null).find((metric) => metric !== null) ?? "",
    seeds: best.seedFits.length,
    seedSpread: spread,
    rateResolution: Math.sqrt(rateRatio(best.learningRate, below2?.learningRate, above2?.learningRate)),
    isWorthRefining: neighbours.length > 0 && (best.fitDone ?? 0) / Math.min(...neighbours) < WORTH_REFINING,
    refinedLearningRate: refined === null ? null : Number(refined.learningRate.toPrecision(2)),
    refinedSteps: refined === null ? null : Math.ceil(refined.steps),
    broken,
    comesBack: comesBack(study).slice(0, MOST_LISTED6),
    maxTrainSteps: study.maxTrainSteps?.value ?? null
  };
  const asked = configLength(study.config, study.trials[0]?.unit ?? "steps", commonStepsPerEpoch(study))?.length ?? Number.NaN;
  if (asked >= evidence.lowMaxTrainSteps && asked <= evidence.highMaxTrainSteps) return { kind: "clear" };
  return { kind: "advise", advice: [{ evidence, confidence: confidenceOf4(evidence), key: "max_train_steps", ...at === void 0 ? {} : { at } }] };
}
var WORTH_REFINING = 0.8;
var MOST_LISTED6 = 10;
var CLOSE_SEEDS = 0.15;
function confidenceOf4({ place, broken, seedSpread: seedSpread2 }) {
  if (place !== "interior" || broken.some((assumption) => assumption !== "lengths-differ")) return "low";
  return seedSpread2 !== null && seedSpread2 <= CLOSE_SEEDS ? "high" : "medium";
}
function rateRatio(best, below2, above2) {
  return Math.max(below2 === void 0 ? 1 : best / below2, above2 === void 0 ? 1 : above2 / best);
}

// src/studies/evidence/step-time.ts
var perStep = /(?:step|iter(?:ation)?|batch|update)_?time|time_?(?:per|\/)_?(?:step|iter|batch|update)|(?:sec(?:onds)?|ms|s)_?(?:per|\/)_?(?:step|iter|it|batch|update)|(?:iter|step)_?(?:dur|ms|sec)/;
var rate = /(?:steps?|iters?|iterations|it|samples|tokens|examples|images|seqs?|toks?|wps|updates)_?(?:per|\/)_?(?:sec(?:ond)?s?|s)(?:_|$)|^(?:tps|wps|ups|throughput|fps)$|throughput/;
var elapsed = /elapsed|wall|runtime|cumulative_time|total_time|train_time|relative_time|time_total|timestamp|^time$/;
var otherClock = /eval|valid|val_|test|data|load|forward|backward|eta|remaining|inference|infer|checkpoint|save/;
var fewestTimes = 5;
function stepTimesOf({ run, stepBase }) {
  return run.series.flatMap((series) => {
    const time = timeOf(series, stepBase);
    return time === null || !(time > 0) || !Number.isFinite(time) ? [] : [{ quantity: series.name, timePerStep: time }];
  });
}
function timeOf(series, stepBase) {
  const name = series.name.toLowerCase().replace(/[\s.-]+/g, "_");
  const last = name.slice(name.lastIndexOf("/") + 1);
  const written = perStep.test(name) || rate.test(name) ? name : last;
  if (otherClock.test(name)) return null;
  const { done, values } = doneAndValues(series, stepBase);
  if (values.length < fewestTimes) return null;
  if (perStep.test(written)) return median(values.slice(1));
  if (rate.test(written)) return 1 / median(values.slice(1));
  if (!elapsed.test(last) || series.role !== "time") return null;
  const steps = values.slice(1).flatMap((value, index) => {
    const updates = (done[index + 1] ?? Number.NaN) - (done[index] ?? Number.NaN);
    return updates > 0 ? [(value - (values[index] ?? Number.NaN)) / updates] : [];
  });
  return steps.length < fewestTimes - 1 || steps.some((step) => step < 0) ? null : median(steps);
}

// src/rules/throughput-gain.ts
var Options21 = strictObject({
  /** Steps must have become faster by this factor. */
  factor: number().gt(1).default(1.05)
});
var throughputGain = defineRule({
  meta: {
    id: "throughput-gain",
    severity: "note",
    claims: ["S6"],
    status: "fact",
    needs: "two versions of a config, and step times logged by runs of both",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: deciding how long to train when training is compute-bound",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-compute-bound"
      }
    ],
    subjects: ["config-change"]
  },
  options: Options21,
  check(subject, options) {
    return subject.kind === "config-change" ? checkChange7(subject, options) : { kind: "silent" };
  }
});
function checkChange7(pair, options) {
  const { before, after } = pair;
  const lengths = lengthsOf(before, after);
  if (lengths === null || lengths.unit !== "steps" || isSmokeTest(after) || batchChange(before, after) !== null) return { kind: "silent" };
  const settings = throughputSettings(pair);
  if (settings.length === 0) return { kind: "silent" };
  const runs = runsOfVersions(pair);
  const speed = speedOf(runs.before, runs.after);
  if (speed === null) return { kind: "silent" };
  if (speed.low < options.factor || lengths.ratio !== 1) return { kind: "clear" };
  const label = regimeOfAll(pair.studies);
  if (label === "undetermined") return { kind: "unknown", because: "regime-undetermined", evidence: { speedup: speed.middle, runs: runs.before.length } };
  if (label !== "compute-bound") return { kind: "clear" };
  const at = settings.find(({ span }) => span !== void 0)?.span ?? after.maxTrainSteps?.span;
  return {
    kind: "advise",
    advice: [
      {
        evidence: {
          settings: settings.map(({ text }) => text),
          quantity: speed.quantity,
          oldRuns: speed.oldRuns,
          newRuns: speed.newRuns,
          speedup: speed.middle,
          lowSpeedup: speed.low,
          maxTrainSteps: lengths.to,
          equalTimeMaxTrainSteps: Math.floor(lengths.to * speed.low),
          highMaxTrainSteps: Math.floor(lengths.to * speed.middle),
          unit: lengths.unit,
          metric: runs.before[0]?.metric?.name ?? null,
          expectedGain: gainOf(runs.before, speed.low)
        },
        confidence: speed.oldRuns >= 3 && speed.newRuns >= 3 ? "high" : "medium",
        key: "max_train_steps",
        ...at === void 0 ? {} : { at }
      }
    ]
  };
}
function throughputSettings({ before, after }) {
  const both = classedChanges(before, after).filter((change) => change.class === "throughput");
  const known3 = new Set(both.map(({ path }) => path));
  const added = changedPaths(before, after).filter(
    (path) => classOfKey(path) === "throughput" && !known3.has(path) && before.values.has(path) !== after.values.has(path)
  );
  const text = (value) => value === void 0 ? "unset" : String(value);
  return [
    ...both.map(({ path, from, to, span }) => ({ text: `${path}: ${from} \u2192 ${to}`, span })),
    ...added.map((path) => {
      const [from, to] = [before.values.get(path), after.values.get(path)];
      return { text: `${path}: ${text(from?.value)} \u2192 ${text(to?.value)}`, span: to?.span };
    })
  ];
}
function speedOf(before, after) {
  const [old, fresh] = [byQuantity(before), byQuantity(after)];
  let best = null;
  for (const [quantity, slow] of old) {
    const fast = fresh.get(quantity);
    if (fast === void 0) continue;
    const found = {
      quantity,
      middle: median(slow) / median(fast),
      low: Math.min(...slow) / Math.max(...fast),
      oldRuns: slow.length,
      newRuns: fast.length
    };
    if (best === null || Math.min(slow.length, fast.length) > Math.min(best.oldRuns, best.newRuns)) best = found;
  }
  return best;
}
function byQuantity(trials) {
  const times = /* @__PURE__ */ new Map();
  for (const { quantity, timePerStep } of trials.flatMap(stepTimesOf)) times.set(quantity, [...times.get(quantity) ?? [], timePerStep]);
  return times;
}
function regimeOfAll(studies) {
  const labels = new Set(studies.map((study) => regimeOf(study).label).filter((label) => label !== "undetermined"));
  const [only] = labels;
  return labels.size === 1 && only !== void 0 ? only : labels.size === 0 ? "undetermined" : "not-compute-bound";
}
function gainOf(trials, speedup) {
  const falls = trials.flatMap((trial) => {
    const curve = trial.feasible ? curveOf(trial) : null;
    if (curve === null) return [];
    const from = curve.done.findIndex((done) => done >= (curve.done.at(-1) ?? 0) / 2);
    return fallPerDoubling(curve.done.slice(from), curve.loss.slice(from)) ?? [];
  });
  return falls.length === 0 ? null : median(falls) * Math.log2(speedup);
}

// src/rules/transfer-risk.ts
var Options22 = strictObject({
  /** A run up to this many times as long as the study's is no other length. */
  ratio: number().min(1).default(2),
  /** Trials at two lengths from which ranks are compared. */
  sharedTrials: int().min(2).default(8)
});
var publicTaus = [
  { fraction: 0.05, constant: 0.09, decaying: 0.23 },
  { fraction: 0.1, constant: 0.24, decaying: 0.35 },
  { fraction: 0.2, constant: 0.41, decaying: 0.42 },
  { fraction: 0.5, constant: 0.72, decaying: 0.51 }
];
var keptShare2 = 1 / 3;
var fewestKept = 3;
var transferRisk = defineRule({
  meta: {
    id: "transfer-risk",
    severity: "note",
    claims: ["S47", "S48", "S49", "S50", "S51", "S52", "S53", "S54"],
    status: "suspicion",
    needs: "a longer config, and a study of 2 trials behind the shorter one",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: round 1, which conclusions are likely to transfer",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-compute-bound"
      },
      { title: "Yang et al. 2022, Tensor Programs V", url: "https://arxiv.org/abs/2203.03466" },
      { title: "Wortsman et al. 2023, Small-scale proxies for large-scale Transformer training instabilities", url: "https://arxiv.org/abs/2309.14322" }
    ],
    subjects: ["config-change"]
  },
  options: Options22,
  check(subject, options) {
    return subject.kind === "config-change" ? checkChange8(subject, options) : { kind: "silent" };
  }
});
function checkChange8(pair, options) {
  const promotion = promotionOf(pair);
  if (promotion === null || promotion.ratio <= options.ratio || isSmokeTest(pair.after)) return { kind: "silent" };
  if (promotion.chosen.length === 0) return { kind: "silent" };
  const settled = promotion.chosen.filter(isInQuestion);
  if (settled.length === 0 || promotion.longRuns > 0) return { kind: "clear" };
  const evidence = evidenceOf8(promotion, settled, { pair, options });
  const at = settled.find(({ span }) => span !== void 0)?.span ?? pair.after.maxTrainSteps?.span;
  return {
    kind: "advise",
    advice: [{ evidence, confidence: evidence.tau === null ? "low" : "medium", key: "transfer", ...at === void 0 ? {} : { at } }]
  };
}
function isInQuestion({ keyClass }) {
  const transfer = transferOf(keyClass);
  return transfer === "likely" || transfer === "might" || keyClass === "batch";
}
function evidenceOf8({ study, studySteps, productionSteps, unit, ratio, chosen }, inQuestion, { pair, options }) {
  const of = (transfer) => chosen.filter(({ keyClass }) => transferOf(keyClass) === transfer).map(({ key, value }) => `${key}: ${String(value)}`);
  const [best, runnerUp] = controlsOf(study, inQuestion);
  const stability = stabilityOf([...pair.studies, ...pair.related ?? []], options.sharedTrials);
  const known3 = publicTaus.reduce((near, one) => distance(one.fraction, ratio) < distance(near.fraction, ratio) ? one : near);
  const trials = ranked(study).length;
  return {
    study: study.name,
    trials,
    studySteps,
    maxTrainSteps: productionSteps,
    unit,
    ratio,
    veryLikely: of("very-likely"),
    likely: of("likely"),
    might: of("might"),
    unlikely: of("unlikely"),
    unclassified: of("unclassified"),
    isRegularizationChosen: hasClass(chosen, "regularization"),
    best: best?.trial.id ?? null,
    runnerUp: runnerUp?.trial.id ?? null,
    metric: study.metric?.name ?? null,
    bestValue: best?.value ?? null,
    runnerUpValue: runnerUp?.value ?? null,
    tau: stability?.tau ?? null,
    tauTrials: stability?.trials ?? null,
    tauSteps: stability?.steps ?? null,
    tauLongerSteps: stability?.longerSteps ?? null,
    publicFraction: known3.fraction,
    publicTauConstant: known3.constant,
    publicTauDecaying: known3.decaying,
    keep: Math.min(trials, Math.max(fewestKept, Math.ceil(trials * keptShare2)))
  };
}
function distance(fraction, ratio) {
  return Math.abs(Math.log(fraction * ratio));
}
function hasClass(chosen, wanted) {
  return chosen.some(({ keyClass }) => keyClass === wanted);
}
function controlsOf(study, inQuestion) {
  const [best, ...others] = ranked(study);
  const settings = (trial) => JSON.stringify(inQuestion.map(({ key }) => canonical(trial.hyperparameters[key] ?? null)));
  return [best, best === void 0 ? void 0 : others.find(({ trial }) => settings(trial) !== settings(best.trial))];
}

// src/rules/warmup-rescaled.ts
var Options23 = strictObject({
  /** A warmup that changes by this factor, either way, is another warmup. */
  factor: number().gt(1).default(1.5),
  /** The longest warmup, as a share of the run. */
  share: number().gt(0).lt(1).default(0.1)
});
var warmupRescaled = defineRule({
  meta: {
    id: "warmup-rescaled",
    severity: "warning",
    claims: ["S49"],
    status: "suspicion",
    needs: "two versions of a config whose schedules and lengths are known",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: round 1, which conclusions are likely to transfer",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-compute-bound"
      },
      { title: "Wortsman et al. 2023, Small-scale proxies for large-scale Transformer training instabilities", url: "https://arxiv.org/abs/2309.14322" }
    ],
    subjects: ["config-change"]
  },
  options: Options23,
  check(subject, options) {
    return subject.kind === "config-change" ? checkChange9(subject, options) : { kind: "silent" };
  }
});
function checkChange9(pair, options) {
  const { before, after, studies } = pair;
  if (isSmokeTest(after) || isSmokeTest(before)) return { kind: "silent" };
  const [old, fresh] = [runOf(before, studies), runOf(after, studies)];
  if (!isKnown(old) || !isKnown(fresh) || old.run.schedule.unit !== fresh.run.schedule.unit) return { kind: "silent" };
  const [oldWarmup, warmup] = [old.run, fresh.run].map(({ schedule }) => schedule.warmup);
  if (oldWarmup === void 0 || warmup === void 0 || !(warmup > 0) || !(oldWarmup > 0)) return { kind: "silent" };
  const reason = reasonFor2(pair, { old: old.run, fresh: fresh.run }, options);
  if (reason === null) return { kind: "clear" };
  const longest = Math.floor(options.share * fresh.run.runSteps);
  const keeping = reason === "rescaled" ? keepingOf(pair, fresh.run, Math.min(oldWarmup, longest)) : null;
  const at = after.warmup?.span ?? after.maxTrainSteps?.span;
  return {
    kind: "advise",
    advice: [
      {
        evidence: {
          reason,
          oldWarmupSteps: oldWarmup,
          warmupSteps: warmup,
          oldRunSteps: old.run.runSteps,
          runSteps: fresh.run.runSteps,
          unit: fresh.run.schedule.unit,
          shareOfRun: warmup / fresh.run.runSteps,
          longestWarmupSteps: longest,
          key: keeping?.key ?? null,
          keeping: keeping?.value ?? null
        },
        confidence: "high",
        key: "warmup",
        ...at === void 0 ? {} : { at },
        ...keeping?.edit === void 0 ? {} : { edit: keeping.edit }
      }
    ]
  };
}
function isKnown(reading) {
  return reading.kind === "known";
}
function reasonFor2({ before, after }, { old, fresh }, options) {
  const isShare = after.warmup?.value.unit === "fraction";
  const isSameShare = isShare && before.warmup?.value.unit === "fraction" && before.warmup.value.value === after.warmup?.value.value;
  const factor = fresh.schedule.warmup / old.schedule.warmup;
  if (isSameShare && old.runSteps !== fresh.runSteps && (factor >= options.factor || factor <= 1 / options.factor)) return "rescaled";
  const isLonger = fresh.schedule.warmup / fresh.runSteps > old.schedule.warmup / old.runSteps;
  return isLonger && fresh.schedule.warmup > options.share * fresh.runSteps ? "too-long" : null;
}
function keepingOf({ after, studies }, fresh, warmupSteps) {
  const span = after.warmup?.span;
  const key = span === void 0 ? void 0 : [...after.values].find(([, { span: other }]) => other?.start === span.start)?.[0];
  if (key === void 0) return null;
  const value = Number((warmupSteps / fresh.runSteps).toPrecision(4));
  const tried = after.tryKeys?.({ [key]: value }) ?? null;
  const again = tried === null ? null : runOf(tried.config, studies);
  const fits2 = again?.kind === "known" && Math.abs(again.run.schedule.warmup - warmupSteps) <= 1;
  return tried !== null && fits2 ? { key, value, edit: tried.edit } : { key, value };
}

// src/rules/workload-regime.ts
var Options24 = strictObject({});
var workloadRegime = defineRule({
  meta: {
    id: "workload-regime",
    severity: "note",
    claims: ["S1", "S2", "S3", "S4", "S5", "S7", "S8", "S33"],
    status: "fact",
    needs: "3 feasible trials with a training loss and 10 evaluations each between the middle of the run and the decay of the learning rate",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: determining the number of steps for each training run",
        url: "https://github.com/google-research/tuning_playbook#determining-the-number-of-steps-for-each-training-run"
      }
    ],
    subjects: ["study"]
  },
  options: Options24,
  check(subject) {
    if (subject.kind !== "study") return { kind: "silent" };
    return checkStudy8(subject.study);
  }
});
function checkStudy8(study) {
  if (study.kind !== "study") return { kind: "silent" };
  if (study.trials.every((trial) => trial.evaluations.length === 0))
    return { kind: "unknown", because: "no-evaluations", evidence: { trials: study.trials.length } };
  const regime = votedRegime(study);
  if (study.policy.regime !== "auto") return isContradicted(study.policy.regime, regime) ? advise5(study, regime) : { kind: "clear" };
  if (regime.label === "undetermined") return undetermined(study, regime);
  return isWorthSaying(study, regime) ? advise5(study, regime) : { kind: "clear" };
}
function isContradicted(said, { label, confidence }) {
  if (confidence === "low") return false;
  return said === "compute-bound" ? label === "saturated" || label === "overfitting" : label === "compute-bound";
}
function isWorthSaying(study, { label, confidence }) {
  if (confidence === "low" || label === "overfitting") return false;
  const judged = judgeable(study, { trials: 4, evaluations: 12 });
  if (judged.kind === "not-judgeable") return true;
  if (label === "compute-bound") return !consistentlyLate(judged);
  return label !== "saturated" || !alwaysEarly(judged);
}
function undetermined(study, { cast }) {
  const feasible = study.trials.filter((trial) => trial.feasible).length;
  const reasons = cast.flatMap(({ because }) => because ?? []);
  const usual = reasons.find((reason) => reasons.filter((other) => other === reason).length * 2 > cast.length) ?? "unclear";
  const evidence = { trials: study.trials.length, feasible, needed: 3, voters: cast.length };
  if (cast.length < 3) return { kind: "unknown", because: "too-few-trials", evidence };
  return { ...noVote[usual], evidence };
}
var noVote = {
  "length-unknown": { kind: "unknown", because: "length-unknown" },
  "tail-too-short": { kind: "unknown", because: "tail-too-short" },
  "decay-covers-tail": { kind: "unknown", because: "decay-covers-tail" },
  "no-training-curve": { kind: "unknown", because: "no-training-curve" },
  "schedule-unknown": { kind: "unknown", because: "schedule-unknown" },
  unclear: { kind: "unknown", because: "unclear" }
};
function advise5(study, { label, confidence, cast }) {
  const agreeing = cast.filter((vote) => vote.label === label);
  const middle2 = (of) => {
    const known3 = agreeing.flatMap((vote) => of(vote) ?? []);
    return known3.length === 0 ? null : median(known3);
  };
  const evidence = {
    regime: label,
    policyRegime: study.policy.regime,
    votes: agreeing.length,
    voters: cast.length,
    trials: study.trials.length,
    gainPerDoubling: middle2(({ gain }) => gain),
    trainGainPerDoubling: middle2(({ trainGain: trainGain2 }) => trainGain2),
    materiality: middle2(({ materiality }) => materiality),
    fitted: agreeing.filter(({ isFitted }) => isFitted).length,
    finalLearningRateOverPeak: middle2(({ finalLearningRateOverPeak }) => finalLearningRateOverPeak),
    metric: study.metric?.name ?? "",
    maxTrainSteps: study.maxTrainSteps?.value ?? null,
    unit: study.trials[0]?.unit ?? "steps"
  };
  return { kind: "advise", advice: [{ evidence, confidence, key: label }] };
}

// src/rules/index.ts
var rules = [
  maxStepsTuned,
  earlyInstability,
  bestStepEarly,
  bestStepLate,
  overfitting,
  workloadRegime,
  checkpointSelection,
  longerWasWorse,
  decayStretched,
  horizonMismatch,
  budgetCut,
  warmupRescaled,
  gradientVariance,
  sweepAssumptions,
  sweepBoundary,
  sweepCandidate,
  shortHorizon,
  transferRisk,
  roundPlan,
  staleSteps,
  stepsReducible,
  throughputGain,
  repeatedData,
  runDiffersFromConfig
];

export {
  isSmokeTest,
  evaluationNoise,
  curveOf,
  doneAndValues,
  fallPerDoubling,
  decayOf,
  knownSchedule,
  regimeOf,
  sharesOfRun,
  compareRuns,
  stretchOf,
  rules,
  require_mod
};
