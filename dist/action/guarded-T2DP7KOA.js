import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  guarded
} from "./chunk-6OHPLQIJ.js";
import "./chunk-ET22L6I6.js";
import "./chunk-5G4NN56E.js";
import "./chunk-2MEXTFSQ.js";
import "./chunk-H3ZINUNI.js";
import "./chunk-R7OEXDQG.js";
export {
  guarded
};
