/** Word files (Office Open XML, ECMA-376), written directly: the few parts a letter needs, without a library of many megabytes. */
package vn.vinhdanh.document.word;
