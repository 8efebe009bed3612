import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  makeReview,
  reviewNumber,
  reviewPull
} from "./chunk-VDCPQAK2.js";
import "./chunk-6OHPLQIJ.js";
import "./chunk-KB2OBIIQ.js";
import "./chunk-ET22L6I6.js";
import "./chunk-TGH2UIT5.js";
import "./chunk-2A45Y2SH.js";
import "./chunk-AQTPEABI.js";
import "./chunk-WGIWYEM6.js";
import "./chunk-5G4NN56E.js";
import "./chunk-2MEXTFSQ.js";
import "./chunk-H3ZINUNI.js";
import "./chunk-R7OEXDQG.js";
export {
  makeReview,
  reviewNumber,
  reviewPull
};
