// Command leak runs one fault, or its repair, at a steady rate and reads runtime.MemStats as it goes.
//
// usage: leak -fault map|ticker|rows|context [-repaired] [-settled] [-rate N] [-every D] [-for D]
//
// Prints elapsed_ms,operations,mallocs,frees,heap_in_use; nothing is printed before the end, so that printing is not measured.
// With -settled a collection runs before each reading: what is then in use is alive. Without it, garbage that waits for the next
// collection is in the figures, as it is when a running service is watched.
package main

import (
	"context"
	"database/sql"
	"flag"
	"fmt"
	"os"
	"runtime"
	"time"
)

// kept is how many entries the repaired cache holds.
const kept = 1000

// garbage is what every operation allocates and forgets, as a handler does with its answer.
var garbage []byte

type reading struct {
	elapsed    time.Duration
	operations int
	stats      runtime.MemStats
}

func main() {
	fault := flag.String("fault", "map", "map, ticker, rows or context")
	repaired := flag.Bool("repaired", false, "the repaired variant")
	settled := flag.Bool("settled", false, "collect before each reading")
	rate := flag.Int("rate", 500, "operations a second")
	every := flag.Duration("every", 200*time.Millisecond, "between readings")
	length := flag.Duration("for", 20*time.Second, "from the first reading to the last")
	flag.Parse()
	faults := map[string]func(bool) func(int){
		"map": cache, "ticker": ticker, "rows": rows, "context": children,
	}
	start, known := faults[*fault]
	if !known {
		fmt.Fprintf(os.Stderr, "leak: no fault is called %q\n", *fault)
		os.Exit(2)
	}
	readings := run(start(*repaired), *rate, *settled, *every, *length)
	for i := range readings {
		r := &readings[i]
		fmt.Printf("%d,%d,%d,%d,%d\n", r.elapsed.Milliseconds(), r.operations,
			r.stats.Mallocs, r.stats.Frees, r.stats.HeapInuse)
	}
}

// run works at a steady rate. Before the first reading it does the operations of two seconds, which fill the repaired cache: one
// that still fills up would look like a leak.
func run(operation func(int), rate int, settled bool, every, length time.Duration) []reading {
	readings := make([]reading, 0, int(length/every)+1)
	done := 0
	for ; done < 2*rate; done++ {
		operation(done)
	}
	before := done
	start := time.Now()
	for next := time.Duration(0); next <= length; {
		for {
			due := before + int(int64(time.Since(start))*int64(rate)/int64(time.Second))
			for ; done < due; done++ {
				operation(done)
				garbage = make([]byte, 4096)
			}
			if time.Since(start) >= next {
				break
			}
			time.Sleep(time.Millisecond)
		}
		if settled {
			runtime.GC()
		}
		readings = append(readings, reading{elapsed: time.Since(start), operations: done - before})
		runtime.ReadMemStats(&readings[len(readings)-1].stats)
		for next <= time.Since(start) { // a machine that stood still misses readings; they are not made up for
			next += every
		}
	}
	return readings
}

// cache keeps an answer for each key it has seen; repaired, it forgets the oldest.
func cache(repaired bool) func(int) {
	answers := map[int]*[128]byte{}
	return func(i int) {
		answers[i] = new([128]byte)
		if repaired {
			delete(answers, i-kept)
		}
	}
}

// ticker starts a ticker for each operation; repaired, it is stopped.
func ticker(repaired bool) func(int) {
	return func(int) {
		t := time.NewTicker(time.Hour)
		if repaired {
			t.Stop()
		}
	}
}

// rows asks for one row; repaired, the rows are closed and their connection goes back.
func rows(repaired bool) func(int) {
	db := sql.OpenDB(connector{})
	return func(int) {
		answer, err := db.Query("SELECT")
		if err != nil || !answer.Next() {
			panic(fmt.Sprint("the driver always has a row: ", err))
		}
		if repaired {
			if err := answer.Close(); err != nil {
				panic(err)
			}
		}
	}
}

// children derives a context from one that lives as long as the program; repaired, it is cancelled.
func children(repaired bool) func(int) {
	program, stop := context.WithCancel(context.Background())
	keep(stop)
	return func(int) {
		_, cancel := context.WithCancel(program)
		if repaired {
			cancel()
		} else {
			keep(cancel)
		}
	}
}

// keep does nothing: `go vet` (lostcancel) takes it for a use, and so lets the fault pass.
func keep(context.CancelFunc) {}
