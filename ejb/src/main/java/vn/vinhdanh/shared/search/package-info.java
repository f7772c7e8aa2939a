/** The one search box: what is typed, where rooms look for it, and what they found. */
package vn.vinhdanh.shared.search;
