/** The frame of all pages: who is logged in, texts, navigation, errors, converters. */
package vn.vinhdanh.web.shared;
