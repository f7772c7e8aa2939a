/** Two records of one person become one: field by field as chosen, everything that hangs on them carried over, nothing lost. */
package vn.vinhdanh.personnel.quality.merge;
