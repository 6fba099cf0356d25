// Command complexity prints the cyclomatic complexity of each function of packages: 1, and 1 more for each if, for, case that
// names something, && and ||. Function literals count with the function around them; test files are left out.
//
// usage: complexity DIR...    prints DIR,function,complexity
package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"sort"
	"strings"
)

func main() {
	for _, dir := range os.Args[1:] {
		packages, err := parser.ParseDir(token.NewFileSet(), dir, source, 0)
		if err != nil {
			fmt.Fprintln(os.Stderr, "complexity:", err)
			os.Exit(1)
		}
		var rows []string
		for _, p := range packages {
			for _, file := range p.Files {
				for _, declaration := range file.Decls {
					if f, is := declaration.(*ast.FuncDecl); is {
						rows = append(rows, fmt.Sprintf("%s,%s,%d", dir, name(f), complexity(f)))
					}
				}
			}
		}
		sort.Strings(rows)
		fmt.Println(strings.Join(rows, "\n"))
	}
}

func source(file fs.FileInfo) bool { return !strings.HasSuffix(file.Name(), "_test.go") }

func name(f *ast.FuncDecl) string {
	if f.Recv == nil {
		return f.Name.Name
	}
	of := f.Recv.List[0].Type
	if star, is := of.(*ast.StarExpr); is {
		of = star.X
	}
	return fmt.Sprint(of) + "." + f.Name.Name
}

func complexity(f *ast.FuncDecl) int {
	paths := 1
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.IfStmt, *ast.ForStmt, *ast.RangeStmt:
			paths++
		case *ast.CaseClause:
			if n.List != nil {
				paths++
			}
		case *ast.CommClause:
			if n.Comm != nil {
				paths++
			}
		case *ast.BinaryExpr:
			if n.Op == token.LAND || n.Op == token.LOR {
				paths++
			}
		}
		return true
	})
	return paths
}
