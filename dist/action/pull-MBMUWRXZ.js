import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  makeReview,
  reviewNumber,
  reviewPull
} from "./chunk-C6CCIW2S.js";
import "./chunk-CVP6CQXD.js";
import "./chunk-AAZKAO6X.js";
import "./chunk-CQ7JI45R.js";
import "./chunk-TGH2UIT5.js";
import "./chunk-2A45Y2SH.js";
import "./chunk-AQTPEABI.js";
import "./chunk-K3KVLZZZ.js";
import "./chunk-HG6CKDW3.js";
import "./chunk-ML4NKRRZ.js";
import "./chunk-E7AERHBF.js";
import "./chunk-H3ZINUNI.js";
import "./chunk-R7OEXDQG.js";
export {
  makeReview,
  reviewNumber,
  reviewPull
};
