/** The first page: what is to be done. */
package vn.vinhdanh.web.home;
