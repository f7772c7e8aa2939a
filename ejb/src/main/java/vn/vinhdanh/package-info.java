/** VinhDanh: the personnel registry, the yearly classification and the rewards of a department, one package per feature. */
package vn.vinhdanh;
