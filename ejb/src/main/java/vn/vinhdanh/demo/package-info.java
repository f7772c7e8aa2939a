/** Demonstration data, written through the same services as everybody's; nothing here runs without VINHDANH_DEMO. */
package vn.vinhdanh.demo;
