package service

import (
	"context"
	"encoding/json"
	"log"
	"net/http"
	"time"
)

type order struct {
	ID    string `json:"id"`
	Lines []Line `json:"lines"`
}

type reply struct {
	ID    string `json:"id"`
	Total int64  `json:"total"`
}

// Handler takes orders by POST and answers with their totals.
func Handler(store *Store) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, _ := context.WithTimeout(r.Context(), time.Second) // planted: nobody can cancel
		var in order
		if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		total, err := Total(in.Lines)
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			http.Error(w, err.Error(), http.StatusUnprocessableEntity)
			return
		}
		store.Put(in.ID, total)
		if err := json.NewEncoder(w).Encode(reply{in.ID, total}); err != nil {
			log.Printf("order %s: %v", in.ID, err)
		}
	})
}
