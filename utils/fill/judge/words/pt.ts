import type { WordList } from './word-list'

export const pt: WordList = {
  phone: 'seu_numero fone telem* ddd_numero tlm',
  amount: 'valor* quantia',
  price: 'preco pacote plano creditos',
  topUp: 'carreg* creditos',
  country: 'ddi',
  area: 'codigo_de_area ddd',
  extension: 'ramal',
  confirm: 'novamente',
  never: 'marca* operadora procur* quantidade motivo pesquis* assunto senha',
  other: 'bilhete* validade rg contrato* nif idade transac* cnpj cpf cep',
  account: 'conta assinante',
  bound: 'renda gorjeta receita desconto',
  payer: 'comercial residencial recado',
}
