/** The REST interface, below {@code /vinhdanh/api/v1}: the same services as the pages, the same rights. */
package vn.vinhdanh.web.api;
