/** People of the registry: one record, lists and search, who may see and change whom. */
package vn.vinhdanh.personnel.person;
