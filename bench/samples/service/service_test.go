package service

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
)

func TestTotal(t *testing.T) {
	cases := []struct {
		lines []Line
		want  int64
		err   error
	}{
		{nil, 0, errEmpty},
		{[]Line{{"a", 0, 1}}, 0, errQuantity},
		{[]Line{{"a", 1, -1}}, 0, errPrice},
		{[]Line{{"a", 2, 300}, {"b", 1, 50}}, 650, nil},
		{[]Line{{"a", 1, 10000}}, 9500, nil},
	}
	for _, c := range cases {
		if got, err := Total(c.lines); got != c.want || err != c.err {
			t.Errorf("Total(%v) = %d, %v; want %d, %v", c.lines, got, err, c.want, c.err)
		}
	}
}

// Orders come at the same time, so that the race detector has something to see.
func TestHandlerTakesOrdersAtOnce(t *testing.T) {
	store := NewStore()
	handler := Handler(store)
	var all sync.WaitGroup
	for i := 0; i < 8; i++ {
		all.Add(1)
		go func(id string) {
			defer all.Done()
			body := fmt.Sprintf(`{"id":%q,"lines":[{"sku":"a","quantity":2,"price":300}]}`, id)
			if got := post(handler, body).Code; got != http.StatusOK {
				t.Errorf("order %s: status %d", id, got)
			}
			if total, known := store.Get(id); !known || total != 600 {
				t.Errorf("order %s: %d, %t", id, total, known)
			}
		}(fmt.Sprint(i))
	}
	all.Wait()
}

func TestHandlerRefuses(t *testing.T) {
	handler := Handler(NewStore())
	if got := post(handler, `{`).Code; got != http.StatusBadRequest {
		t.Errorf("half an object: status %d", got)
	}
	if got := post(handler, `{"id":"x"}`).Code; got != http.StatusUnprocessableEntity {
		t.Errorf("no lines: status %d", got)
	}
}

func post(handler http.Handler, body string) *httptest.ResponseRecorder {
	answer := httptest.NewRecorder()
	handler.ServeHTTP(answer, httptest.NewRequest(http.MethodPost, "/orders", strings.NewReader(body)))
	return answer
}
