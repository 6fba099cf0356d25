// Command churn allocates much and keeps little, as a service between two collections does. Run it with GODEBUG=gctrace=1.
//
// usage: churn [-live MiB] [-total MiB]
//
// Objects are of 1 KiB. One in sixteen takes a random place among those that live, and what stood there dies; the others die
// at once. jvm/Churn.java does the same.
package main

import (
	"flag"
	"math/rand"
)

type node struct {
	next *node // to one that lives: the collector has pointers to follow
	body [1016]byte
}

var last *node

func main() {
	live := flag.Int("live", 32, "MiB that stay alive")
	total := flag.Int("total", 4096, "MiB to allocate")
	flag.Parse()
	random := rand.New(rand.NewSource(1))
	kept := make([]*node, *live*1024)
	for i := range kept {
		kept[i] = new(node)
	}
	for i := 0; i < *total*1024; i++ {
		last = new(node)
		last.body[i%1016] = 1
		if i%16 == 0 {
			kept[random.Intn(len(kept))] = last
		}
	}
}
