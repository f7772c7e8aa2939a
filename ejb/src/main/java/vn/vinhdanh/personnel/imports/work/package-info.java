/** Long work on a batch in the background: how far it is, ending it, and what became of it. */
package vn.vinhdanh.personnel.imports.work;
