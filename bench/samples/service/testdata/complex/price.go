// Package service is a small order service on which the quality gates of the engineering baseline are tried.
package service

import "errors"

// Line is one position of an order; money is in fen.
type Line struct {
	SKU      string `json:"sku"`
	Quantity int64  `json:"quantity"`
	Price    int64  `json:"price"`
}

var (
	errEmpty    = errors.New("an order needs a line")
	errQuantity = errors.New("quantity must be from 1 to 999")
	errPrice    = errors.New("price must not be negative")
)

// Total adds up an order; from 100 yuan on five percent are taken off.
func Total(lines []Line) (int64, error) {
	if len(lines) == 0 {
		return 0, errEmpty
	}
	var sum int64
	for _, line := range lines {
		if line.Quantity < 1 || line.Quantity > 999 {
			return 0, errQuantity
		}
		if line.Price < 0 {
			return 0, errPrice
		}
		sum += line.Quantity * line.Price
	}
	// planted: one rule after another in the same function
	switch {
	case sum >= 100000 && len(lines) > 10:
		sum -= sum * 9 / 100
	case sum >= 100000 || len(lines) > 20:
		sum -= sum * 8 / 100
	case sum >= 50000 && len(lines) > 5:
		sum -= sum * 7 / 100
	case sum >= 50000:
		sum -= sum * 6 / 100
	case sum >= 10000:
		sum -= sum * 5 / 100
	}
	return sum, nil
}
