// Package article holds the shape of function that an article gives as its example of a cyclomatic complexity above 12: five
// levels of if-else and three defers.
package article

// Refund has that shape and does nothing else.
func Refund(ok [5]bool, note func(string)) string {
	defer note("first")
	defer note("second")
	defer note("third")
	if ok[0] {
		if ok[1] {
			if ok[2] {
				if ok[3] {
					if ok[4] {
						return "refunded"
					} else {
						return "not booked"
					}
				} else {
					return "not approved"
				}
			} else {
				return "too late"
			}
		} else {
			return "not paid"
		}
	} else {
		return "unknown"
	}
}
