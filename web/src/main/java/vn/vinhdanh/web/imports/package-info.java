/** Pages of the import desk. */
package vn.vinhdanh.web.imports;
