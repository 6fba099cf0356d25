package service

import "sync"

// Store keeps the totals of orders by their ids.
type Store struct {
	mu     sync.Mutex
	totals map[string]int64
}

// NewStore returns an empty store.
func NewStore() *Store { return &Store{totals: map[string]int64{}} }

// Put keeps a total.
func (s *Store) Put(id string, total int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.totals[id] = total
}

// Get returns a total and whether the order is known.
func (s *Store) Get(id string) (int64, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	total, known := s.totals[id]
	return total, known
}
