package service

import (
	"fmt"
	"io"
	"sort"
)

// Export writes all totals in order of their ids. Planted: no test calls it.
func (s *Store) Export(out io.Writer) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	ids := make([]string, 0, len(s.totals))
	for id := range s.totals {
		ids = append(ids, id)
	}
	sort.Strings(ids)
	for _, id := range ids {
		if _, err := fmt.Fprintf(out, "%s,%d\n", id, s.totals[id]); err != nil {
			return err
		}
	}
	return nil
}
