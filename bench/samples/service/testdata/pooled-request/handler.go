package service

import (
	"context"
	"encoding/json"
	"log"
	"net/http"
	"sync"
	"time"
)

// scratch is what an order needs while it is worked on.
type scratch struct {
	request *http.Request // planted: it stays here when the scratch goes back into the pool
	in      order
}

var scratches = sync.Pool{New: func() any { return new(scratch) }}

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
		ctx, cancel := context.WithTimeout(r.Context(), time.Second)
		defer cancel()
		s := scratches.Get().(*scratch)
		defer scratches.Put(s)
		s.request, s.in = r, order{}
		if err := json.NewDecoder(s.request.Body).Decode(&s.in); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		in := s.in
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
