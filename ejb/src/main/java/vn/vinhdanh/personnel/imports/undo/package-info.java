/** Takes a batch back. */
package vn.vinhdanh.personnel.imports.undo;
