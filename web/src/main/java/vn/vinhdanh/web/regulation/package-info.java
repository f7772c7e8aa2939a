/** Pages to read the law as the application applies it. */
package vn.vinhdanh.web.regulation;
