/** Who of the registry a row speaks of, and which unit; how far the person importing may reach. */
package vn.vinhdanh.personnel.imports.matching;
