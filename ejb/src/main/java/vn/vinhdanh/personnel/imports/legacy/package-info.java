/** Vietnamese text typed in the old one-byte encodings TCVN3 and VNI: recognised by its syllables, turned into Unicode. Pure Java. */
package vn.vinhdanh.personnel.imports.legacy;
